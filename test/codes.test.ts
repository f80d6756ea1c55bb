import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { messages, type Code } from "../generator/diagnostics/messages.ts";
import { casesFolder } from "./case-folder/case.ts";

const root = resolve(import.meta.dirname, "..");
const codes = Object.keys(messages) as Code[];

const byCases = new Set(
  readdirSync(casesFolder).flatMap((name) => {
    const said = join(casesFolder, name, "diagnostics.txt");
    const text = readFileSync(said, "utf8");
    const found = text.matchAll(/(?:^| )(?:error|warning|note) ([a-z\d-]+):/gm);
    return [...found].map(([, code]) => code!);
  }),
);

/** The texts of all other suites; those of the table itself make diagnostics up. */
const suites = textsIn("test").filter(
  ([path]) => !/^test\/(?:cases|diagnostics|\.out)\/|codes\.test/.test(path),
);
const generator = textsIn("generator").filter(
  ([path]) => !path.startsWith("generator/diagnostics/messages"),
);

describe("each message is told of in some test", () => {
  test.each(codes)("%s", (code) => {
    const isSaid = generator.some(([, text]) => text.includes(`"${code}"`));
    expect(isSaid, "said by the generator").toBe(true);
    const isTested =
      byCases.has(code) || suites.some(([, text]) => looksFor(code, text));
    expect(isTested, "looked for in a test").toBe(true);
  });
});

/** By its code, or by what is always the same in its sentence. */
function looksFor(code: Code, suite: string): boolean {
  const parts = messages[code].text.texts.map((text) => text.trim());
  const fixed = parts.filter((text) => text.length > 3);
  if (fixed.join("").length < 8) return suite.includes(code);
  return suite.includes(code) || fixed.every((text) => suite.includes(text));
}

function textsIn(folder: string): [path: string, text: string][] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(
    (entry): [string, string][] => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        return entry.name === "cases" || entry.name.startsWith(".")
          ? []
          : textsIn(path);
      }
      return path.endsWith(".ts")
        ? [[path, readFileSync(join(root, path), "utf8")]]
        : [];
    },
  );
}
