import { mkdirSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import type { Report } from "./diagnostics/report.ts";
import { lookAt } from "./output/found.ts";
import { move } from "./output/move.ts";
import { meaningOf, systemCode } from "./output/trouble.ts";
import { builtInTemplates } from "./render/load.ts";

/** A built-in template: the name it is asked for by, and that of its file. */
export interface BuiltInTemplate {
  /** `operations` of `operations.ts.hbs`, `declaration.partial` of `declaration.partial.hbs`. */
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** All built-in templates, by name. */
export async function templatesToEject(): Promise<readonly BuiltInTemplate[]> {
  return [...(await builtInTemplates())].map(([file, { text }]) => ({
    name: file.replace(/(\.(ts|md))?\.hbs$/, ""),
    file,
    text,
  }));
}

/** What became of a copy; undefined where the report says why there is none. */
export type Ejected =
  { readonly path: string; readonly isNew: boolean } | undefined;

/** How a template is copied. */
export interface EjectManner {
  /** Relative to the working directory. */
  readonly folder: string;
  readonly force: boolean;
  readonly dryRun: boolean;
}

/** Copies a template into a folder, for its user to change. What was changed already is left alone. */
export function eject(
  template: BuiltInTemplate,
  { folder, force, dryRun }: EjectManner,
  report: Report,
): Ejected {
  const path = posix.join(folder, template.file);
  const found = lookAt(path);
  const isSame =
    found.kind === "file" &&
    !found.linked &&
    found.content.equals(Buffer.from(template.text));
  if (isSame) return { path, isNew: false };
  if (found.kind !== "nothing" && (!force || found.kind !== "file")) {
    report.add("template-exists", { file: path }, { path });
    return undefined;
  }
  if (dryRun) return { path, isNew: true };
  try {
    mkdirSync(posix.dirname(path), { recursive: true });
    // A link is replaced: what it leads to is nobody's to change. Without force, nothing is.
    if (force) replace(path, template.text);
    else writeFileSync(path, template.text, { flag: "wx" });
  } catch (error) {
    const reason = meaningOf(systemCode(error));
    report.add("output-not-writable", undefined, { path, reason });
    return undefined;
  }
  return { path, isNew: true };
}

function replace(path: string, text: string): void {
  const temporary = `${path}.new`;
  writeFileSync(temporary, text, { flag: "wx" });
  move(temporary, path);
}
