import { describe, expect, test } from "vitest";
import { errorModels } from "../../generator/names/error-models.ts";
import {
  api,
  list,
  name,
  object,
  operation,
  ref,
  string,
  typesIn,
} from "./api-builder.ts";

describe("errors", () => {
  const error = object("ClerkErrors");
  const failing = operation("revoke", {
    responses: {
      200: ref(object("Token")),
      404: { kind: "nullable", of: ref(error) },
    },
  });

  test("are models that an error answers, as such or null", () => {
    const models = ["A", "B", "C", "D", "E"].map((id) => object(id));
    const [a, b, c, d, e] = models.map((model) => ref(model));
    const responses = { 200: a!, "4XX": b!, default: c!, 500: d!, 302: e! };
    const listed = operation("list", {
      responses: { 400: { kind: "array", items: a! } },
    });
    const found = errorModels(
      api(models, [operation("get", { responses }), listed]),
    );
    expect([...found].sort()).toEqual(models.slice(1, 4).map(({ id }) => id));
  });

  test("give their name to the class; their data is called after it", () => {
    const { names } = name(api([error], [failing]));
    expect(names.models.get(error.id)).toMatchObject({
      type: "ClerkErrorsData",
      error: "ClerkErrors",
      file: "clerk-errors-data",
    });
  });

  test("yield with their data to schemas", () => {
    const models = [error, object("ClerkErrorsData")];
    expect(typesIn(name(api(models, [failing])))).toEqual({
      ClerkErrors: "ClerkErrorsErrorData",
      ClerkErrorsData: "ClerkErrorsData",
    });
  });

  test("without a schema are called after their operation", () => {
    const inline = {
      kind: "response",
      operation: "revoke",
      status: "409",
    } as const;
    const model = object(inline);
    const revoke = operation("revoke", {
      responses: { 409: ref(model), 422: list, 500: string },
    });
    const { names } = name(api([model], [revoke]));
    expect(names.models.get(model.id)).toMatchObject({
      error: "RevokeError409",
      type: "RevokeError409Data",
    });
    expect([...names.operations.get("revoke")!.errors]).toEqual([
      ["422", "RevokeError422"],
      ["500", "RevokeError500"],
    ]);
  });
});
