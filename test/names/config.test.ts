import { describe, expect, test } from "vitest";
import { api, name, object, operation, typesIn } from "./api-builder.ts";

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
    expect(name(api([], []), { client: { name: "Store" } }).names.client).toBe(
      "Store",
    );
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
