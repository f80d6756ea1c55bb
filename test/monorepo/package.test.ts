import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fill } from "../setup/folder.ts";
import { tarball } from "../setup/pack.ts";
import { filesBelow, project } from "../setup/sdk.ts";
import { shop } from "../cli/documents.ts";
import { engine, must, run } from "./engines.ts";

const config = `import { defineConfig } from "sdkwright";

export default defineConfig({
  targets: { shop: { input: "shop.yaml", output: "sdk" } },
});
`;
const withWireTypes = config.replace('"sdk" }', '"sdk", wireTypes: true }');

let place: string;

/** A project without anything, at a path with spaces. */
function emptyProject(name: string, manifest: object = {}): string {
  const folder = join(place, `a project of ${name}`);
  fill(folder, {
    "package.json": JSON.stringify({
      private: true,
      type: "module",
      ...manifest,
    }),
    "shop.yaml": shop,
    "sdkwright.config.ts": config,
  });
  copyFileSync(tarball, join(folder, "sdkwright.tgz"));
  return folder;
}

/** Without the types of Node, which a user need not have; declarations are checked as well. */
const compiling = {
  noEmit: true,
  strict: true,
  skipLibCheck: false,
  target: "es2022",
  lib: ["es2023", "dom", "dom.asynciterable"],
  types: [],
};

const npm = [
  "npm",
  "install",
  "--prefer-offline",
  "--no-audit",
  "--no-fund",
  "--loglevel=error",
];

let installed: string;

beforeAll(async () => {
  place = realpathSync(mkdtempSync(join(tmpdir(), "sdkwright-")));
  installed = emptyProject("npm");
  await must(installed, [...npm, "./sdkwright.tgz"]);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const bin = (folder: string) => join(folder, "node_modules/.bin/sdkwright");

describe("the package, installed by npm", () => {
  test("generates, and check agrees", async () => {
    const log = await run(installed, [bin(installed), "generate"]);
    expect(log.log).toMatch(
      /^shop: \d+ files written, 0 unchanged, lock updated/m,
    );
    expect(await run(installed, [bin(installed), "check"])).toMatchObject({
      code: 0,
    });
  });

  test("runs no script when it is installed, and neither does what it depends on", () => {
    const manifest = JSON.parse(
      readFileSync(
        join(installed, "node_modules/sdkwright/package.json"),
        "utf8",
      ),
    ) as { scripts: Record<string, string> };
    const names = ["preinstall", "install", "postinstall"];
    expect(names.filter((name) => name in manifest.scripts)).toEqual([]);
    const lock = JSON.parse(
      readFileSync(join(installed, "package-lock.json"), "utf8"),
    ) as { packages: Record<string, { hasInstallScript?: boolean }> };
    const paths = Object.keys(lock.packages);
    expect(paths.length).toBeGreaterThan(7);
    const scripted = paths.filter(
      (path) =>
        path !== "node_modules/sdkwright" &&
        lock.packages[path]?.hasInstallScript,
    );
    expect(scripted).toEqual([]);
  });

  test.each([
    ["nodenext", "nodenext", "typescript/bin/tsc"],
    ["esnext", "bundler", "typescript/bin/tsc"],
    ["nodenext", "nodenext", "typescript7/bin/tsc"],
    ["esnext", "bundler", "typescript7/bin/tsc"],
  ])(
    "has types for module %s, resolution %s, %s",
    async (module, resolution, compiler) => {
      const text = `
      import { check, type Config, defineConfig, generate, inputs } from "sdkwright";
      const config: Config = defineConfig({ targets: { shop: { input: "shop.yaml", output: "sdk" } } });
      const { targets } = await generate({ config });
      const paths: readonly string[] = targets.flatMap(({ files }) => files.map(({ path }) => path));
      const digests: readonly string[] = (await inputs({ config, frozen: true })).targets.map(({ digest }) => digest);
      const code: number = (await check({ config })).exitCode;
      // @ts-expect-error There is no such option.
      await generate({ document: 1 });
      export { code, digests, paths };
    `;
      fill(installed, { "types/program.ts": text });
      const compilerOptions = {
        ...compiling,
        module,
        moduleResolution: resolution,
      };
      const files = ["program.ts"];
      fill(installed, {
        "types/tsconfig.json": JSON.stringify({ compilerOptions, files }),
      });
      const program = join(project, "node_modules", compiler);
      const line = [process.execPath, program, "-p", "types"];
      expect(await run(installed, line)).toMatchObject({ code: 0, log: "" });
    },
  );

  test("is used from code as it is documented", async () => {
    fill(installed, {
      "use.mjs": `
        import { generate, inputs } from "sdkwright";
        const { targets, exitCode } = await generate({ document: "shop.yaml" });
        const { targets: [first] } = await inputs({ frozen: true });
        console.log(exitCode, targets[0].files.some(({ path }) => path === "index.ts"), first.writes.join());
      `,
    });
    expect(await must(installed, [process.execPath, "use.mjs"])).toBe(
      "0 true sdk/**\n",
    );
  });
});

/** Whether this machine lets the tests have namespaces and mounts of their own. */
const isRoot = process.getuid?.() === 0;
const hasNamespaces =
  isRoot && spawnSync("unshare", ["-n", "true"]).status === 0;
const canTrace = spawnSync("strace", ["-o", "/dev/null", "true"]).status === 0;

describe("the network", () => {
  const lines = [
    ["generate", "--no-cache"],
    ["check", "--no-cache"],
    ["inputs", "--json"],
    ["inspect"],
    ["init", "turbo", "--dry-run"],
    ["--version"],
  ];

  test.skipIf(!hasNamespaces).each(lines)(
    "is not there, and not missed: %s",
    async (...args) => {
      const apart = ["unshare", "-n", bin(installed), ...args];
      const { code, log } = await run(installed, apart);
      expect(log).not.toContain("error");
      expect(code).toBe(0);
    },
  );

  test.skipIf(!canTrace).each(lines)(
    "is not asked for anything: %s",
    async (...args) => {
      const log = join(place, "connections");
      const trace = [
        "strace",
        "-f",
        "-e",
        "trace=socket,connect,sendto",
        "-o",
        log,
      ];
      await must(installed, [...trace, bin(installed), ...args]);
      const asked = readFileSync(log, "utf8")
        .split("\n")
        .filter((line) => /AF_INET|AF_NETLINK|connect\(/.test(line));
      expect(asked).toEqual([]);
      // The trace sees what there is to see.
      const script =
        "require('net').connect(9, '127.0.0.1').on('error', () => {})";
      await must(installed, [...trace, process.execPath, "-e", script]);
      expect(readFileSync(log, "utf8")).toContain("AF_INET");
    },
  );
});

describe.skipIf(!isRoot)("node_modules that are read-only", () => {
  let modules: string;
  let mounted = false;

  beforeAll(() => {
    modules = join(installed, "node_modules");
    mounted =
      spawnSync("mount", ["--bind", modules, modules]).status === 0 &&
      spawnSync("mount", ["-o", "remount,ro,bind", modules]).status === 0;
  });
  afterAll(() => {
    if (mounted) spawnSync("umount", [modules]);
  });

  test("refuse a plain write, and make no difference", async (context) => {
    if (!mounted) context.skip();
    expect(() => writeFileSync(join(modules, "x"), "")).toThrow("EROFS");
    rmSync(join(installed, "sdk"), { recursive: true, force: true });
    for (const line of [["generate"], ["generate"], ["check"], ["inputs"]]) {
      const { code, log } = await run(installed, [bin(installed), ...line]);
      expect(log).not.toContain("EROFS");
      expect(code).toBe(0);
    }
    expect(filesBelow(join(installed, "sdk")).size).toBeGreaterThan(5);
  });
});

describe("other layouts", () => {
  const peers = [
    "openapi-typescript@7.13.0",
    "prettier@3.10.1",
    "typescript@5.9.3",
  ];

  test("of pnpm, where a package finds only what it depends on", async () => {
    const folder = emptyProject("pnpm");
    fill(folder, { "sdkwright.config.ts": withWireTypes });
    const store = [
      "--store-dir",
      join(place, "pnpm-store"),
      "--prefer-offline",
    ];
    const env = {
      XDG_CACHE_HOME: join(place, "cache"),
      XDG_STATE_HOME: join(place, "state"),
    };
    await must(
      folder,
      [engine("pnpm"), "add", ...store, "./sdkwright.tgz", ...peers],
      env,
    );
    const { code, log } = await run(
      folder,
      [engine("pnpm"), "exec", "sdkwright", "generate"],
      env,
    );
    expect(log).toMatch(/^shop: \d+ files written/m);
    expect(code).toBe(0);
    expect(filesBelow(join(folder, "sdk")).has("wire.ts")).toBe(true);
  });

  test("of Yarn's Plug'n'Play, where there are no node_modules at all", async () => {
    const folder = emptyProject("yarn");
    const registry = (
      await must(place, ["npm", "config", "get", "registry"])
    ).trim();
    const env = {
      YARN_NPM_REGISTRY_SERVER: registry,
      YARN_GLOBAL_FOLDER: join(place, "yarn"),
      YARN_ENABLE_TELEMETRY: "0",
      YARN_NODE_LINKER: "pnp",
      YARN_ENABLE_IMMUTABLE_INSTALLS: "0",
      YARN_UNSAFE_HTTP_WHITELIST: "*",
      YARN_NPM_MINIMAL_AGE_GATE: "0",
    };
    fill(folder, { "yarn.lock": "", "sdkwright.config.ts": withWireTypes });
    await must(
      folder,
      [engine("yarn"), "add", "./sdkwright.tgz", ...peers],
      env,
    );
    for (const line of [["generate"], ["check"], ["inputs"]]) {
      const { code, log } = await run(
        folder,
        [engine("yarn"), "sdkwright", ...line],
        env,
      );
      expect(log).not.toContain("rror");
      expect(code).toBe(0);
    }
    expect(filesBelow(join(folder, "sdk")).has("wire.ts")).toBe(true);
    expect(filesBelow(folder).has(".pnp.cjs")).toBe(true);
    expect(
      [...filesBelow(folder).keys()].filter((file) =>
        file.startsWith("node_modules/"),
      ),
    ).toEqual([]);
  });

  test("with TypeScript 7 beside it", async () => {
    const folder = emptyProject("TypeScript 7");
    await must(folder, [...npm, "./sdkwright.tgz", "typescript@7.0.2"]);
    expect(await run(folder, [bin(folder), "generate"])).toMatchObject({
      code: 0,
    });
    const compiler = join(folder, "node_modules/typescript/bin/tsc");
    const compilerOptions = { ...compiling, module: "nodenext" };
    fill(folder, {
      "tsconfig.json": JSON.stringify({ compilerOptions, include: ["sdk"] }),
    });
    const line = [process.execPath, compiler, "-p", "."];
    expect(await run(folder, line)).toMatchObject({ code: 0, log: "" });
  });
});
