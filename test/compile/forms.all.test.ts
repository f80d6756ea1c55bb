import { beforeAll, describe, expect, test } from "vitest";
import { committedDocument, generateTargets, scratch } from "../setup/sdk.ts";
import {
  compile,
  type Compiler,
  compilers,
  libraries,
  modules,
  type Options,
  slug,
} from "./compiler.ts";

const folder = scratch("compile/forms");

/** The forms that the options of a target give to an SDK. */
const forms = {
  preserve: { naming: "preserve" },
  union: { enums: "union" },
  closed: { open: "never" },
  wire: { wireTypes: true },
  enum: { enums: "enum" },
  "preserve-enum": { naming: "preserve", enums: "enum" },
  ts: { importExtension: ".ts" },
  none: { importExtension: "" },
  resources: { modules: "resources" },
};

beforeAll(() => {
  const targets = Object.entries(forms).map(([name, options]) => [
    name,
    { input: committedDocument, client: { name: "Clerk" }, ...options },
  ]);
  return generateTargets(folder, Object.fromEntries(targets));
});

/** Forms that are compiled together, and the settings that they need beside the strictest. */
const groups: Record<
  string,
  {
    readonly forms: readonly (keyof typeof forms)[];
    readonly options: (compiler: Compiler) => Options;
  }
> = {
  "that are erased": {
    forms: ["preserve", "union", "closed", "wire", "resources"],
    options: modules.NodeNext,
  },
  "that have enums at run time": {
    forms: ["enum", "preserve-enum"],
    options: () => ({
      ...modules.NodeNext(),
      erasableSyntaxOnly: undefined,
    }),
  },
  "whose imports end in .ts": {
    forms: ["ts"],
    options: () => ({
      ...modules.NodeNext(),
      allowImportingTsExtensions: true,
    }),
  },
  "whose imports have no extension": {
    forms: ["none"],
    options: modules["ESNext and Bundler"],
  },
  "whose imports have no extension, as CommonJS": {
    forms: ["none"],
    options: modules.CommonJS,
  },
};

describe.for(Object.entries(groups))("forms %s", ([group, its]) => {
  test.for(compilers)("compile under %s", async (compiler) => {
    const said = await compile({
      compiler,
      folder,
      name: slug(compiler, group),
      include: its.forms,
      options: {
        ...its.options(compiler),
        ...libraries.DOM,
        // The libraries themselves are compiled with the committed SDK.
        skipLibCheck: true,
      },
    });
    expect(said).toBe("");
  });
});

test("an extension that does not fit the settings is refused", async () => {
  const said = await compile({
    compiler: "typescript7",
    folder,
    name: "unfit",
    include: ["none", "ts"],
    options: { ...modules.NodeNext(), ...libraries.DOM },
  });
  expect(said).toContain("TS2835");
  expect(said).toContain("TS5097");
});
