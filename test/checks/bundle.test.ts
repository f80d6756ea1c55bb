import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { beforeAll, expect, test } from "vitest";
import { casesFolder } from "../case-folder/case.ts";
import { scratch } from "../setup/sdk.ts";
import { checkedSdk } from "./sdk.ts";

const folder = scratch("checks/bundle");

beforeAll(async () => {
  const path = join(casesFolder, "checks/spec.yaml");
  await checkedSdk("bundle", readFileSync(path, "utf8"));
});

/** The code of a module as a bundler puts it into a program; names are kept. */
async function bundle(code: string): Promise<string> {
  const entry = {
    name: "entry",
    resolveId: (id: string) => (id === "entry" ? id : undefined),
    load: (id: string) => (id === "entry" ? code : undefined),
  };
  const bundler = await rolldown({ input: "entry", plugins: [entry] });
  const { output } = await bundler.generate({ format: "esm" });
  return output[0].code;
}

/** The rules that a program holds. */
async function rulesIn(code: string): Promise<string[]> {
  const found = (await bundle(code)).matchAll(/const (\w+Check) =/g);
  return [...found].map(([, name]) => name!).sort();
}

test("a function brings the rules of its answers, and no others", async () => {
  const code = `export { createOrder } from "${folder}/index.ts";`;
  expect(await rulesIn(code)).toEqual([
    "cardCheck",
    "cashCheck",
    "codeCheck",
    "orderCheck",
    "orderPaidByCheck",
  ]);
});

test("a schema brings its own rules, and no client", async () => {
  const code = `export { treeSchema } from "${folder}/index.ts";`;
  expect(await rulesIn(code)).toEqual(["treeCheck"]);
  expect(await bundle(code)).not.toContain("fetch");
});

test("what is not used is not in the bundle", async () => {
  expect(await bundle(`import "${folder}/index.ts";`)).toBe("");
});
