import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fill } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";
import { engine, must, run } from "./engines.ts";
import { change, checkout, commit } from "./example.ts";

const pnpm = engine("pnpm");
const turbo = engine("turbo");

let place: string;
let repository: string;

/**
 * The example, but that its document is made as well: the SDK cannot be generated before that, nor the
 * app compiled before the SDK is there.
 */
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "sdkwright-"));
  repository = await checkout("turborepo", join(place, "repository"));
  const document = join(repository, "packages/document");
  renameSync(
    join(document, "openapi/schemas.yaml"),
    join(document, "schemas.source.yaml"),
  );
  fill(document, {
    "make.mjs": `
      import { copyFileSync } from "node:fs";
      setTimeout(() => copyFileSync("schemas.source.yaml", "openapi/schemas.yaml"), 500);
    `,
  });
  change(join(document, "package.json"), (text) =>
    text.replace("{", '{ "scripts": { "generate": "node make.mjs" },'),
  );
  change(join(repository, "app/package.json"), (text) =>
    text.replace('"build"', '"generate"'),
  );
  fill(repository, {
    "pnpm-workspace.yaml":
      "packages: [app, packages/*, tools]\nlinkWorkspacePackages: true\n",
    "tools/package.json": '{ "name": "@example/tools", "version": "1.0.0" }',
    "packages/document/.gitignore": "openapi/schemas.yaml\n",
  });
  await commit(repository, "Make the document");
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function clean(): void {
  for (const made of ["document/openapi/schemas.yaml", "sdk/src"])
    rmSync(join(repository, "packages", made), {
      recursive: true,
      force: true,
    });
}

const sizeOfSdk = () => filesBelow(join(repository, "packages/sdk/src")).size;

describe("npm", () => {
  const line = ["npm", "run", "generate", "--workspaces", "--if-present"];
  const inOrder = (workspaces: readonly string[]) =>
    change(join(repository, "package.json"), (text) =>
      text.replace(
        /"workspaces": \[[^\]]*\]/,
        `"workspaces": ${JSON.stringify(workspaces)}`,
      ),
    );

  test("runs workspaces in the order in which they are listed", async () => {
    clean();
    inOrder(["packages/document", "packages/sdk", "app", "tools"]);
    await must(repository, line);
    expect(sizeOfSdk()).toBeGreaterThan(5);
  });

  test("knows no other order, so that another list fails", async () => {
    clean();
    inOrder(["app", "packages/sdk", "packages/document", "tools"]);
    const { code, log } = await run(repository, line);
    expect(code).not.toBe(0);
    expect(log).toContain("error file-not-found");
  });
});

describe("pnpm", () => {
  const env = () => ({
    XDG_CACHE_HOME: join(place, "cache"),
    XDG_STATE_HOME: join(place, "state"),
  });
  beforeAll(async () => {
    rmSync(join(repository, "node_modules"), { recursive: true });
    change(join(repository, "package.json"), (text) =>
      text.replace(
        /"packageManager": "[^"]*"/,
        '"packageManager": "pnpm@10.34.9"',
      ),
    );
    const store = ["--store-dir", join(place, "pnpm-store")];
    await must(
      repository,
      [pnpm, "install", ...store, "--prefer-offline", "--no-frozen-lockfile"],
      env(),
    );
    await commit(repository, "Install with pnpm");
  });

  test("runs workspaces in the order in which they depend on each other", async () => {
    clean();
    await must(repository, [pnpm, "-r", "run", "generate"], env());
    expect(sizeOfSdk()).toBeGreaterThan(5);
  });

  test("and Turborepo select what a change of the document concerns", async () => {
    const listed = async (): Promise<string[]> => {
      const select = [
        "--filter",
        "...[HEAD~1]",
        "list",
        "--depth=-1",
        "--json",
      ];
      const text = await must(repository, [pnpm, ...select], env());
      const packages =
        text.trim() === "" ? [] : (JSON.parse(text) as { name: string }[]);
      return packages.map(({ name }) => name).sort();
    };
    const affected = async (): Promise<string[]> => {
      const text = await must(
        repository,
        [turbo, "ls", "--affected", "--output=json"],
        { TURBO_SCM_BASE: "HEAD~1", TURBO_SCM_HEAD: "HEAD" },
      );
      const { packages } = JSON.parse(text) as {
        packages: { items: { name: string }[] };
      };
      return packages.items.map(({ name }) => name).sort();
    };
    change(
      join(repository, "packages/document/schemas.source.yaml"),
      (text) => `# Changed.\n${text}`,
    );
    await commit(repository, "Change the document");
    const concerned = ["@example/app", "@example/document", "@example/sdk"];
    expect(await listed()).toEqual(concerned);
    expect(await affected()).toEqual(concerned);

    fill(repository, { "tools/README.md": "Nothing of the API." });
    await commit(repository, "Change something else");
    expect(await listed()).toEqual(["@example/tools"]);
    expect(await affected()).toEqual(["@example/tools"]);
  });
});
