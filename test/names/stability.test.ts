import { describe, expect, test } from "vitest";
import type { Api } from "../../generator/api/api.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { Lock, printLock } from "../../generator/names/lock.ts";
import { parseLock } from "../../generator/names/read-lock.ts";
import type {
  ModelNames,
  Names,
  OperationNames,
} from "../../generator/names/names.ts";
import type { Pins } from "../../generator/names/pins.ts";
import { Random } from "../layout/random.ts";
import { name } from "./api-builder.ts";
import { changed, shuffled } from "./changed-api.ts";
import { faultsOf } from "./judge.ts";
import { colliding, randomApi } from "./random-api.ts";

const RUNS = 25;

function through(pins: Pins): Pins {
  const text = printLock(new Lock().with("shop", pins));
  return parseLock("lock.json", text, new Report()).pinsOf("shop");
}

/** What is called otherwise than before, of what was there before. */
function moved(before: Names, after: Names): readonly string[] {
  return [
    ...[...before.models].flatMap(([id, names]) => {
      const now = after.models.get(id);
      return now ? movedModel(id, names, now) : [];
    }),
    ...[...before.operations].flatMap(([id, names]) => {
      const now = after.operations.get(id);
      return now ? movedOperation(id, names, now) : [];
    }),
    ...(before.client === after.client ? [] : ["client"]),
  ];
}

function movedModel(
  id: string,
  before: ModelNames,
  after: ModelNames,
): readonly string[] {
  const wasError = before.error !== undefined && after.error !== undefined;
  const wasEnum = before.guard !== undefined && after.guard !== undefined;
  return [
    ...changes(`${id} type`, before.type, after.type),
    ...(wasError ? changes(`${id} class`, before.error, after.error) : []),
    ...(wasEnum ? changes(`${id} guard`, before.guard, after.guard) : []),
    ...changes(`${id} file`, before.file, after.file),
    ...movedEntries(`${id} member`, before.members, after.members),
    ...movedEntries(`${id} key`, before.keys, after.keys),
  ];
}

function movedOperation(
  id: string,
  before: OperationNames,
  after: OperationNames,
): readonly string[] {
  const one = before.request;
  const other = after.request;
  return [
    ...changes(`${id} function`, before.function, after.function),
    ...changes(`${id} types`, before.type, after.type),
    ...changes(`${id} resource`, before.resource, after.resource),
    ...changes(`${id} method`, before.method, after.method),
    ...movedEntries(`${id} parameter`, one.parameters, other.parameters),
    ...movedEntries(`${id} error`, before.errors, after.errors),
    ...(one.shape === "flat" && other.shape === "flat"
      ? movedEntries(`${id} body member`, one.members, other.members)
      : []),
    ...(one.shape === "body" && other.shape === "body"
      ? changes(`${id} body`, one.body, other.body)
      : []),
  ];
}

function movedEntries<Key>(
  what: string,
  before: ReadonlyMap<Key, string>,
  after: ReadonlyMap<Key, string>,
): readonly string[] {
  return [...before].flatMap(([key, name]) =>
    after.has(key)
      ? changes(`${what} ${String(key)}`, name, after.get(key))
      : [],
  );
}

function changes(
  what: string,
  before: unknown,
  after: unknown,
): readonly string[] {
  return before === after
    ? []
    : [`${what}: ${String(before)} → ${String(after)}`];
}

describe.each(["camelCase", "preserve"] as const)("names (%s)", (naming) => {
  test("depend on what an API holds, not on its order", () => {
    for (let seed = 0; seed < RUNS; seed++) {
      const random = new Random(seed);
      const one = randomApi(random, colliding);
      const { names, pins } = name(one, { naming });
      const other = name(shuffled(random, one), { naming });
      expect(moved(names, other.names)).toEqual([]);
      expect(printLock(new Lock().with("x", other.pins))).toBe(
        printLock(new Lock().with("x", pins)),
      );
    }
  });

  test("stay when things are added, removed and reordered, for as long as they are pinned", () => {
    for (let seed = 0; seed < RUNS; seed++) {
      const random = new Random(1000 + seed);
      let state: Api = randomApi(random, colliding);
      let named = name(state, { naming });
      for (let step = 0; step < 4; step++) {
        state = changed(random, state, colliding);
        const next = name(state, { naming, pins: through(named.pins) });
        expect(moved(named.names, next.names)).toEqual([]);
        expect(
          next.renamings.filter(
            (each) => each.wasPinned && each.thing !== "shape",
          ),
        ).toEqual([]);
        named = next;
      }
      expect(faultsOf(named.names)).toEqual([]);
    }
  });

  test("of a second run are those of the first, without a word", () => {
    for (let seed = 0; seed < RUNS; seed++) {
      const shop = randomApi(new Random(2000 + seed), colliding);
      const first = name(shop, { naming });
      const second = name(shop, { naming, pins: through(first.pins) });
      expect(second.names).toEqual(first.names);
      expect(second.renamings).toEqual([]);
      expect(second.kept).toEqual([]);
      expect(second.pins).toEqual(first.pins);
    }
  });
});

test("a change of naming changes members, and nothing else", () => {
  for (let seed = 0; seed < RUNS; seed++) {
    const shop = randomApi(new Random(3000 + seed), colliding);
    const camel = name(shop);
    const preserved = name(shop, {
      naming: "preserve",
      pins: through(camel.pins),
    });
    const unpinned = name(shop, { naming: "preserve" });
    for (const [id, { members, ...rest }] of preserved.names.models) {
      expect(rest).toMatchObject({ type: camel.names.models.get(id)!.type });
      expect(members).toEqual(unpinned.names.models.get(id)!.members);
    }
    for (const [id, { request }] of preserved.names.operations) {
      expect(request).toEqual(unpinned.names.operations.get(id)!.request);
    }
  }
});
