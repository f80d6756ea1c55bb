import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { Report } from "../../generator/diagnostics/report.ts";
import { Lock, printLock } from "../../generator/names/lock.ts";
import { parseLock } from "../../generator/names/read-lock.ts";
import { noPins, type Pins } from "../../generator/names/pins.ts";
import {
  api,
  body,
  component,
  enumeration,
  list,
  name,
  object,
  operation,
  ref,
  string,
} from "./api-builder.ts";

const user = object("User", { user_id: string, id: string });
const odd = object("odd", {
  "created-at": string,
  created_at: string,
  createdAt: string,
});
const error = object("ClerkErrors", { trace_id: string });
const level = enumeration(
  { kind: "member", of: component("User"), name: "level" },
  [1, 2, "1", true],
);
const models = [user, odd, error, level, object("UserModel"), object("Error")];
const operations = [
  operation("CreateUser", {
    tag: "Users",
    body: body(ref(user)),
    responses: { 422: ref(error) },
  }),
  operation("list users", {
    tag: "Users",
    parameters: ["query:page_size", "query:order by"],
  }),
  operation("replace", {
    tag: "Users",
    parameters: ["path:body", "query:page_size"],
    body: body(list),
    responses: { 400: list },
  }),
  operation("SAMLLogin", { tag: "Users" }),
];
const shop = api(models, operations);

function roundTrip(pins: Pins): Pins {
  const report = new Report();
  const lock = parseLock(
    "lock.json",
    printLock(new Lock().with("shop", pins)),
    report,
  );
  expect(report.diagnostics).toEqual([]);
  return lock.pinsOf("shop");
}

describe("the lock", () => {
  test("holds what it was given", () => {
    const { pins } = name(shop);
    expect(roundTrip(pins)).toEqual(pins);
    expect(roundTrip(noPins)).toEqual(noPins);
    const preserved = name(shop, { naming: "preserve" }).pins;
    expect(roundTrip(preserved)).toEqual(preserved);
  });

  test("gives the same names again, without a word", () => {
    const first = name(shop);
    const again = name(shop, { pins: roundTrip(first.pins) });
    expect(again.names).toEqual(first.names);
    expect(again.renamings).toEqual([]);
    expect(first.renamings).not.toEqual([]);
  });

  test("reads well", () => {
    const small = api(
      [user, error],
      [
        operation("CreateUser", {
          group: "users",
          name: "create",
          parameters: ["path:org_id"],
          body: body(ref(user)),
          responses: { 422: ref(error) },
        }),
      ],
      "Clerk",
    );
    expect(printLock(new Lock().with("clerk", name(small).pins)))
      .toMatchInlineSnapshot(`
      "{
        "format": 1,
        "targets": {
          "clerk": {
            "client": "Clerk",
            "naming": "camelCase",
            "models": {
              "schemas/ClerkErrors": "ClerkErrors ClerkErrorsData",
              "schemas/User": "User"
            },
            "operations": {
              "CreateUser": "createUser users.create flat path:org_id"
            },
            "parameters": {
              "path:org_id": "orgId"
            },
            "members": {
              "trace_id": "traceId",
              "user_id": "userId"
            },
            "keys": {}
          }
        }
      }
      "
    `);
  });

  test("tells parameters of one name apart by their place", () => {
    const after = { kind: "parameter", operation: "act", name: "on" } as const;
    const kinds = ["path:on", "query:on"].map((key) =>
      enumeration(after, ["a"], { id: `#/parameters/${key}/schema` }),
    );
    const act = operation("act", { parameters: ["path:on", "query:on"] });
    expect([...name(api(kinds, [act])).pins.models.keys()]).toEqual([
      "operations/act/path:on",
      "operations/act/query:on",
    ]);
  });

  test("is sorted, whatever the order of the API", () => {
    const reversed = api([...models].reverse(), [...operations].reverse());
    const one = printLock(
      new Lock().with("b", name(shop).pins).with("a", noPins),
    );
    const other = printLock(
      new Lock().with("a", noPins).with("b", name(reversed).pins),
    );
    expect(other).toBe(one);
  });

  test("is left alone by Prettier", async () => {
    const text = printLock(
      new Lock().with("shop", name(shop).pins).with("none", noPins),
    );
    expect(await format(text, { parser: "json" })).toBe(text);
  });

  test("is left alone by Prettier, however long its entries are", async () => {
    const entries = Array.from({ length: 60 }, (_, index) => {
      const wide = (index % 2 === 0 ? "x" : "字").repeat(index >> 1);
      return [
        object(`A${index}`, { [`x${wide}_b`]: string }),
        object(`B${index}`, { [`x${wide}B`]: string }),
      ];
    }).flat();
    const text = printLock(new Lock().with("shop", name(api(entries)).pins));
    expect(await format(text, { parser: "json" })).toBe(text);
  });

  test("keeps the pins of other targets", () => {
    const lock = new Lock()
      .with("a", name(shop).pins)
      .with("b", noPins)
      .with("b", name(shop).pins);
    expect(lock.targets).toEqual(["a", "b"]);
    expect(lock.pinsOf("c")).toEqual(noPins);
  });

  test("that is not there pins nothing", () => {
    expect(parseLock("lock.json", undefined, new Report()).targets).toEqual([]);
  });
});

describe("a lock that cannot be used", () => {
  test.each([
    ["no JSON", "{ format: 1 }", "lock-unreadable"],
    ["cut off", '{ "format": 1, "targets": {', "lock-unreadable"],
    ["too much", '{ "format": 1, "targets": {} } }', "lock-unreadable"],
    ["a list", "[]", "lock-unreadable"],
    ["empty", "", "lock-unreadable"],
    ["something else", '{ "name": "x" }', "lock-unreadable"],
    ["of a later version", '{ "format": 2, "targets": {} }', "lock-newer"],
    [
      "with a wrong name",
      '{ "format": 1, "targets": { "a": { "client": 1 } } }',
      "lock-unreadable",
    ],
    [
      "with a wrong operation",
      '{ "format": 1, "targets": { "a": { "operations": { "x": { "function": 1 } } } } }',
      "lock-unreadable",
    ],
  ])("%s", (_, text, code) => {
    const report = new Report();
    const lock = parseLock("lock.json", text, report);
    expect(report.diagnostics.map((each) => each.code)).toContain(code);
    expect(lock.pinsOf("a").client).toBeUndefined();
  });

  test("says where it is no JSON", () => {
    const report = new Report();
    parseLock("lock.json", '{ "format": 1,\n  oops }', report);
    expect(report.diagnostics[0]!.location).toEqual({
      file: "lock.json",
      offset: 17,
      length: 1,
    });
  });

  test("names from it cannot become code", () => {
    const text = JSON.stringify({
      format: 1,
      targets: {
        shop: {
          client: "Shop{}alert()",
          models: {
            "schemas/User": "User;evil()",
            "schemas/odd": { type: "Odd", file: "../../x" },
          },
          operations: { CreateUser: { function: "a b", method: "x y.z()" } },
          keys: { "a-b": true },
        },
      },
    });
    const pins = parseLock("lock.json", text, new Report()).pinsOf("shop");
    const { names, renamings } = name(shop, { pins });
    expect(names.client).toBe("Shop");
    expect(names.models.get(user.id)!.type).toBe("User");
    expect(names.models.get(odd.id)!.file).toBe("odd");
    expect(names.operations.get("CreateUser")).toMatchObject({
      function: "createUser",
      method: "createUser",
    });
    expect(names.resources.keys().next().value).toMatch(/^\w+$/);
    expect(
      renamings.filter(({ wasPinned }) => wasPinned).length,
    ).toBeGreaterThanOrEqual(4);
  });
});
