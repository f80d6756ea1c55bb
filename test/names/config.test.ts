import { describe, expect, test } from "vitest";
import {
  alias,
  ref,
  api,
  name,
  object,
  operation,
  typesIn,
} from "./api-builder.ts";

describe("the client", () => {
  test.each([
    ["Clerk Backend API", "ClerkBackendAPI"],
    ["shop", "Shop"],
    ["", "Api"],
    ["Error", "ErrorClient"],
    ["Client", "ClientClient"],
  ])("of %s is %s", (title, expected) => {
    expect(name(api([], [], title)).names.client).toBe(expected);
  });

  test("is called as the config says", () => {
    expect(
      name(api([], []), {
        client: { name: "Store", idempotencyHeader: undefined },
      }).names.client,
    ).toBe("Store");
  });
});

describe("the config", () => {
  const shop = api(
    [object("error"), object("Pet")],
    [operation("delete", { tag: "Pets" })],
  );

  test("is stronger than anything", () => {
    const named = name(shop, {
      names: {
        models: { error: "Problem", "schemas/Pet": "Animal" },
        operations: {
          delete: { function: "remove", resource: "zoo.pets", method: "erase" },
        },
      },
    });
    expect(typesIn(named)).toEqual({ error: "Problem", Pet: "Animal" });
    expect(named.names.operations.get("delete")).toMatchObject({
      function: "remove",
      type: "Remove",
      resource: "zoo.pets",
      method: "erase",
    });
    expect(named.renamings).toEqual([]);
  });

  test("wins over the lock, and what it takes a name from is told", () => {
    const { pins } = name(shop);
    const named = name(shop, {
      pins,
      names: { models: { error: "Pet" }, operations: {} },
    });
    expect(typesIn(named)).toEqual({ error: "Pet", Pet: "PetModel" });
    expect(named.renamings).toMatchObject([
      { wanted: "Pet", given: "PetModel", wasPinned: true },
    ]);
  });

  test("names a schema, not the parts of it", () => {
    const part = object("Cat", {}, { id: "#/components/schemas/Cat/allOf/1" });
    const cats = api([part, alias("Cat", ref(part))]);
    const names = { models: { Cat: "Tiger" }, operations: {} };
    const named = name(cats, { names });
    expect(typesIn(named)).toEqual({ Cat: "Tiger", "Cat/allOf/1": "Cat" });
    expect(named.renamings).toEqual([]);
  });

  test("that names nothing is told", () => {
    const names = { models: { Pett: "A" }, operations: { remove: {} } };
    expect(name(shop, { names }).unused).toEqual([
      ["names", "models", "Pett"],
      ["names", "operations", "remove"],
    ]);
  });

  test("with an impossible name is not followed, and told", () => {
    const names = { operations: {}, models: { Pet: "a b" } };
    expect(name(shop, { names }).renamings).toContainEqual(
      expect.objectContaining({
        wanted: "a b",
        given: "Pet",
        conflict: { kind: "invalid" },
      }),
    );
  });
});
