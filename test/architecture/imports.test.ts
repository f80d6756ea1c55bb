import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project } from "../setup/sdk.ts";
import { cyclesBetween } from "./cycles.ts";
import { folderOf, type Import, modulesIn } from "./modules.ts";
import { allowed, knownWrong, packages, reachOut } from "./rules.ts";

const modules = modulesIn(join(project, "generator"));

/** Every import of another folder. */
const arrows = modules.flatMap(({ name, imports }) =>
  imports
    .filter(
      ({ of, isPackage }) => !isPackage && folderOf(of) !== folderOf(name),
    )
    .map((imported) => ({ from: name, ...imported })),
);

function isAllowed(from: string, { of, typesOnly }: Import): boolean {
  const rules = allowed[folderOf(from)] ?? [];
  return (
    rules.includes(of) ||
    (folderOf(of) !== "" && rules.includes(folderOf(of))) ||
    (typesOnly && rules.includes(`type ${of}`))
  );
}

describe("the folders of the generator", () => {
  test("import of each other what the rules allow", () => {
    const wrong = arrows
      .filter((arrow) => !isAllowed(arrow.from, arrow))
      .map(({ from, of }) => `${from} -> ${of}`);
    expect([...new Set(wrong)]).toEqual(knownWrong);
  });

  test("do all have rules, each of which is needed", () => {
    const folders = new Set(modules.map(({ name }) => folderOf(name)));
    expect([...folders].sort()).toEqual(Object.keys(allowed).sort());
    const unused = Object.entries(allowed).flatMap(([folder, rules]) => {
      const own = arrows.filter(({ from }) => folderOf(from) === folder);
      return rules
        .filter(
          (rule) =>
            !own.some(({ of, typesOnly }) =>
              rule.startsWith("type ")
                ? typesOnly && rule === `type ${of}`
                : rule === of || rule === folderOf(of),
            ),
        )
        .map((rule) => `${folder}: ${rule}`);
    });
    expect(unused).toEqual([]);
  });

  test("form no cycle", () => {
    const single = Object.values(allowed)
      .flat()
      .map((rule) => rule.replace("type ", ""));
    expect(cyclesBetween(modules, new Set(single))).toEqual([]);
  });

  test("reach for packages and files where the rules allow", () => {
    const found = modules.flatMap(({ name, imports }) =>
      imports
        .filter(({ of, isPackage }) => isPackage && reachOut.test(of))
        .map(({ of }) => `${folderOf(name)}: ${of}`),
    );
    const listed = Object.entries(packages).flatMap(([folder, list]) =>
      list.map((name) => `${folder}: ${name}`),
    );
    expect([...new Set(found)].sort()).toEqual(listed.sort());
  });
});

describe("the network", () => {
  /** What can reach it and needs no import. */
  const globals =
    /(?<![.\w#])(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/;

  test("is reached through the folder fetch alone", () => {
    const reaching = modules.filter(({ imports }) =>
      imports.some(
        ({ of, typesOnly }) =>
          !typesOnly &&
          /^undici\b|^node:(?:dgram|dns|http|https|http2|net|tls)\b/.test(of),
      ),
    );
    const names = reaching.map(({ name }) => name);
    expect(names).toEqual(["fetch/fetcher"]);
    const calling = modules.filter(({ name }) => {
      const path = join(project, "generator", `${name}.ts`);
      return globals.test(
        readFileSync(path, "utf8").replace(/\/\*[^]*?\*\/|\/\/.*/g, ""),
      );
    });
    // A method of this name is how the folder is asked.
    expect(calling.map(({ name }) => name)).toEqual(["fetch/fetcher"]);
  });

  test("is asked for nothing by other commands than pull", () => {
    const using = arrows
      .filter(({ of, typesOnly }) => folderOf(of) === "fetch" && !typesOnly)
      .map(({ from }) => from);
    expect([...new Set(using)].sort()).toEqual([
      "cli/pull",
      "cli/pull-wish",
      "pulled-reader",
    ]);
  });
});

describe("the runtime", () => {
  const runtime = modulesIn(join(project, "templates/runtime"));

  test("imports nothing but itself", () => {
    const names = runtime.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(20);
    for (const { imports } of runtime) {
      for (const { of } of imports) expect(names).toContain(of);
    }
  });

  test("is imported by no module of the generator", () => {
    const outside = arrows.filter(({ of }) => of.startsWith(".."));
    expect(outside).toEqual([]);
  });
});
