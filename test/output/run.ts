import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Report } from "../../generator/diagnostics/report.ts";
import { plan } from "../../generator/output/plan.ts";
import { refuse } from "../../generator/output/refuse.ts";
import { write } from "../../generator/output/write.ts";

export type Files = Readonly<Record<string, string>>;

/** Plans and, where nothing speaks against it, writes; returns what was said. */
export function run(folder: string, files: Files, force = false): string[] {
  const report = new Report();
  const planned = planFor(folder, files);
  refuse(planned, force, report);
  if (!report.hasErrors) expect(write(planned)).toBeUndefined();
  return report.diagnostics.map(({ code }) => code);
}

export function planFor(folder: string, files: Files) {
  return plan({
    folder,
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    generator: "1.2.3",
    tools: [],
    lock: undefined,
  });
}

/** The text of every file below a folder. */
export function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Object.fromEntries(
    names
      .sort()
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

export function marks(folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.keys(contents(folder)).map((name) => {
      const { ino, mtimeMs } = statSync(join(folder, name));
      return [name, `${ino} ${mtimeMs}`];
    }),
  );
}

export const first: Files = {
  "index.ts": "export * from './models/pet.js';\n",
  "models/pet.ts": "export interface Pet {}\n",
  "models/deep/toy.ts": "export interface Toy {}\n",
};
