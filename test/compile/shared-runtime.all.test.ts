import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rmSync } from "node:fs";
import * as prettier from "prettier";
import { beforeAll, expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { fill } from "../setup/folder.ts";
import { filesBelow, scratch } from "../setup/sdk.ts";
import { compile, type Compiler, libraries, modules } from "./compiler.ts";

const folder = scratch("shared-runtime");
/** Each is a pair of SDKs whose options differ in all that they may. */
const extensions = { js: ".js", ts: ".ts", none: "" } as const;

const document = (title: string) => ({
  openapi: "3.1.0",
  info: { title, version: "1" },
  paths: {
    "/things/{thing_id}": {
      get: {
        operationId: "getThing",
        tags: ["Things"],
        parameters: [
          {
            name: "thing_id",
            in: "path",
            required: true,
            schema: { type: "string" },
          },
        ],
        responses: {
          200: {
            description: "It.",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["made_at"],
                  properties: {
                    made_at: { type: "string", format: "date-time" },
                  },
                },
              },
            },
          },
          404: {
            description: "None.",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { why: { type: "string" } },
                },
              },
            },
          },
        },
      },
    },
  },
});

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  const targets = Object.entries(extensions).flatMap(
    ([name, importExtension]) => {
      const runtime = { shared: `${name}/lib/client-runtime` };
      const shared = { runtime, importExtension };
      return [
        [`${name}-a`, { ...shared, input: "a.json", output: `${name}/a` }],
        [
          `${name}-b`,
          {
            ...shared,
            input: "b.json",
            output: `${name}/deep/b`,
            naming: "preserve",
            enums: "union",
            checks: true,
            formats: { "date-time": "Date" },
          },
        ],
      ] as const;
    },
  );
  fill(folder, {
    "a.json": JSON.stringify(document("Alpha")),
    "b.json": JSON.stringify(document("Beta")),
    "sdkwright.config.json": JSON.stringify({
      targets: Object.fromEntries(targets),
    }),
  });
  const { code, stderr } = await sdkwright(folder, ["generate"]);
  if (code !== 0) throw new Error(stderr);
});

/** Each of the compilers, and each way to write imports, once. */
test.each<[Compiler, keyof typeof extensions]>([
  ["typescript55", "js"],
  ["typescript", "ts"],
  ["typescript7", "none"],
])("compile under %s with imports of %s", async (compiler, name) => {
  const found =
    name === "js" ? modules.NodeNext() : modules["ESNext and Bundler"]();
  const said = await compile({
    compiler,
    folder,
    name: `${compiler}-${name}`,
    include: [`${name}/**/*.ts`],
    options: {
      ...found,
      ...libraries.DOM,
      ...(name === "ts" && { allowImportingTsExtensions: true }),
    },
  });
  expect(said).toBe("");
});

test("their errors are of one class", async () => {
  const load = (path: string) =>
    import(pathToFileURL(join(folder, "js", path)).href);
  const a = await load("a/index.ts");
  const b = await load("deep/b/index.ts");
  const answer = () =>
    Promise.resolve(Response.json({ why: "gone" }, { status: 404 }));
  const options = { fetch: answer, baseUrl: "https://things.test" };
  const error = await a
    .getThing(a.createClient(options), { thingId: "1" })
    .then(undefined, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(a.ApiError);
  expect(error).toBeInstanceOf(b.ApiError);
  expect(error).toBeInstanceOf(b.SdkError);
  expect(a.ApiError).toBe(b.ApiError);
  expect(b.isApiError(error)).toBe(true);
  const dated = await b.getThing(
    b.createClient({
      ...options,
      fetch: () =>
        Promise.resolve(Response.json({ made_at: "2026-01-02T03:04:05Z" })),
    }),
    { thing_id: "1" },
  );
  expect(dated.made_at).toEqual(new Date("2026-01-02T03:04:05Z"));
});

test("what a module holds depends on no option but how imports are written", () => {
  const runtimes = Object.entries(extensions).map(([name, extension]) =>
    [...filesBelow(join(folder, name, "lib/client-runtime"))]
      .filter(([path]) => path.endsWith(".ts"))
      .map(([path, text]) => [path, text.replaceAll(`${extension}";`, '";')]),
  );
  expect(runtimes[1]).toEqual(runtimes[0]);
  expect(runtimes[2]).toEqual(runtimes[0]);
});

test("all of it is as Prettier has it", async () => {
  for (const [path, text] of filesBelow(folder)) {
    if (!/^js\/.*\.(?:ts|json)$/.test(path)) continue;
    expect(await prettier.check(text, { filepath: path }), path).toBe(true);
  }
});
