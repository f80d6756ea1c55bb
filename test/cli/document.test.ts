import {
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { shop } from "./documents.ts";

/** Every file with its inode and time. */
function marks(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => {
      const { ino, mtimeMs } = statSync(join(folder, name));
      return `${name} ${ino} ${mtimeMs}`;
    });
}

describe("with a config", () => {
  const config = [
    "targets:",
    "  shop:",
    "    input: spec/shop.yaml",
    "    output: generated/shop",
    "",
  ].join("\n");
  const project = { "spec/shop.yaml": shop, "sdkwright.config.yaml": config };

  test("generate writes the SDK and the lock, check agrees, a second run touches nothing", async () => {
    const folder = folderWith(project);
    const first = await sdkwright(folder, ["generate"]);
    expect(first.stderr).toMatch(
      /^shop: \d+ files written, 0 unchanged, lock updated \(generated\/shop\)$/m,
    );
    expect(first).toMatchObject({ code: 0, stdout: "" });
    expect(readdirSync(folder)).toContain("sdkwright.lock.json");
    const operations = join(folder, "generated/shop/operations.ts");
    expect(readFileSync(operations, "utf8")).toContain("listPets");

    const before = marks(folder);
    const second = await sdkwright(folder, ["generate"]);
    expect(second.stderr).toMatch(/^shop: 0 files written, \d+ unchanged/m);
    expect(marks(folder)).toEqual(before);
    expect(await sdkwright(folder, ["check"])).toMatchObject({
      code: 0,
      stdout: "",
    });
  });

  test("--lock says where names are pinned, with a config and without", async () => {
    const folder = folderWith(project);
    for (const choice of [[], ["spec/shop.yaml", "-o", "sdk"]]) {
      const args = [...choice, "--lock", "pins/shop.json"];
      const { code, stderr } = await sdkwright(folder, ["generate", ...args]);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      const lock = join(folder, "pins/shop.json");
      const text = readFileSync(lock, "utf8");
      expect(text).toContain("listPets pets.listPets");
      // A name that no run would choose.
      writeFileSync(lock, text.replace("listPets pets", "allOfThem pets"));
      await sdkwright(folder, ["generate", ...args, "--frozen"]);
      const output = join(folder, choice.length > 0 ? "sdk" : "generated/shop");
      expect(readFileSync(join(output, "operations.ts"), "utf8")).toContain(
        "function allOfThem",
      );
      rmSync(lock);
    }
    expect(readdirSync(folder)).not.toContain("sdkwright.lock.json");
  });

  test("a new operation makes check fail until it is generated", async () => {
    const folder = folderWith(project);
    await sdkwright(folder, ["generate"]);
    const more = shop.replace("listPets", "listAllPets");
    fill(folder, { "spec/shop.yaml": more });
    const stale = await sdkwright(folder, ["check"]);
    expect(stale.code).toBe(1);
    expect(stale.stdout).toContain(
      "shop: generated/shop/operations.ts differs",
    );
    await sdkwright(folder, ["generate"]);
    expect(await sdkwright(folder, ["check"])).toMatchObject({ code: 0 });
  });

  test("both streams are the same wherever the project stands", async () => {
    const [a, b] = [folderWith(project), folderWith(project)];
    const args = ["generate", "--json"];
    expect(await sdkwright(a, args)).toEqual(await sdkwright(b, args));
    for (const command of ["generate", "check", "inspect"]) {
      const { stdout, stderr } = await sdkwright(a, [command]);
      expect(stdout + stderr).not.toContain(a);
    }
  });
});

describe("inspect", () => {
  test("shows resources, operations and models with their names", async () => {
    const folder = folderWith({ "shop.yaml": shop });
    const { code, stdout, stderr } = await sdkwright(folder, [
      "inspect",
      "shop.yaml",
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "PetShop  Pet Shop 1.2: 1 operation, 2 models

      pets
        listPets  listPets  GET /pets

      Models
        Pet     object  #/components/schemas/Pet
        Status  enum    #/components/schemas/Status
      "
    `);
  });

  test("as JSON holds the whole representation, the same in each run", async () => {
    const folder = folderWith({ "shop.yaml": shop });
    const args = ["inspect", "shop.yaml", "--json"];
    const { stdout } = await sdkwright(folder, args);
    expect(JSON.parse(stdout)).toMatchObject({
      targets: [
        {
          name: "shop",
          api: {
            operations: [{ id: "listPets", method: "GET", path: "/pets" }],
            models: {
              "#/components/schemas/Pet": {
                kind: "object",
                members: [{ name: "name" }, { name: "status" }],
              },
            },
          },
          names: {
            operations: { listPets: { function: "listPets" } },
            models: { "#/components/schemas/Status": { type: "Status" } },
          },
        },
      ],
      diagnostics: [],
    });
    expect(await sdkwright(folder, args)).toMatchObject({ stdout });
  });

  test("of a wrong document ends with 3", async () => {
    const folder = folderWith({ "shop.yaml": "a: 1" });
    const { code, stderr } = await sdkwright(folder, ["inspect", "shop.yaml"]);
    expect(stderr).toMatch(/^shop\.yaml:1:1 error /);
    expect(code).toBe(3);
  });
});
