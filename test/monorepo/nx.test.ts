import {
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fill } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";
import { engine, type Ended, must, run } from "./engines.ts";
import {
  breakGenerator,
  change,
  checkout,
  cloneOf,
  commit,
} from "./example.ts";
import { type NxCache, nxCache } from "./nx-cache.ts";

let place: string;
let repository: string;
let cache: NxCache;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "sdkwright-"));
  repository = await checkout("nx", join(place, "first"));
  await must(repository, ["git", "branch", "-M", "main"]);
  const installed = join(import.meta.dirname, "node_modules/nx");
  symlinkSync(installed, join(repository, "node_modules/nx"));
  cache = await nxCache();
});
afterAll(() => {
  cache.stop();
  rmSync(place, { recursive: true, force: true });
});
beforeEach(() => void (cache.answers.length = 0));

/** What Nx keeps of its own for a checkout: nothing of the user's, nothing of another checkout. */
function surroundings(folder: string): Record<string, string> {
  return {
    HOME: place,
    NX_DAEMON: "false",
    NX_TUI: "false",
    NX_NO_CLOUD: "true",
    NX_CACHE_DIRECTORY: join(folder, ".nx/cache"),
    NX_WORKSPACE_DATA_DIRECTORY: join(folder, ".nx/workspace-data"),
  };
}

function nx(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return run(folder, [engine("nx"), ...args], {
    ...surroundings(folder),
    ...env,
  });
}

async function generate(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { code, log } = await nx(
    folder,
    ["run", "@example/sdk:generate", "--output-style=static"],
    env,
  );
  expect({ code, log }).toMatchObject({ code: 0 });
  return log.replace(/\u001b\[[\d;]*m/g, "");
}

const sdkOf = (folder: string) => filesBelow(join(folder, "packages/sdk/src"));
const document = "packages/document/openapi/openapi.yaml";
const schemas = "packages/document/openapi/schemas.yaml";

async function json(
  folder: string,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const { stdout } = await nx(folder, args);
  return JSON.parse(stdout) as Record<string, unknown>;
}

test("a project gets its targets from a config, with exact inputs and outputs", async () => {
  const { targets } = await json(repository, [
    ...["show", "project", "@example/sdk", "--json"],
  ]);
  expect(targets).toMatchObject({
    generate: {
      cache: true,
      dependsOn: ["^generate"],
      inputs: [
        `{workspaceRoot}/${document}`,
        `{workspaceRoot}/${schemas}`,
        "{projectRoot}/sdkwright.config.json",
        "{projectRoot}/sdkwright.lock.json",
        { dependentTasksOutputFiles: document, transitive: true },
        { dependentTasksOutputFiles: schemas, transitive: true },
        { externalDependencies: ["sdkwright"] },
      ],
      outputs: ["{projectRoot}/src"],
      options: { cwd: "packages/sdk", command: "sdkwright generate --frozen" },
    },
    check: { cache: false, options: { command: "sdkwright check" } },
  });
});

test("what a change concerns is what depends on it", async () => {
  const affected = async (file: string) => {
    const args = ["show", "projects", "--affected", `--files=${file}`];
    const { stdout } = await nx(repository, [...args, "--json"]);
    return (JSON.parse(stdout) as string[]).sort();
  };
  const all = ["@example/app", "@example/document", "@example/sdk"];
  expect(await affected(schemas)).toEqual(all);
  expect(await affected("packages/sdk/sdkwright.config.json")).toEqual([
    "@example/app",
    "@example/sdk",
  ]);
  expect(await affected("app/main.ts")).toEqual(["@example/app"]);
});

test("a second checkout gets the SDK from the remote cache, and the generator is not run", async () => {
  const second = await cloneOf(repository, join(place, "a place apart"));
  rmSync(join(repository, "packages/sdk/src"), { recursive: true });
  await generate(repository, cache.env);
  expect(cache.answers).toEqual(["GET 404", "PUT 200"]);
  const expected = sdkOf(repository);
  expect(expected.size).toBeGreaterThan(5);
  // What the repository holds is what was written.
  expect(await must(repository, ["git", "status", "--porcelain"])).toBe("");

  rmSync(join(second, "packages/sdk/src"), { recursive: true });
  // What a project refers to is known by the generator; Nx has to be told of it once.
  await nx(second, ["show", "projects"]);
  breakGenerator(second);
  cache.answers.length = 0;
  const log = await generate(second, cache.env);
  expect(log).toContain("[remote cache]");
  expect(cache.answers).toEqual(["GET 200"]);
  expect(sdkOf(second)).toEqual(expected);
  expect(log).not.toContain(place);
  for (const content of cache.stored.values())
    expect(content.includes(place)).toBe(false);
});

/** Whether the task was taken from the cache, or found to be as that has it. */
const hit = /Cache: +1\/1 hit/;

test.each([
  ["without the daemon", {}],
  ["with the daemon", { NX_DAEMON: "true" }],
])(
  "%s, it is generated again when one of its inputs changes, and for no other file",
  async (_, env) => {
    const folder = await cloneOf(
      repository,
      join(place, Object.keys(env).join("") || "none"),
    );
    try {
      await generate(folder, env);
      expect(await generate(folder, env)).toMatch(hit);

      fill(folder, { "packages/document/openapi/notes.md": "No input.\n" });
      expect(await generate(folder, env)).toMatch(hit);

      change(join(folder, schemas), (text) => `# A comment.\n${text}`);
      const before = sdkOf(folder);
      expect(await generate(folder, env)).toContain("0 files written");
      expect(sdkOf(folder)).toEqual(before);

      change(join(folder, schemas), (text) =>
        text.replaceAll("first_name", "last_name"),
      );
      expect(await generate(folder, env)).toMatch(/[1-9] files written/);

      // A file that the document refers to from now on.
      fill(folder, { "packages/document/openapi/more.yaml": "type: string\n" });
      change(join(folder, document), (text) => `${text}${more}`);
      expect(await generate(folder, env)).not.toMatch(hit);
      expect(await generate(folder, env)).toMatch(hit);
      change(
        join(folder, "packages/document/openapi/more.yaml"),
        () => "type: integer\n",
      );
      expect(await generate(folder, env)).not.toMatch(hit);

      // What is as it was comes from the cache, with what was removed since.
      await must(folder, ["git", "checkout", "-q", "."]);
      await must(folder, ["git", "clean", "-qfd"]);
      rmSync(join(folder, "packages/sdk/src/index.ts"));
      expect(await generate(folder, env)).toMatch(hit);
      expect(sdkOf(folder)).toEqual(sdkOf(repository));
    } finally {
      await nx(folder, ["daemon", "--stop"], env);
    }
  },
);

const more = `  /more:
    get:
      operationId: getMore
      responses:
        "200":
          description: More.
          content:
            application/json:
              schema:
                $ref: more.yaml
`;

test("another version of the generator generates anew", async () => {
  const folder = await cloneOf(repository, join(place, "version"));
  await generate(folder);
  change(join(folder, "package-lock.json"), (text) => {
    const lock = JSON.parse(text) as {
      packages: Record<string, { version: string; integrity?: string }>;
    };
    const entry = lock.packages["node_modules/sdkwright"]!;
    entry.version = "99.0.0";
    entry.integrity = "sha512-another";
    return JSON.stringify(lock);
  });
  expect(await generate(folder)).not.toContain("cache]");
});

test("a document that is wrong stops neither the graph nor other projects, and is told by the target", async () => {
  const folder = await cloneOf(repository, join(place, "wrong"));
  change(join(folder, document), (text) =>
    text.replace("openapi:", "openapi: ["),
  );
  const { code, log } = await nx(folder, ["run", "@example/sdk:generate"]);
  expect(code).not.toBe(0);
  expect(log).toMatch(/openapi\/openapi\.yaml:\d+:\d+ error /);
  const { code: listed } = await nx(folder, ["show", "projects"]);
  expect(listed).toBe(0);
  await must(folder, ["git", "checkout", "-q", "."]);
  await generate(folder);
});

test("a document that git ignores is an input where a task writes it", async () => {
  const folder = await cloneOf(repository, join(place, "ignored"));
  const project = {
    targets: {
      generate: {
        command: "rm -rf built && cp -r openapi built",
        options: { cwd: "packages/document" },
        cache: true,
        inputs: ["{projectRoot}/openapi/**"],
        outputs: ["{projectRoot}/built"],
      },
    },
  };
  fill(folder, {
    ".gitignore": "node_modules/\n.nx/\nbuilt/\n",
    "packages/document/project.json": JSON.stringify(project),
  });
  change(join(folder, "packages/sdk/sdkwright.config.json"), (text) =>
    text.replace("document/openapi", "document/built"),
  );
  await commit(folder, "Build the document");
  // It is not there when Nx first asks, so nothing can be said of inputs.
  await generate(folder);
  await generate(folder);
  expect(await generate(folder)).toMatch(/sdk:generate +\[local cache\]/);
  change(join(folder, schemas), (text) =>
    text.replaceAll("first_name", "last_name"),
  );
  expect(await generate(folder)).not.toMatch(/sdk:generate +\[local cache\]/);
  expect(sdkOf(folder).get("shapes.ts")).toContain("lastName");
});

test("outputs outside of the project are restored as well", async () => {
  const folder = await cloneOf(repository, join(place, "outside"));
  change(join(folder, "packages/sdk/sdkwright.config.json"), (text) =>
    text.replace('"output": "src"', '"output": "../../app/pets"'),
  );
  await generate(folder);
  const before = filesBelow(join(folder, "app/pets"));
  expect(before.size).toBeGreaterThan(5);
  rmSync(join(folder, "app/pets"), { recursive: true });
  expect(await generate(folder)).toContain("[local cache]");
  expect(filesBelow(join(folder, "app/pets"))).toEqual(before);
});

test("Nx removes from an output folder what it did not restore", async () => {
  const folder = await cloneOf(repository, join(place, "stray"));
  await generate(folder);
  fill(folder, { "packages/sdk/src/mine.ts": "export {};\n" });
  rmSync(join(folder, "packages/sdk/src/index.ts"));
  expect(await generate(folder)).toContain("[local cache]");
  expect(readdirSync(join(folder, "packages/sdk/src"))).not.toContain(
    "mine.ts",
  );
  expect(existsSync(join(folder, "packages/sdk/src/index.ts"))).toBe(true);
});

test("a script of the same name takes the place of the target", async () => {
  const folder = await cloneOf(repository, join(place, "script"));
  change(join(folder, "packages/sdk/package.json"), (text) =>
    text.replace("{", '{ "scripts": { "generate": "sdkwright generate" },'),
  );
  const { targets } = (await json(folder, [
    ...["show", "project", "@example/sdk", "--json"],
  ])) as { targets: { generate: { executor: string; inputs?: unknown } } };
  expect(targets.generate.executor).toBe("nx:run-script");
  expect(targets.generate.inputs).toBeUndefined();
});
