import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A package that has a part in the output without being a part of the generator. */
export interface ToolPackage {
  readonly name: string;
  readonly version: string;
  /** Its `package.json`, with its full path. */
  readonly file: string;
}

/** Those that make `wire.ts`, as they are installed: another version may give other bytes. */
export function toolsOfWireTypes(): readonly ToolPackage[] {
  const here = createRequire(import.meta.url);
  const openapiTypescript = here.resolve("openapi-typescript");
  return [
    packageOf("openapi-typescript", openapiTypescript),
    packageOf("prettier", here.resolve("prettier")),
    // The one that openapi-typescript finds, which need not be that of the project.
    packageOf(
      "typescript",
      createRequire(openapiTypescript).resolve("typescript"),
    ),
  ];
}

/** The package of this name that a module belongs to. */
function packageOf(name: string, module: string): ToolPackage {
  for (let folder = dirname(module); ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    const found = jsonOf(file);
    if (found?.name === name && found.version !== undefined)
      return { name, version: found.version, file };
    if (folder === dirname(folder)) throw new Error(`${name} has no version`);
  }
}

function jsonOf(
  file: string,
): { readonly name?: string; readonly version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as object;
  } catch {
    return undefined;
  }
}
