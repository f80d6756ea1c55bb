import { dirname } from "node:path";
import type { Api } from "../../generator/api/api.ts";
import { targetOfDocument } from "../../generator/config/targets.ts";
import type { Names } from "../../generator/names/names.ts";
import { produce } from "../../generator/produce.ts";
import { escapeToken } from "../../generator/source/pointer.ts";

/** An SDK in the form that can be compared: wire names, literals, nothing open. */
export interface Ours {
  readonly texts: ReadonlyMap<string, string>;
  readonly api: Api;
  readonly names: Names;
  /** Whether an operation, by its pointer, was left out, as was told. */
  isLeftOut(operation: string): boolean;
  /** The model of a component schema. */
  idOf(component: string): string | undefined;
}

/** Generates the SDK of a document with all of its component schemas. */
export async function ourTypes(path: string): Promise<Ours> {
  const target = {
    ...targetOfDocument(path, "sdk"),
    naming: "preserve",
    enums: "union",
    open: "never",
    onUnsupported: "skip",
    importExtension: ".ts",
    // An example of the corpus refers to a folder beside its own.
    root: dirname(dirname(path)),
  } as const;
  const use = { readsLock: false, writesLock: false, unwritten: undefined };
  const all = {
    ...target,
    include: [{ kind: "schema", pattern: "**" }],
  } as const;
  let { generated, report } = await produce(all, use);
  if (
    report.diagnostics.some(({ code }) => code === "selector-without-match")
  ) {
    ({ generated, report } = await produce(target, use));
  }
  const { files, api, names } = generated;
  if (!api || !names || files.length === 0) {
    const errors = report.diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ code, text }) => `${code}: ${text}`);
    throw new Error(`Nothing was generated.\n${errors.join("\n")}`);
  }
  const modules = files.filter(({ path: file }) => file.endsWith(".ts"));
  const places = report.diagnostics.flatMap(({ code, location }) =>
    ["operation-ignored", "operation-skipped"].includes(code) &&
    location &&
    "pointer" in location
      ? [`#${location.pointer}/`]
      : [],
  );
  // A component may be no more than a reference to another file.
  const called = new Map(
    [...api.models.values()].flatMap(({ id, calledAfter }) =>
      calledAfter.kind === "component" && calledAfter.section === "schemas"
        ? [[calledAfter.name, id] as const]
        : [],
    ),
  );
  return {
    texts: new Map(modules.map((file) => [`ours/${file.path}`, file.text])),
    api,
    names,
    isLeftOut: (operation) =>
      places.some((place) => place.startsWith(`${operation}/`)),
    idOf(component) {
      const name = escapeToken(component);
      const own = [`#/components/schemas/${name}`, `#/definitions/${name}`];
      return own.find((id) => names.models.has(id)) ?? called.get(component);
    },
  };
}
