import { expect, test, describe } from "vitest";
import { issuesOf } from "../../templates/runtime/check.ts";
import type { Rule } from "../../templates/runtime/rule.ts";

const cat: Rule = {
  members: [
    { wire: "pet_kind", rule: { values: ["cat"] }, name: "petKind" },
    { wire: "lives_left", rule: "integer", name: "livesLeft" },
  ],
};
const dog: Rule = {
  members: [
    { wire: "pet_kind", rule: { values: ["dog"] }, name: "petKind" },
    {
      wire: "best_friend",
      rule: () => pet,
      name: "bestFriend",
      optional: true,
    },
  ],
  others: "never",
};
const pet: Rule = {
  tag: "pet_kind",
  name: "petKind",
  cases: [
    { tags: ["cat"], rule: () => cat },
    { tags: ["dog"], rule: () => dog },
  ],
};

/** `path: message`, a line an issue. */
function told(rule: Rule, value: unknown, form: "wire" | "sdk" = "wire") {
  return issuesOf(rule, value, form).map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  );
}

describe("issues have a path and say what is wrong", () => {
  const rows: [Rule, unknown, ...string[]][] = [
    ["string", 1, ": Expected string, got number"],
    ["number", Number.NaN, ": Expected number, got number"],
    ["integer", 1.5, ": Expected integer, got number"],
    ["null", 0, ": Expected null, got number"],
    ["string", null, ": Expected string, got null"],
    ["string", undefined, ": Required: string"],
    [{ nullable: "string" }, []],
    [{ values: ["a", 1] }, "b", ': Expected "a", 1, got string'],
    [{ values: ["a"], open: true }, "b"],
    [{ values: ["a"], open: true }, 1, ': Expected "a", got number'],
    [{ items: "string" }, ["a", 1, null]],
    [{ tuple: ["string", "number"], required: 2 }, ["a"], "1: Required"],
    [{ tuple: ["string"], required: 0 }, ["a", 1], "1: Not expected"],
    [{ tuple: ["string"], required: 0, rest: "number" }, ["a", 1]],
    [{ map: "string" }, { a: 1 }, "a: Expected string, got number"],
    [
      { map: "any", keys: { values: ["a"] } },
      { b: 1 },
      'b: Expected "a", got string',
    ],
    [{ map: "any" }, [], ": Expected object, got array"],
    [cat, { pet_kind: "cat" }, "lives_left: Required"],
    [dog, { pet_kind: "dog", other: 1 }, "other: Not expected"],
    [
      pet,
      { pet_kind: "dog", best_friend: { pet_kind: "cat", lives_left: "9" } },
      "best_friend.lives_left: Expected integer, got string",
    ],
    [pet, { pet_kind: "cow" }, 'pet_kind: Expected "cat", "dog", got string'],
    [pet, {}, 'pet_kind: Required: "cat", "dog"'],
    [pet, "cat", ": Expected object, got string"],
    [
      { anyOf: ["string", "number"] },
      true,
      ": Expected string, got boolean, or Expected number, got boolean",
    ],
    [
      { anyOf: ["string", cat, dog] },
      { pet_kind: "cat", lives_left: "9" },
      "lives_left: Expected integer, got string",
    ],
    [{ allOf: ["string", "number"] }, 1, ": Expected string, got number"],
  ];

  test.for(rows)("%j of %j", ([rule, value, ...expected]) => {
    if (Array.isArray(value) && "items" in (rule as object)) {
      expect(told(rule, value)).toEqual([
        "1: Expected string, got number",
        "2: Expected string, got null",
      ]);
    } else if (typeof rule === "object" && "nullable" in rule) {
      expect(told(rule, value)).toEqual([": Expected string, got array"]);
      expect(told(rule, null)).toEqual([]);
    } else expect(told(rule, value)).toEqual(expected);
  });
});

test("in the SDK members have their own names", () => {
  const value = { petKind: "dog", bestFriend: { petKind: "cat" } };
  expect(told(pet, value, "sdk")).toEqual(["bestFriend.livesLeft: Required"]);
  expect(told(pet, value, "wire")).toEqual([
    'pet_kind: Required: "cat", "dog"',
  ]);
});

test("what nothing tells apart keeps its wire names in the SDK", () => {
  const rule: Rule = { map: { anyOf: [cat], wire: true } };
  const wire = { a: { pet_kind: "cat", lives_left: 1 } };
  expect(told(rule, wire, "sdk")).toEqual([]);
  expect(told(rule, { a: { petKind: "cat", livesLeft: 1 } }, "sdk")).toEqual([
    "a.pet_kind: Required",
    "a.lives_left: Required",
  ]);
});

test("an optional member may be undefined; a required one may not", () => {
  const value = { petKind: "dog", bestFriend: undefined };
  expect(told(dog, value, "sdk")).toEqual([]);
  expect(told(cat, { petKind: "cat", livesLeft: undefined }, "sdk")).toEqual([
    "livesLeft: Required",
  ]);
});

test("what every object inherits is no member", () => {
  const rule: Rule = {
    members: [
      { wire: "constructor", rule: "string" },
      { wire: "__proto__", rule: "string", optional: true },
    ],
  };
  expect(told(rule, {})).toEqual(["constructor: Required"]);
  expect(told(rule, JSON.parse('{"constructor":"a","__proto__":1}'))).toEqual([
    "__proto__: Expected string, got number",
  ]);
});

test("messages never hold a value", () => {
  const secret = "hunter2";
  const rules: Rule[] = ["number", cat, { values: ["a"] }, { items: "any" }];
  for (const rule of rules) {
    expect(told(rule, secret).join()).not.toContain(secret);
  }
});

describe("limits", () => {
  const rows: [object, unknown, ...string[]][] = [
    [{ minimum: 1 }, 1],
    [{ minimum: 1 }, 0, "Must be at least 1"],
    [{ exclusiveMinimum: 1 }, 1, "Must be more than 1"],
    [{ maximum: 1 }, 2, "Must be at most 1"],
    [{ exclusiveMaximum: 1 }, 1, "Must be less than 1"],
    [{ multipleOf: 0.1 }, 0.3],
    [{ multipleOf: 0.01 }, 19.99],
    [{ multipleOf: 2 }, 3, "Must be a multiple of 2"],
    [{ multipleOf: 2 }, 0],
    [{ minLength: 2 }, "🦊", "Must have at least 2 characters"],
    [{ maxLength: 1 }, "🦊"],
    [{ pattern: "^\\p{L}+$" }, "Zoë"],
    [{ pattern: "^\\p{L}+$" }, "1", "Must match ^\\p{L}+$"],
    [{ minItems: 1 }, [], "Must have at least 1 items"],
    [{ maxItems: 1 }, [1, 2], "Must have at most 1 items"],
    [{ uniqueItems: true }, [1, "1", [1], { a: 1 }, { a: [1] }]],
    [
      { uniqueItems: true },
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      "Items must differ",
    ],
    [{ minProperties: 1 }, {}, "Must have at least 1 members"],
    [{ maxProperties: 1 }, { a: 1, b: 1 }, "Must have at most 1 members"],
    [{ minimum: 1, minLength: 1, minItems: 1, minProperties: 1 }, null],
    [{ minimum: 1, minItems: 1, minProperties: 1 }, ""],
  ];

  test.for(rows)("%j of %j", ([limits, value, ...expected]) => {
    const rule: Rule = { rule: "any", limits };
    const messages = issuesOf(rule, value, "wire").map((one) => one.message);
    expect(messages).toEqual(expected);
  });

  const large: [object, unknown, ...string[]][] = [
    [{ minimum: 1, maximum: 3, multipleOf: 2 }, 2n],
    [{ minimum: 1 }, 0n, "Must be at least 1"],
    [{ multipleOf: 10 }, 9007199254740993n, "Must be a multiple of 10"],
    [{ multipleOf: 0.5 }, 1n],
    [{ uniqueItems: true }, [1n, 2n, { a: 1n }]],
    [{ uniqueItems: true }, [1n, 1n], "Items must differ"],
  ];

  // Not rows of a `test.for`, whose titles are JSON.
  test("of a bigint", () => {
    for (const [limits, value, ...expected] of large) {
      const rule: Rule = { rule: "any", limits };
      const messages = issuesOf(rule, value, "sdk").map((one) => one.message);
      expect(messages).toEqual(expected);
    }
  });

  test("of what travels are not those of what a codec makes of it", () => {
    const rule: Rule = {
      rule: { sdk: "any", wire: "integer" },
      limits: { minimum: 50 },
    };
    expect(issuesOf(rule, 0.5, "sdk")).toEqual([]);
    expect(issuesOf(rule, 49, "wire")).toHaveLength(1);
  });
});

describe("however large a value is,", () => {
  test("all that is wrong is found", () => {
    const rule: Rule = {
      members: [
        {
          wire: "data",
          rule: { items: { members: [{ wire: "id", rule: "string" }] } },
        },
      ],
    };
    const data = Array.from({ length: 200_000 }, () => ({ id: 1 }));
    expect(issuesOf(rule, { data }, "wire")).toHaveLength(200_000);
  });

  test("nesting without end is an issue, not an exception", () => {
    const list: Rule = { members: [{ wire: "next", rule: () => list }] };
    let value: object = {};
    for (let depth = 0; depth < 100_000; depth++) value = { next: value };
    expect(issuesOf(list, value, "wire")).not.toEqual([]);
  });

  test("a union looks at each part once", () => {
    let asked = 0;
    const variant = (other: string): Rule => ({
      members: [
        {
          wire: "child",
          rule: () => {
            asked++;
            return tree;
          },
        },
        { wire: other, rule: "string" },
      ],
    });
    const one = variant("one");
    const two = variant("two");
    const tree: Rule = { anyOf: [() => one, () => two] };
    let value: unknown = 1;
    for (let depth = 0; depth < 200; depth++) value = { child: value };
    expect(issuesOf(tree, value, "wire")).not.toEqual([]);
    expect(asked).toBeLessThan(1_000);
  });
});
