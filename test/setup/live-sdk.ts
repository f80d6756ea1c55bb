import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { SharedOptions } from "../../generator/config/config.ts";
import { takeConfig } from "../../generator/config/load.ts";
import { targetsOf } from "../../generator/config/targets.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { generateTarget } from "../../generator/generate.ts";
import { Sources } from "../../generator/source/sources.ts";
import { fill } from "./folder.ts";
import { scratch } from "./sdk.ts";

/** Runs a function of an SDK with one object of arguments. */
export type Call = (
  name: string,
  params?: unknown,
  options?: object,
) => Promise<unknown>;

/** An SDK that was generated from a document in memory, and loaded. */
export interface LiveSdk {
  /** The text of a file. */
  file(path: string): string;
  /** Its client, set to this server. */
  connect(baseUrl: string): Call;
}

type Exported = (...args: readonly unknown[]) => Promise<unknown>;

/** Generates an SDK and imports it; `name` is that of a folder that no other suite uses. */
export async function liveSdk(
  name: string,
  document: object,
  options: SharedOptions = {},
): Promise<LiveSdk> {
  const { files, diagnostics } = await generated(document, options);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    throw new Error(errors.map(({ text }) => text).join("\n"));
  }
  const folder = scratch(join("live", name));
  rmSync(folder, { recursive: true, force: true });
  fill(folder, Object.fromEntries(files));
  const url = pathToFileURL(join(folder, "index.ts")).href;
  const sdk = (await import(/* @vite-ignore */ url)) as Record<string, unknown>;
  const exported = (name: string) => {
    const found = sdk[name];
    if (typeof found !== "function") throw new Error(`no function ${name}`);
    return found as Exported;
  };
  return {
    file(path) {
      const text = files.get(path);
      if (text === undefined) throw new Error(`no file ${path}`);
      return text;
    },
    connect(baseUrl) {
      const client: unknown = exported("createClient")({ baseUrl });
      return async (name, ...rest) => exported(name)(client, ...rest);
    },
  };
}

/** What is said of a document. */
export async function diagnosticsOf(
  document: object,
  options: SharedOptions = {},
): Promise<readonly Diagnostic[]> {
  return (await generated(document, options)).diagnostics;
}

async function generated(document: object, options: SharedOptions) {
  const report = new Report();
  const input = "spec.json";
  const importExtension = ".ts";
  const sdk = { importExtension, ...options, input, output: "sdk" } as const;
  const taken = takeConfig({ targets: { sdk } }, report);
  const [settled] = taken?.config
    ? targetsOf(taken.config, ".", () => undefined, report)
    : [];
  if (!settled) throw new Error("The options are wrong");
  const text = Buffer.from(JSON.stringify(document));
  const sources = new Sources({ read: () => Promise.resolve(text) });
  const { files } = await generateTarget(settled, {
    report,
    sources,
    lockText: undefined,
  });
  return {
    files: new Map(files.map((file) => [file.path, file.text])),
    diagnostics: report.diagnostics,
  };
}
