import type { Api } from "../../generator/api/api.ts";
import { targetOfDocument } from "../../generator/config/targets.ts";
import { generateTarget } from "../../generator/generate.ts";
import type { Names } from "../../generator/names/names.ts";
import { produce } from "../../generator/produce.ts";

/** An SDK in the form that can be compared: wire names, literals, nothing open. */
export interface Ours {
  readonly texts: ReadonlyMap<string, string>;
  readonly api: Api;
  readonly names: Names;
}

/** Generates the SDK of a document with all of its component schemas. */
export async function ourTypes(path: string): Promise<Ours> {
  const target = {
    ...targetOfDocument(path, "sdk"),
    naming: "preserve",
    enums: "union",
    open: "never",
    importExtension: ".ts",
    include: [{ kind: "schema", pattern: "**" }],
  } as const;
  const use = { readsLock: false, writesLock: false, unwritten: undefined };
  const { generated, report } = await produce(target, use, (one, context) => {
    const hasSchemas = true;
    return generateTarget(hasSchemas ? one : { ...one, include: [] }, context);
  });
  const { files, api, names } = generated;
  if (!api || !names || files.length === 0) {
    const errors = report.diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ code, text }) => `${code}: ${text}`);
    throw new Error(`Nothing was generated.\n${errors.join("\n")}`);
  }
  const modules = files.filter(({ path: file }) => file.endsWith(".ts"));
  return {
    texts: new Map(modules.map((file) => [`ours/${file.path}`, file.text])),
    api,
    names,
  };
}
