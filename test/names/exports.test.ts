import { describe, expect, test } from "vitest";
import { errorModels } from "../../generator/names/error-models.ts";
import {
  alias,
  api,
  component,
  enumeration,
  list,
  name,
  object,
  operation,
  options,
  ref,
  string,
  typesIn,
  union,
} from "./api-builder.ts";

describe("models", () => {
  test("are called as their schema", () => {
    const models = [object("SAMLAccount"), object("verification_otp"), object("SIGN_IN")];
    expect(typesIn(name(api(models)))).toEqual({
      SAMLAccount: "SAMLAccount",
      verification_otp: "VerificationOtp",
      SIGN_IN: "SignIn",
    });
  });

  test("yield to globals and to the runtime", () => {
    const models = ["Date", "error", "ApiError", "Client", "createClient"].map((id) => object(id));
    const named = name(api(models));
    expect(typesIn(named)).toEqual({
      Date: "DateModel",
      error: "ErrorModel",
      ApiError: "ApiErrorModel",
      Client: "Client",
      createClient: "CreateClient",
    });
    expect(named.renamings.map(({ wanted, conflict }) => [wanted, conflict])).toEqual([
      ["Date", { kind: "reserved", by: "a global" }],
      ["Error", { kind: "reserved", by: "a global" }],
      ["ApiError", { kind: "reserved", by: "the runtime" }],
    ]);
    expect(named.renamings[1]!.setting).toEqual(["names", "models", "error"]);
  });

  test("yield to the client and its options", () => {
    const named = name(api([object("Shop"), object("ShopOptions")]));
    expect(named.names.client).toBe("Shop");
    expect(typesIn(named)).toEqual({ Shop: "ShopModel", ShopOptions: "ShopOptionsModel" });
  });

  test("of equals, the one that is written so keeps the name", () => {
    const models = [object("foo_bar"), object("FooBar"), object("FOO_BAR")];
    const { foo_bar, FooBar, FOO_BAR } = typesIn(name(api(models)));
    expect(FooBar).toBe("FooBar");
    expect([foo_bar, FOO_BAR].sort()).toEqual(["FooBarModel", expect.stringMatching(/^FooBar_\w{6}$/)]);
  });

  test("what cannot have its name does not take another's", () => {
    const error = object("Error");
    const response = object("ErrorResponse");
    const failing = operation("a", { responses: { 400: ref(error), 401: ref(response) } });
    const { models } = name(api([error, response], [failing])).names;
    expect(models.get(response.id)!.error).toBe("ErrorResponse");
    expect(models.get(error.id)!.error).toBe("ErrorModel");
  });

  test("of several files with one name are told apart by the file", () => {
    const models = [
      object("Pet"),
      object("Pet", {}, { id: "parts/common.yaml#/components/schemas/Pet" }),
    ];
    expect(Object.values(typesIn(name(api(models))))).toEqual(["Pet", "CommonPet"]);
  });

  test("without a name are called after their place", () => {
    const user = component("User");
    const operations = [operation("CreateUser"), operation("list_users")];
    const request = { kind: "request", operation: "CreateUser" } as const;
    const answer = { kind: "response", operation: "list_users", status: "200" } as const;
    const models = [
      object(user),
      enumeration({ kind: "member", of: user, name: "sign_in_status" }, ["a"]),
      object({ kind: "item", of: component("Users") }),
      object({ kind: "value", of: user }),
      object({ kind: "variant", of: user, hint: "email_code" }),
      object(request),
      enumeration({ kind: "member", of: request, name: "role" }, ["a"]),
      object({ kind: "item", of: answer }),
      object({ ...answer, status: "202" }),
      object({ ...answer, status: "404" }),
      object({ ...answer, status: "4XX" }),
      object({ ...answer, status: "default" }),
      enumeration({ kind: "parameter", operation: "list_users", name: "order_by" }, ["a"]),
    ];
    expect(Object.values(typesIn(name(api(models, operations))))).toEqual([
      "User",
      "UserSignInStatus",
      "UsersItem",
      "UserValue",
      "UserEmailCode",
      "CreateUserBody",
      "CreateUserRole",
      "ListUsersResponseItem",
      "ListUsersResponse",
      "ListUsersError404",
      "ListUsersError4XX",
      "ListUsersErrorDefault",
      "ListUsersOrderBy",
    ]);
  });

  test("of several successes the later ones say their status", () => {
    const answer = { kind: "response", operation: "export", status: "200" } as const;
    const models = [object({ ...answer, status: "202" }), object(answer)];
    expect(Object.values(typesIn(name(api(models, [operation("export")]))))).toEqual([
      "ExportResponse202",
      "ExportResponse",
    ]);
  });

  test("made-up names yield to declared ones and say what they are", () => {
    const user = component("User");
    const models = [
      object(user),
      object("UserStatus"),
      object("UserKind"),
      enumeration({ kind: "member", of: user, name: "status" }, ["a"]),
      union({ kind: "member", of: user, name: "kind" }, [string]),
    ];
    expect(Object.values(typesIn(name(api(models)))).slice(3)).toEqual([
      "UserStatusEnum",
      "UserKindUnion",
    ]);
  });

  test("other components yield to schemas and say what they are", () => {
    const models = [
      object("Pet"),
      object(component("Pet", "requestBodies")),
      object(component("Pet", "responses")),
      object(component("Pet", "parameters")),
    ];
    expect([...name(api(models)).names.models.values()].map(({ type }) => type)).toEqual([
      "Pet",
      "PetRequest",
      "PetResponse",
      "PetParameter",
    ]);
  });

  test("parts of a schema yield to the schema", () => {
    const part = object("Pet", {}, { id: "#/components/schemas/Pet/allOf/1" });
    const models = [part, alias("Pet", ref(part))];
    expect([...name(api(models)).names.models.values()].map(({ type }) => type)).toEqual([
      "PetModel",
      "Pet",
    ]);
  });
});

describe("guards", () => {
  test("belong to enums and yield to functions", () => {
    const models = [enumeration("Status", ["a"]), enumeration("Kind", ["a"]), object("Pet")];
    const { names } = name(api(models, [operation("isKind")]));
    expect([...names.models.values()].map(({ guard }) => guard)).toEqual([
      "isStatus",
      "isKindValue",
      undefined,
    ]);
  });
});

describe("errors", () => {
  const error = object("ClerkErrors");
  const failing = operation("revoke", {
    responses: { 200: ref(object("Token")), 404: { kind: "nullable", of: ref(error) } },
  });

  test("are models that an error answers, as such or null", () => {
    const models = ["A", "B", "C", "D", "E"].map((id) => object(id));
    const [a, b, c, d, e] = models.map((model) => ref(model));
    const responses = { 200: a!, "4XX": b!, default: c!, 500: d!, 302: e! };
    const listed = operation("list", { responses: { 400: { kind: "array", items: a! } } });
    const found = errorModels(api(models, [operation("get", { responses }), listed]));
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
    const inline = { kind: "response", operation: "revoke", status: "409" } as const;
    const model = object(inline);
    const revoke = operation("revoke", { responses: { 409: ref(model), 422: list, 500: string } });
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

describe("operations", () => {
  function functionsOf(...operations: Parameters<typeof api>[1][]): readonly string[] {
    const all = operations.flat().filter((each) => each !== undefined);
    return [...name(api([], all)).names.operations.values()].map((each) => each.function);
  }

  test("are called as their operationId, whole", () => {
    const ids = ["GetJWKS", "adminPortalLinkTokenID", "repos/list-for-user", "SAMLLogin"];
    expect(functionsOf(ids.map((id) => operation(id)))).toEqual([
      "getJWKS",
      "adminPortalLinkTokenID",
      "reposListForUser",
      "samlLogin",
    ]);
    const { names } = name(api([], ids.map((id) => operation(id))));
    expect([...names.operations.values()].map(({ type }) => type)).toEqual([
      "GetJWKS",
      "AdminPortalLinkTokenID",
      "ReposListForUser",
      "SAMLLogin",
    ]);
  });

  test("without an operationId by method and path", () => {
    const operations = [
      operation(undefined, { path: "/users/{id}" }),
      operation(undefined, { method: "POST", path: "/users/{user_id}/posts.json" }),
      operation(undefined, { path: "/" }),
    ];
    expect(functionsOf(operations)).toEqual(["getUsersById", "postUsersByUserIdPostsJson", "getRoot"]);
  });

  test("yield to the language, the runtime and the parameters of functions", () => {
    const ids = ["delete", "await", "createClient", "options", "eval", "fetch", "async"];
    expect(functionsOf(ids.map((id) => operation(id)))).toEqual([
      "deleteOperation",
      "awaitOperation",
      "createClientOperation",
      "optionsOperation",
      "evalOperation",
      "fetch",
      "async",
    ]);
  });

  test("keep their types clear of schemas", () => {
    const models = [object("CreateUserError")];
    const { names } = name(api(models, [operation("createUser")]));
    expect(names.models.get(models[0]!.id)!.type).toBe("CreateUserError");
    expect(names.operations.get("createUser")).toMatchObject({
      function: "createUser",
      type: "CreateUserOperation",
    });
  });
});

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
    expect(name(api([], []), { client: { name: "Store" } }).names.client).toBe("Store");
  });
});

describe("the config", () => {
  const shop = api([object("error"), object("Pet")], [operation("delete", { tag: "Pets" })]);

  test("is stronger than anything", () => {
    const named = name(shop, {
      names: {
        models: { error: "Problem", "schemas/Pet": "Animal" },
        operations: { delete: { function: "remove", resource: "zoo.pets", method: "erase" } },
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
    const named = name(shop, { pins, names: { models: { error: "Pet" }, operations: {} } });
    expect(typesIn(named)).toEqual({ error: "Pet", Pet: "PetModel" });
    expect(named.renamings).toMatchObject([{ wanted: "Pet", given: "PetModel", wasPinned: true }]);
  });

  test("that names nothing is told", () => {
    const names = { models: { Pett: "A" }, operations: { remove: {} } };
    expect(name(shop, { names }).unused).toEqual([
      ["names", "models", "Pett"],
      ["names", "operations", "remove"],
    ]);
  });

  test("with an impossible name is not followed, and told", () => {
    const names = { ...options.names, models: { Pet: "a b" } };
    expect(name(shop, { names }).renamings).toContainEqual(
      expect.objectContaining({ wanted: "a b", given: "Pet", conflict: { kind: "invalid" } }),
    );
  });
});
