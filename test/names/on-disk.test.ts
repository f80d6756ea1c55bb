import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generateIn } from "../cli/states.ts";
import { Random } from "../layout/random.ts";
import { type Locked, lockedIn, renamedBetween } from "../replay/locked.ts";
import { folderWith } from "../setup/folder.ts";

/** Names that come to one and the same, or to what is taken already. */
const schemas = "Pet pet PET pet_ PetModel Error Date GetPetParams Pet.Status";
const operations =
  "getPet get_pet get-pet GetPet GETPET pet delete PetResource";
const tags = ["Pet", "pet", "PET", "get pet"];

/** A document with some of them, in any order; each is the same whenever it is there. */
function documentOf(random: Random): string {
  const some = (names: string) => {
    const left = names.split(" ").filter(() => random.below(3) > 0);
    return left
      .map((name) => ({ name, at: random.below(1000) }))
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name);
  };
  const [models, ids] = [some(schemas), some(operations)];
  const content = (name: string) => ({
    "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
  });
  const responses = Object.fromEntries(
    models.map((name, index) => [
      String(200 + index),
      { description: name, content: content(name) },
    ]),
  );
  const paths = ids.map((operationId) => [
    `/${operationId}`,
    { get: { operationId, tags: [tagOf(operationId)], responses } },
  ]);
  const definitions = models.map((name) => [
    name,
    {
      type: "object",
      properties: {
        [`a_${name}`]: { type: "string" },
        status: { type: "string", enum: [name, name.toLowerCase(), "on"] },
      },
    },
  ]);
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(definitions) },
  });
}

function tagOf(operationId: string): string {
  return tags[operationId.length % tags.length]!;
}

function lockIn(folder: string): Locked {
  const file = join(folder, "sdkwright.lock.json");
  return lockedIn(readFileSync(file, "utf8"));
}

/** Of each operation, by its id, the function that carries it out; read from what was written. */
function functionsIn(folder: string): Map<string, string> {
  const text = readFileSync(join(folder, "sdk/operations.ts"), "utf8");
  const found = text.matchAll(
    /^export function (\w+)\((?:(?!^}).)*?\bid: "([^"]+)"/gms,
  );
  return new Map([...found].map(([, name, id]) => [id!, name!]));
}

test("names that collide stay through the lock on the disk, whatever comes, goes or is moved", async () => {
  let compared = 0;
  let held = 0;
  for (const seed of [1, 2]) {
    const random = new Random(seed);
    const folder = folderWith({});
    let locked = lockedIn('{"targets":{}}');
    let functions = new Map<string, string>();
    let document = "";
    for (let step = 0; step < 4; step++) {
      document = documentOf(random);
      const { exitCode, diagnostics } = await generateIn(folder, document, {
        allowRemovals: true,
      });
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
      expect(diagnostics.map(({ code }) => code)).not.toContain("name-kept");
      const now = lockIn(folder);
      expect(renamedBetween(locked, now)).toEqual([]);
      const nowFunctions = functionsIn(folder);
      expect(nowFunctions.size).toBe(now.operations.size);
      for (const [id, name] of functions)
        if (nowFunctions.has(id)) {
          expect(nowFunctions.get(id)).toBe(name);
          compared++;
        }
      [locked, functions] = [now, nowFunctions];
    }
    // Without the lock some would have moved.
    const fresh = folderWith({});
    await generateIn(fresh, document);
    held += renamedBetween(locked, lockIn(fresh)).length;
  }
  expect(compared).toBeGreaterThan(10);
  expect(held).toBeGreaterThan(0);
}, 120_000);
