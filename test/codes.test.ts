import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { messages, type Code } from "../generator/diagnostics/messages.ts";
import { casesFolder } from "./case-folder/case.ts";

const root = resolve(import.meta.dirname, "..");
const codes = Object.keys(messages) as Code[];

/** What nothing says yet, and what will. An entry fails as soon as something does. */
const unsaid: Readonly<Partial<Record<Code, string>>> = {
  "operation-skipped": "operations cannot be skipped yet",
  "skip-unused": "operations cannot be skipped yet",
  "unsupported-schema": "no schema is refused: what types cannot tell is wider",
  "name-collision": "names are always found; a wanted one is name-renamed",
  "name-override-invalid":
    "a name in the config that cannot be given is name-renamed",
  "output-path-escapes": "paths are made of names, which hold no separators",
  "output-path-collision": "file names are unique where case does not count",
  "output-busy": "one writer at a time is not ensured yet",
  "output-repaired": "an interrupted write is not repaired yet",
  "operations-removed": "removed operations are not counted yet",
  "manifest-unreadable": "an unreadable manifest counts as none",
  "lock-stale": "check compares the lock's text",
  "template-unreadable": "an unreadable folder is template-folder-not-found",
  "template-helper-failed": "templates cannot bring helpers yet",
};

/** What is said where no test looks, and why none does. */
const untested: Readonly<Partial<Record<Code, string>>> = {
  "wire-types-missing-package": "needs an installation without the package",
  "config-ambiguous": "needs a working directory with two config files",
  "wire-types-failed": "no document is known on which openapi-typescript fails",
};

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
    expect(isSaid, "said by the generator").toBe(!(code in unsaid));
    const isTested =
      byCases.has(code) || suites.some(([, text]) => looksFor(code, text));
    expect(isTested, "looked for in a test").toBe(
      !(code in unsaid) && !(code in untested),
    );
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
