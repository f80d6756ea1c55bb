import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { format } from "prettier";
import { beforeAll, describe, expect, test } from "vitest";
import { compile, libraries, modules } from "../compile/compiler.ts";
import { corpusFile } from "../prism/corpus.ts";
import { sdkwright } from "../setup/bin.ts";
import { fill } from "../setup/folder.ts";
import { filesBelow, scratch } from "../setup/sdk.ts";
import { differing, exportsOf } from "./declarations.ts";
import {
  goneBetween,
  type Locked,
  lockedIn,
  renamedBetween,
} from "./locked.ts";

const first = corpusFile("clerk-history/bapi-2025-11-10/01-78cbe74.yml");
const history = dirname(first.path);
const states = first.exists ? readdirSync(history).sort() : [];
const folder = scratch("replay/clerk");
const sdk = join(folder, "sdk");

/** What became of the SDK when the document came to one of its states. */
interface Step {
  readonly state: string;
  /** Files whose inode or time is another one, or that are new or gone. */
  readonly touched: readonly string[];
  /** Of each module that holds another text: what it declares otherwise. */
  readonly declarations: ReadonlyMap<string, readonly string[]>;
  readonly renamed: readonly string[];
  /** Exports that were lost, and keys of the lock that were. */
  readonly lost: readonly string[];
  readonly gone: readonly string[];
  readonly before: Locked;
  readonly document: string;
  readonly compiler: string;
}

const steps: Step[] = [];

/** One run after the other, each from what the last one has left. */
describe.skipIf(!first.exists)("Clerk's API over 42 states", () => {
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    const config = { targets: { clerk: { input: "bapi.yml", output: "sdk" } } };
    fill(folder, { "sdkwright.config.json": JSON.stringify(config) });
    for (const name of states) steps.push(await stepTo(name));
  }, 3_600_000);

  test("compile one and all", () => {
    expect(steps.map(({ compiler }) => compiler)).toEqual(steps.map(() => ""));
  });

  test("touch no file that declares what it declared before", () => {
    for (const { state, touched, declarations } of steps.slice(1)) {
      const modules = touched.filter((path) => path.endsWith(".ts"));
      const unexplained = modules.filter(
        (path) => !declarations.get(path)?.length,
      );
      expect({ state, unexplained }).toEqual({ state, unexplained: [] });
      // And all of those that do, which are no more than what has changed in them.
      expect([...declarations.keys()].sort()).toEqual(modules.sort());
      const others = touched.filter((path) => !path.endsWith(".ts"));
      const records = ["../sdkwright.lock.json", "manifest.json"];
      expect(records).toEqual(expect.arrayContaining(others));
      if (modules.length === 0) expect(others).not.toContain("manifest.json");
    }
  });

  test("rename nothing that the document has not renamed", () => {
    for (const { state, renamed } of steps)
      expect({ state, renamed }).toEqual({ state, renamed: [] });
  });

  test("lose no name but that of what the document has lost", () => {
    for (const step of steps.slice(1)) {
      const { state, lost, gone, document } = step;
      const stillThere = gone.filter((key) => isIn(document, key));
      expect({ state, stillThere }).toEqual({ state, stillThere: [] });
      const unexplained = lost.filter((name) => !isOf(name, step));
      expect({ state, unexplained }).toEqual({ state, unexplained: [] });
    }
  });

  test("docs/quiet.md tells of them; `-u` writes it", async () => {
    const text = await format(page(), { parser: "markdown" });
    await expect(text).toMatchFileSnapshot("../../docs/quiet.md");
  });
});

async function stepTo(name: string): Promise<Step> {
  const document = readFileSync(join(history, name), "utf8");
  const isFirst = steps.length === 0;
  const marks = isFirst ? new Map<string, string>() : marksOf();
  const old = isFirst ? new Map<string, string>() : filesBelow(sdk);
  const before = isFirst ? nothingLocked : lockNow();
  fill(folder, { "bapi.yml": document });
  const { code, stderr } = await sdkwright(folder, ["generate", "--no-cache"]);
  if (code !== 0) throw new Error(`${name}: exit ${code}\n${stderr}`);
  const now = filesBelow(sdk);
  const after = lockNow();
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort();
  const changed = paths.filter(
    (path) => path.endsWith(".ts") && old.get(path) !== now.get(path),
  );
  const newMarks = marksOf();
  const exported = exportsOf(now, "index.ts");
  const compiler = await compile({
    compiler: "typescript7",
    folder,
    name: "compiled",
    include: [sdk],
    options: { ...modules.NodeNext(), ...libraries.DOM },
  });
  return {
    state: name.replace(/\.yml$/, ""),
    touched: [...new Set([...marks.keys(), ...newMarks.keys()])]
      .filter((path) => marks.get(path) !== newMarks.get(path))
      .sort(),
    declarations: new Map(
      changed.map((path) => [path, differing(old.get(path), now.get(path))]),
    ),
    renamed: renamedBetween(before, after),
    lost: [...exportsOf(old, "index.ts")].filter((name) => !exported.has(name)),
    gone: goneBetween(before, after),
    before,
    document,
    compiler,
  };
}

const nothingLocked: Locked = { models: new Map(), operations: new Map() };

function lockNow(): Locked {
  return lockedIn(readFileSync(join(folder, "sdkwright.lock.json"), "utf8"));
}

/** What tells whether somebody has written a file. */
function marksOf(): Map<string, string> {
  const paths = [...filesBelow(sdk).keys(), "../sdkwright.lock.json"];
  return new Map(
    paths.map((path) => {
      const { ino, mtimeNs } = statSync(join(sdk, path), { bigint: true });
      return [path, `${ino} ${mtimeNs}`];
    }),
  );
}

/** Whether a document still holds, and uses, what a key of the lock stands for. */
function isIn(document: string, key: string): boolean {
  const [section, name, ...rest] = key.split("/");
  if (rest.length > 0) return false;
  const text = JSON.stringify(load(document));
  return name === undefined
    ? text.includes(`"operationId":${JSON.stringify(key)}`)
    : text.includes(`"#/components/${section}/${name}"`);
}

/** Whether a name that was exported belonged to something that is gone. */
function isOf(name: string, { gone, before }: Step): boolean {
  const words = gone.flatMap((key) => {
    const model = before.models.get(key);
    const [operation] = before.operations.get(key)?.split(" ") ?? [];
    return [model, operation].filter((word) => word !== undefined);
  });
  const folded = name.toLowerCase();
  return words.some((word) => folded.includes(word.toLowerCase()));
}

/** The page for users. */
function page(): string {
  const rows = steps.slice(1).map(({ state, touched, declarations }) => {
    const count = [...declarations.values()].flat().length;
    const [number, commit] = state.split("-");
    const cells = [number, commit, declarations.size, count, touched.length];
    return `| ${cells.join(" | ")} |`;
  });
  const sums = steps.slice(1).reduce(
    (sum, { touched, declarations }) => ({
      touched: sum.touched + touched.length,
      idle: sum.idle + (touched.length === 0 ? 1 : 0),
      declarations: sum.declarations + [...declarations.values()].flat().length,
    }),
    { touched: 0, idle: 0, declarations: 0 },
  );
  return [
    "# How quiet it is",
    "",
    "Clerk has published its Backend API (2025-11-10) in 42 states. Each was generated",
    "over what the one before had left. A declaration is a type, a function, a constant",
    "or a name that is imported or exported; whether it is what it was is judged by the",
    "TypeScript parser. Touched are the files whose inode or time changed: the modules,",
    "and with them the manifest, and the lock where there are new names.",
    "",
    `In ${sums.idle} of ${rows.length} steps nothing was touched; in all others together ${sums.declarations} declarations`,
    `changed and ${sums.touched} files were touched. No module was touched that declares what it`,
    "declared before, no name moved that the document left alone, and all 42 compile.",
    "",
    "Written by `npx vitest run --project slow test/replay -u`.",
    "",
    "| state | commit | modules | declarations | files touched |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
