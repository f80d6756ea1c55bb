import { describe, expect, test } from "vitest";
import type { Operation } from "../../generator/api/api.ts";
import type { Model, Type } from "../../generator/api/types.ts";
import {
  alias,
  api,
  body,
  enumeration,
  list,
  member,
  name,
  object,
  operation,
  ref,
  string,
} from "./api-builder.ts";

function requestOf(
  models: readonly Model[],
  act: Operation,
  changed?: Parameters<typeof name>[1],
) {
  const { names, renamings } = name(api(models, [act]), changed);
  const { shape, body, parameters, members } = names.operations.get(
    act.id,
  )!.request;
  return {
    shape,
    body,
    parameters: Object.fromEntries(parameters),
    members: Object.fromEntries(members),
    renamings,
  };
}

function shapeOf(
  type: Type,
  { models = [] as readonly Model[], required = true, kind = "json" } = {},
) {
  const act = operation("act", {
    body: body(type, { required, kind: kind as "json" }),
  });
  return requestOf(models, act).shape;
}

describe("the shape of a request", () => {
  const fixed = object("Fixed", [member("a", { required: true }), member("b")]);
  const optional = object("Optional", { a: string });

  test("is flat for an object with fixed members", () => {
    expect(shapeOf(ref(fixed), { models: [fixed] })).toBe("flat");
    expect(shapeOf(ref(fixed), { models: [fixed], kind: "multipart" })).toBe(
      "flat",
    );
    expect(shapeOf(ref(fixed), { models: [fixed], kind: "urlencoded" })).toBe(
      "flat",
    );
    const other = alias("Other", ref(fixed));
    expect(shapeOf(ref(other), { models: [fixed, other] })).toBe("flat");
    const closed = object(
      "Closed",
      { a: string },
      { additional: { kind: "never" } },
    );
    expect(shapeOf(ref(closed), { models: [closed] })).toBe("flat");
  });

  test("is flat for a body that may be left out only if all its members may", () => {
    expect(
      shapeOf(ref(optional), { models: [optional], required: false }),
    ).toBe("flat");
    expect(shapeOf(ref(fixed), { models: [fixed], required: false })).toBe(
      "body",
    );
  });

  test("is the body for anything else", () => {
    const open = object(
      "Open",
      { a: string },
      { additional: { kind: "unknown" } },
    );
    const empty = object("Empty");
    const kind = enumeration("Kind", ["a"]);
    const round = alias("Round", ref("#/components/schemas/Round"));
    const models = [fixed, open, empty, kind, round];
    const types: readonly Type[] = [
      ...[open, empty, kind, round].map((model) => ref(model)),
      list,
      string,
      { kind: "unknown" },
      { kind: "map", values: string },
      { kind: "nullable", of: ref(fixed) },
      { kind: "union", variants: [ref(fixed), string] },
    ];
    expect(types.map((type) => shapeOf(type, { models }))).toEqual(
      types.map(() => "body"),
    );
    expect(shapeOf(ref(fixed), { models, kind: "text" })).toBe("body");
  });

  test("is none without a body", () => {
    expect(requestOf([], operation("act"))).toMatchObject({
      shape: "none",
      members: {},
    });
  });

  test("stays as it is pinned", () => {
    const wasBody = operation("act", { body: body(list) });
    const flat = operation("act", { body: body(ref(fixed)) });
    const lax = operation("act", {
      body: body(ref(fixed), { required: false }),
    });
    const pinsOfBody = name(api([fixed], [wasBody])).pins;
    const pinsOfFlat = name(api([fixed], [flat])).pins;
    expect(requestOf([fixed], flat, { pins: pinsOfBody }).shape).toBe("body");
    expect(requestOf([fixed], lax, { pins: pinsOfFlat })).toMatchObject({
      shape: "flat",
      renamings: [],
    });
    expect(requestOf([fixed], wasBody, { pins: pinsOfFlat })).toMatchObject({
      shape: "body",
      renamings: [
        { thing: "shape", wanted: "flat", given: "body", wasPinned: true },
      ],
    });
  });
});

describe("members of a request", () => {
  test("are the parameters and what the body has to be sent", () => {
    const patch = object("Patch", [member("first_name")]);
    const act = operation("act", {
      parameters: ["path:user_id", "header:X-Request-Id"],
      body: body(ref(patch)),
    });
    expect(requestOf([patch], act)).toMatchObject({
      parameters: {
        "path:user_id": "userId",
        "header:X-Request-Id": "xRequestId",
      },
      members: { first_name: "firstName" },
      renamings: [],
    });
    expect(requestOf([patch], act, { naming: "preserve" })).toMatchObject({
      parameters: {
        "path:user_id": "user_id",
        "header:X-Request-Id": "X-Request-Id",
      },
      members: { first_name: "first_name" },
    });
  });

  test("a parameter keeps its name before a member of the body", () => {
    const patch = object("Patch", { name: string, size: string });
    const act = operation("act", {
      parameters: ["path:name"],
      body: body(ref(patch)),
    });
    expect(requestOf([patch], act)).toMatchObject({
      parameters: { "path:name": "name" },
      members: { name: "bodyName", size: "size" },
    });
  });

  test("what is pinned keeps its name before what is new", () => {
    const patch = object("Patch", { name: string });
    const before = operation("act", { body: body(ref(patch)) });
    const after = operation("act", {
      parameters: ["query:name"],
      body: body(ref(patch)),
    });
    const { pins } = name(api([patch], [before]));
    expect(requestOf([patch], after, { pins })).toMatchObject({
      parameters: { "query:name": "queryName" },
      members: { name: "name" },
    });
  });

  test("a body that becomes another model keeps the names of its members", () => {
    const inline = object(
      { kind: "request", operation: "act" },
      { user_id: string },
    );
    const shared = object("Shared", { user_id: string, userId: string });
    const { pins } = name(
      api([inline], [operation("act", { body: body(ref(inline)) })]),
    );
    const after = operation("act", { body: body(ref(shared)) });
    expect(requestOf([shared], after, { pins }).members).toMatchObject({
      user_id: "userId",
    });
    expect(requestOf([shared], after).members).toMatchObject({
      user_id: "user_id",
    });
  });

  test("parameters of different places are told apart by the place", () => {
    const parameters = ["query:id", "header:id", "path:id", "cookie:id"];
    expect(requestOf([], operation("act", { parameters })).parameters).toEqual({
      "path:id": "id",
      "query:id": "queryId",
      "header:id": "headerId",
      "cookie:id": "cookieId",
    });
  });

  test("parameters of one place are told apart by their wire names", () => {
    const parameters = [
      "query:frontend_api",
      "query:frontendApi",
      "query:frontend-api",
    ];
    expect(requestOf([], operation("act", { parameters })).parameters).toEqual({
      "query:frontendApi": "frontendApi",
      "query:frontend_api": "frontend_api",
      "query:frontend-api": "frontend-api",
    });
  });

  test("the body is called so unless a parameter is", () => {
    const act = operation("act", {
      parameters: ["query:body"],
      body: body(list),
    });
    expect(requestOf([], act)).toMatchObject({
      body: "requestBody",
      parameters: { "query:body": "body" },
    });
    const { pins } = name(api([], [operation("act", { body: body(list) })]));
    expect(requestOf([], act, { pins })).toMatchObject({
      body: "body",
      parameters: { "query:body": "queryBody" },
    });
  });
});
