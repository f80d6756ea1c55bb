import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { committedDocument, project } from "../setup/sdk.ts";
import { shop } from "./documents.ts";

const clerk = readFileSync(committedDocument, "utf8");
/** A template that changes nothing. */
export const builtIn = readFileSync(
  join(project, "templates/index.ts.hbs"),
  "utf8",
);
const overlay = `
overlay: 1.0.0
info: { title: Names, version: "1" }
actions: [{ target: $.info, update: { title: Market } }]
`;

/** A config with one target. */
export const data = (target: object, more: object = {}) => ({
  "sdkwright.config.json": JSON.stringify({
    ...more,
    targets: { shop: { input: "spec/shop.yaml", output: "sdk", ...target } },
  }),
});

/** What each kind of input consists of: the files of a project, and which of them are no inputs. */
export const projects: Readonly<
  Record<
    string,
    {
      readonly files: Readonly<Record<string, string>>;
      readonly unread?: readonly string[];
      readonly args?: readonly string[];
    }
  >
> = {
  "a single file": {
    files: { ...data({}), "spec/shop.yaml": shop, "spec/other.yaml": shop },
    unread: ["spec/other.yaml"],
  },
  "a single file of a command line": {
    files: { "shop.yaml": shop, "other.yaml": shop },
    unread: ["other.yaml"],
    args: ["shop.yaml", "-o", "sdk"],
  },
  "many files": {
    files: {
      ...data({}),
      "spec/shop.yaml": shop.replace(
        /schemas:\n/,
        'schemas:\n    Far: { $ref: "parts/far.yaml#/Far" }\n',
      ),
      "spec/parts/far.yaml": "Far: { $ref: ../near.json }",
      "spec/near.json": '{ "type": "string" }',
      "spec/parts/alone.yaml": "Alone: { type: string }",
    },
    unread: ["spec/parts/alone.yaml"],
  },
  overlays: {
    files: {
      ...data({
        input: { path: "spec/shop.yaml", overlays: ["overlays/title.yaml"] },
      }),
      "spec/shop.yaml": shop,
      "overlays/title.yaml": overlay,
      "overlays/other.yaml": overlay,
    },
    unread: ["overlays/other.yaml"],
  },
  "a folder of templates": {
    files: {
      ...data({ templates: "templates" }),
      "spec/shop.yaml": shop,
      "templates/index.ts.hbs": builtIn,
      "templates/README.md": "Our templates",
    },
    unread: ["templates/README.md"],
  },
  "a config that is a program": {
    files: {
      "sdkwright.config.ts": [
        'import { output } from "./settings/output.ts";',
        'export default { targets: { shop: { input: "spec/shop.yaml", output } } };',
      ].join("\n"),
      "settings/output.ts": [
        'import { readFileSync } from "node:fs";',
        'export const output: string = readFileSync("settings/output.txt", "utf8").trim();',
      ].join("\n"),
      "settings/output.txt": "sdk\n",
      "settings/unused.ts": "export const unused = 1;",
      "spec/shop.yaml": shop,
      "package.json": '{ "type": "module" }',
    },
    unread: ["settings/unused.ts", "package.json"],
  },
  "a config that is a module of Node's": {
    files: {
      "sdkwright.config.mjs": [
        'import { output } from "./settings/output.mjs";',
        'export default { targets: { shop: { input: "spec/shop.yaml", output } } };',
      ].join("\n"),
      "settings/output.mjs": 'export { output } from "./deep.mjs";',
      "settings/deep.mjs": [
        'import { createRequire } from "node:module";',
        'export const { output } = createRequire(import.meta.url)("./old.cjs");',
      ].join("\n"),
      "settings/old.cjs": 'module.exports = { output: "sdk" };',
      "spec/shop.yaml": shop,
    },
  },
  patterns: {
    files: {
      "sdkwright.config.json": JSON.stringify({
        targets: { "*": { input: "specs/*/api.yaml", output: "sdk/*" } },
      }),
      "specs/shop/api.yaml": shop,
      "specs/clerk/api.yaml": clerk,
      "specs/other/README.md": "",
    },
    unread: ["specs/other/README.md"],
  },
  "wire types": {
    files: { ...data({ wireTypes: true }), "spec/shop.yaml": shop },
  },
};

/** What is told of a target. */
export interface Listed {
  readonly name: string;
  readonly reads: readonly string[];
  readonly revisions: readonly string[];
  readonly globs: readonly string[];
  readonly writes: readonly string[];
  readonly environment: readonly string[];
  readonly digest: string;
}

/** What `inputs` lists in a folder. */
export async function listed(
  folder: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Listed[]> {
  const ended = await sdkwright(folder, ["inputs", "--json", ...args], env);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  return (JSON.parse(ended.stdout) as { targets: Listed[] }).targets;
}
