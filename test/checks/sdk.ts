import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { takeConfig } from "../../generator/config/load.ts";
import type { SharedOptions } from "../../generator/config/config.ts";
import { targetsOf } from "../../generator/config/targets.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { generateTarget } from "../../generator/generate.ts";
import { Sources } from "../../generator/source/sources.ts";
import { fill } from "../setup/folder.ts";
import { scratch } from "../setup/sdk.ts";

/** An SDK with checks, as a program has it. */
export interface CheckedSdk {
  /** Loads a module of it. */
  readonly load: (path: string) => Promise<Record<string, unknown>>;
  /** The rules of `checks.ts` by the component that they are of. */
  readonly rules: ReadonlyMap<string, unknown>;
}

/** Generates an SDK with checks and loads it; undefined where the document is wrong. */
export async function checkedSdk(
  name: string,
  text: string,
  options: SharedOptions = {},
): Promise<CheckedSdk | undefined> {
  const report = new Report();
  const sdk = {
    checks: true,
    importExtension: ".ts" as const,
    ...options,
    input: "spec.yaml",
    output: "sdk",
  };
  const { config } = takeConfig({ targets: { sdk } }, report);
  const [target] = targetsOf(config!, ".", () => undefined, report);
  const sources = new Sources({
    read: (path) =>
      path === sdk.input
        ? Promise.resolve(new TextEncoder().encode(text))
        : Promise.reject(Object.assign(new Error(path), { code: "ENOENT" })),
  });
  const context = { report, sources, lockText: undefined };
  const { files, api, names } = await generateTarget(target!, context);
  if (report.hasErrors || !api || !names) return undefined;
  const folder = scratch(join("checks", name));
  fill(folder, Object.fromEntries(files.map((file) => [file.path, file.text])));
  const load = (path: string) =>
    import(
      /* @vite-ignore */ pathToFileURL(join(folder, path)).href
    ) as Promise<Record<string, unknown>>;
  const hasChecks = files.some(({ path }) => path === "checks.ts");
  const checks = hasChecks ? await load("checks.ts") : {};
  const rules = new Map<string, unknown>();
  for (const { id, calledAfter } of api.models.values()) {
    if (calledAfter.kind !== "component") continue;
    if (!/^(schemas|definitions)$/.test(calledAfter.section)) continue;
    const [first = "", ...rest] = names.models.get(id)!.type;
    const rule = checks[`${first.toLowerCase()}${rest.join("")}Check`];
    if (rule !== undefined) rules.set(calledAfter.name, rule);
  }
  return { load, rules };
}
