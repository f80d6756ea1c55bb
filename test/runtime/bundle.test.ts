import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

const runtime = resolve(import.meta.dirname, "../../templates/runtime");
const fixture = join(import.meta.dirname, "fixture");

/** The code of a module as a bundler puts it into a program. */
async function bundle(code: string): Promise<string> {
  const entry = {
    name: "entry",
    resolveId: (id: string) => (id === "entry" ? id : undefined),
    load: (id: string) => (id === "entry" ? code : undefined),
  };
  const bundler = await rolldown({ input: "entry", plugins: [entry] });
  const { output } = await bundler.generate({ format: "esm", minify: true });
  return output[0].code.trim();
}

test("one function with retries, timeouts and typed errors is small", async () => {
  const code = await bundle(`
    export { createClient } from "${fixture}/create-client.ts";
    export { createSignInToken } from "${fixture}/sign-in-tokens.ts";
  `);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(3_200);
});

test("a list carries its own style of pages and no other", async () => {
  for (const name of ["listByOffset", "search", "listByUrl"]) {
    const code = await bundle(`export { ${name} } from "${fixture}/pages.ts";`);
    expect(code.includes("another origin")).toBe(name === "listByUrl");
    expect(code.includes("usualLimit")).toBe(name === "listByOffset");
    expect(code.includes("anchor")).toBe(false);
  }
});

test("what is not used is not in the bundle", async () => {
  const names = await readdir(runtime);
  const modules = [
    ...names.map((name) => join(runtime, name)),
    join(fixture, "errors.ts"),
    join(fixture, "shapes.ts"),
    join(fixture, "users.ts"),
    join(fixture, "pages.ts"),
  ];
  const lines = modules.map(
    (path, index) => `import * as module${index} from "${path}";`,
  );
  expect(await bundle(lines.join("\n"))).toBe("");
});
