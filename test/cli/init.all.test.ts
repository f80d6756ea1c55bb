import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { sdkwright } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";
import { shop } from "./documents.ts";

const config = {
  "sdkwright.config.json": JSON.stringify({
    targets: { shop: { input: "spec/shop.yaml", output: "sdk" } },
  }),
  "spec/shop.yaml": shop,
};

const read = (folder: string, file: string) =>
  readFileSync(join(folder, file), "utf8");
const json = (folder: string, file: string) =>
  JSON.parse(read(folder, file)) as Record<string, never>;

describe("init", () => {
  test.each(["ts", "mts", "mjs", "js", "json", "yaml"])(
    "writes a config as .%s that generates",
    async (form) => {
      const folder = folderWith({ "spec/our shop.yaml": shop });
      const file = `sdkwright.config.${form}`;
      const given = form === "ts" ? [] : ["--config", file];
      const ended = await sdkwright(folder, ["init", ...given]);
      expect(ended).toMatchObject({ code: 0, stdout: "" });
      expect(ended.stderr).toBe(`${file}: written\n`);
      const generated = await sdkwright(folder, ["generate", "--frozen"]);
      expect(generated).toMatchObject({ code: 0 });
      expect(generated.stderr).toMatch(/^our-shop: \d+ files written/m);
      expect(existsSync(join(folder, "sdk/index.ts"))).toBe(true);
    },
  );

  test("finds what says that it is a document, in files that are no others", async () => {
    const folder = folderWith({
      "package.json": '{ "openapi": "no version of one" }',
      "a.yaml": "# openapi: 3.1.0\nname: x",
      "node_modules/x/openapi.yaml": shop,
      ".hidden/openapi.yaml": shop,
      "api/v1/openapi.json": '{"info":{},"openapi":"3.1.0"}',
    });
    expect(await sdkwright(folder, ["init"])).toMatchObject({ code: 0 });
    const text = read(folder, "sdkwright.config.ts");
    expect(text).toContain('input: "api/v1/openapi.json"');
    expect(text).toContain("    api: {");
  });

  test("asks which of several documents is meant, and takes the one that is named", async () => {
    const folder = folderWith({ "b.yaml": shop, "a.yaml": shop });
    const several = await sdkwright(folder, ["init"]);
    expect(several.code).toBe(2);
    expect(several.stderr).toContain("error init-many-documents: There are 2");
    expect(several.stderr).toContain("hint: name one: sdkwright init a.yaml");
    const one = await sdkwright(folder, ["init", "b.yaml", "-o", "src/api"]);
    expect(one.code).toBe(0);
    expect(read(folder, "sdkwright.config.ts")).toContain('output: "src/api"');
  });

  test.each([
    [["init"], "init-no-document"],
    [["init", "turbo"], "init-no-config"],
    [["init", "github"], "init-no-config"],
    [["init", "nx"], "init-no-workspace"],
    [["init", "none.yaml"], "init-no-such-document"],
    [["init", "turbo", "-o", "x"], "option-conflict"],
    [["init", "--config", "x.toml"], "config-unreadable"],
  ])(
    "%j cannot be done, with a reason, and nothing is written",
    async (line, code) => {
      const folder = folderWith({ "README.md": "" });
      const ended = await sdkwright(folder, line);
      expect(ended.stderr).toContain(`error ${code}: `);
      expect(ended.code).toBe(2);
      expect([...filesBelow(folder).keys()]).toEqual(["README.md"]);
    },
  );

  test("leaves a config that is there, of whatever form", async () => {
    const folder = folderWith({ ...config, "more.yaml": shop });
    const before = filesBelow(folder);
    const ended = await sdkwright(folder, ["init"]);
    expect(ended.stderr).toBe("sdkwright.config.json: nothing to do\n");
    expect(ended.code).toBe(0);
    expect(filesBelow(folder)).toEqual(before);
  });

  test("says what cannot be written", async () => {
    const folder = folderWith({ "shop.yaml": shop });
    mkdirSync(join(folder, "sdkwright.config.ts"));
    const { code, stderr } = await sdkwright(folder, ["init", "--force"]);
    expect(stderr).toContain(
      "sdkwright.config.ts cannot be written: illegal operation on a directory",
    );
    expect(code).toBe(4);
  });
});

describe("init turbo", () => {
  const task = {
    dependsOn: ["^generate"],
    inputs: [
      "sdkwright.config.{ts,mts,mjs,js,json,yaml}",
      "sdkwright.lock.json",
      "spec/**",
    ],
    outputs: ["sdk/**"],
  };

  test("writes the task and the script, and a second run has nothing to do", async () => {
    const folder = folderWith(config);
    const first = await sdkwright(folder, ["init", "turbo"]);
    expect(first).toMatchObject({
      code: 0,
      stdout: "",
      stderr: "turbo.json: written\npackage.json: written\n",
    });
    expect(json(folder, "turbo.json")).toEqual({ tasks: { generate: task } });
    expect(json(folder, "package.json")).toEqual({
      scripts: { generate: "sdkwright generate --frozen" },
    });
    const second = await sdkwright(folder, ["init", "turbo"]);
    expect(second).toMatchObject({
      code: 0,
      stderr: "turbo.json: nothing to do\npackage.json: nothing to do\n",
    });
  });

  test("adds to files that are there, and keeps their comments and indentation", async () => {
    const folder = folderWith({
      ...config,
      "turbo.json":
        '{\r\n\t// Ours.\r\n\t"tasks": {\r\n\t\t"build": {} // that too\r\n\t}\r\n}\r\n',
      "package.json": '{\n    "name": "x",\n    "scripts": {}\n}\n',
    });
    const { code, stderr } = await sdkwright(folder, ["init", "turbo"]);
    expect(stderr).toBe(
      "turbo.json: tasks.generate set\npackage.json: scripts.generate set\n",
    );
    expect(code).toBe(0);
    const text = read(folder, "turbo.json");
    expect(text).toMatch(
      /^\{\r\n\t\/\/ Ours\.\r\n\t"tasks": \{\r\n\t\t"build": \{\},?/,
    );
    expect(text).toContain("// that too");
    expect(text).toContain('\r\n\t\t"generate": {\r\n');
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(read(folder, "package.json")).toContain('\n    "name": "x",\n');
  });

  test("leaves alone what says something else, shows the lines, and ends with 1", async () => {
    const files = {
      ...config,
      "turbo.json": '{ "tasks": { "generate": { "cache": false } } }',
      "package.json": '{ "scripts": { "generate": "make sdk" } }',
    };
    const folder = folderWith(files);
    const ended = await sdkwright(folder, ["init", "turbo"]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toBe(
      "turbo.json: left as it is; it needs these lines\npackage.json: left as it is; it needs these lines\n",
    );
    expect(ended.stdout).toContain('"outputs": [');
    expect(ended.stdout).toContain('"generate": "sdkwright generate --frozen"');
    expect(Object.fromEntries(filesBelow(folder))).toEqual(files);
    const forced = await sdkwright(folder, ["init", "turbo", "--force"]);
    expect(forced.code).toBe(0);
    expect(json(folder, "turbo.json")).toEqual({ tasks: { generate: task } });
  });

  test("writes nothing in a dry run, and says what it would write", async () => {
    const folder = folderWith(config);
    const { code, stdout, stderr } = await sdkwright(folder, [
      "init",
      "turbo",
      "--dry-run",
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('"tasks": {');
    expect(stderr).toContain("turbo.json: would be written\n");
    expect(Object.fromEntries(filesBelow(folder))).toEqual(config);
  });

  test("of a package extends the root, and names what is outside from there", async () => {
    const folder = folderWith({
      "package.json": '{ "workspaces": ["packages/*"] }',
      "turbo.json": '{ "tasks": {} }',
      "packages/document/api/shop.yaml": shop,
      "packages/sdk/package.json": '{ "name": "sdk" }',
      "packages/sdk/sdkwright.config.ts": `
        const output: string = process.env.WHERE ?? "src";
        export default { targets: { shop: { input: "../document/api/shop.yaml", output } } };`,
    });
    const sdk = join(folder, "packages/sdk");
    expect((await sdkwright(sdk, ["init", "turbo"])).code).toBe(0);
    expect(json(sdk, "turbo.json")).toEqual({
      extends: ["//"],
      tasks: {
        generate: {
          ...task,
          inputs: [
            "$TURBO_ROOT$/packages/document/api/**",
            "sdkwright.config.{ts,mts,mjs,js,json,yaml}",
            "sdkwright.lock.json",
          ],
          outputs: ["src/**"],
          env: ["WHERE"],
        },
      },
    });
    expect(read(folder, "turbo.json")).toBe('{ "tasks": {} }');
  });

  test("of a config with another name says so in the script", async () => {
    const folder = folderWith({
      "our config.json": JSON.stringify({
        targets: { shop: { input: "spec/shop.yaml", output: "sdk" } },
      }),
      "spec/shop.yaml": shop,
    });
    await sdkwright(folder, ["init", "turbo", "--config", "our config.json"]);
    const { scripts } = json(folder, "package.json") as {
      scripts?: { generate: string };
    };
    expect(scripts?.generate).toBe(
      'sdkwright generate --frozen --config "our config.json"',
    );
  });

  test("needs a document that can be read", async () => {
    const folder = folderWith({ ...config, "spec/shop.yaml": "openapi: [" });
    const { code, stderr } = await sdkwright(folder, ["init", "turbo"]);
    expect(stderr).toContain("spec/shop.yaml");
    expect(code).toBe(3);
    expect(existsSync(join(folder, "turbo.json"))).toBe(false);
  });
});

describe("init nx", () => {
  test.each([
    ['{\n  "plugins": ["@nx/js"]\n}\n', ["@nx/js", "sdkwright/nx"]],
    ["{}\n", ["sdkwright/nx"]],
  ])("adds the plugin to nx.json at the root: %j", async (before, plugins) => {
    const folder = folderWith({ "nx.json": before, "packages/sdk/x": "" });
    const sdk = join(folder, "packages/sdk");
    const first = await sdkwright(sdk, ["init", "nx"]);
    expect(first).toMatchObject({
      code: 0,
      stderr: "../../nx.json: plugins set\n",
    });
    expect(json(folder, "nx.json")).toEqual({ plugins });
    const second = await sdkwright(sdk, ["init", "nx"]);
    expect(second.stderr).toBe("../../nx.json: nothing to do\n");
  });

  test.each(['{ "plugins": [{ "plugin": "sdkwright/nx", "options": {} }] }'])(
    "has nothing to do where the plugin is there: %s",
    async (before) => {
      const folder = folderWith({ "nx.json": before });
      expect((await sdkwright(folder, ["init", "nx"])).code).toBe(0);
      expect(read(folder, "nx.json")).toBe(before);
    },
  );

  test.each(['{ "plugins": {} }', "{ broken"])(
    "leaves alone what it does not understand: %s",
    async (before) => {
      const folder = folderWith({ "nx.json": before });
      const { code, stdout } = await sdkwright(folder, ["init", "nx"]);
      expect(code).toBe(1);
      expect(stdout).toContain('"sdkwright/nx"');
      expect(read(folder, "nx.json")).toBe(before);
    },
  );
});

describe("init vite", () => {
  test("writes a config, or shows the lines for one that is there", async () => {
    const folder = folderWith(config);
    expect((await sdkwright(folder, ["init", "vite"])).code).toBe(0);
    expect(read(folder, "vite.config.ts")).toContain("plugins: [sdkwright()]");
    const again = await sdkwright(folder, ["init", "vite"]);
    expect(again).toMatchObject({
      code: 0,
      stderr: "vite.config.ts: nothing to do\n",
    });
    const own = folderWith({
      ...config,
      "vite.config.mjs": "export default {}",
    });
    const left = await sdkwright(own, ["init", "vite"]);
    expect(left.code).toBe(1);
    expect(left.stdout).toBe(
      'import { sdkwright } from "sdkwright/vite";\n\nplugins: [sdkwright()],\n',
    );
    expect(read(own, "vite.config.mjs")).toBe("export default {}");
    expect(existsSync(join(own, "vite.config.ts"))).toBe(false);
  });
});

describe("init github", () => {
  const file = ".github/workflows/sdk.yml";
  const pulled = JSON.stringify({
    targets: {
      shop: {
        input: {
          path: "spec/shop.yaml",
          url: "https://example.com/shop.yaml",
          headers: { authorization: "Bearer ${SHOP_TOKEN}" },
        },
        output: "sdk",
      },
    },
  });

  interface Workflow {
    readonly on: Record<string, unknown>;
    readonly defaults?: { readonly run: Record<string, string> };
    readonly jobs: Record<string, { steps: Record<string, unknown>[] }>;
  }

  test("checks pull requests, and pulls nothing where no document has a URL", async () => {
    const folder = folderWith({ ...config, ".git/HEAD": "" });
    expect((await sdkwright(folder, ["init", "github"])).code).toBe(0);
    const { on, jobs, defaults } = parse(read(folder, file)) as Workflow;
    expect(Object.keys(on)).toEqual(["pull_request"]);
    expect(Object.keys(jobs)).toEqual(["check"]);
    expect(defaults).toBeUndefined();
    expect(jobs["check"]?.steps.at(-1)).toEqual({
      run: "npx sdkwright check --format github",
    });
  });

  test("pulls every night where one has, with the secrets that it needs", async () => {
    const folder = folderWith({
      ".git/HEAD": "",
      "pnpm-lock.yaml": "",
      "packages/the sdk/sdkwright.config.json": pulled,
    });
    const sdk = join(folder, "packages/the sdk");
    const ended = await sdkwright(sdk, ["init", "github"]);
    expect(ended.stderr).toBe(`../../${file}: written\n`);
    const { on, jobs, defaults } = parse(read(folder, file)) as Workflow;
    expect(Object.keys(on)).toEqual([
      "pull_request",
      "schedule",
      "workflow_dispatch",
    ]);
    expect(defaults?.run).toEqual({ "working-directory": "packages/the sdk" });
    const steps = jobs["pull"]?.steps ?? [];
    const runs = steps.map(({ run }) => run);
    expect(runs).toContain("pnpm install --frozen-lockfile");
    expect(steps).toContainEqual({
      run: 'pnpm exec sdkwright pull --format markdown > "$RUNNER_TEMP/change.md"',
      env: { SHOP_TOKEN: "${{ secrets.SHOP_TOKEN }}" },
    });
    expect(runs.at(-1)).toContain("gh pr create");
  });

  test("leaves a workflow that is there, unless it is forced", async () => {
    const folder = folderWith({ ...config, ".git/HEAD": "" });
    fill(folder, { [file]: "name: Ours\n" });
    const left = await sdkwright(folder, ["init", "github"]);
    expect(left.code).toBe(1);
    expect(left.stdout).toContain("name: SDK\n");
    expect(read(folder, file)).toBe("name: Ours\n");
    const forced = await sdkwright(folder, ["init", "github", "--force"]);
    expect(forced.code).toBe(0);
    expect(`${left.stdout}`).toBe(read(folder, file));
    expect((await sdkwright(folder, ["init", "github"])).stderr).toBe(
      `${file}: nothing to do\n`,
    );
  });
});
