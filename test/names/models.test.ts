import { describe, expect, test } from "vitest";
import {
  alias,
  api,
  component,
  enumeration,
  name,
  object,
  operation,
  ref,
  string,
  typesIn,
  union,
} from "./api-builder.ts";

describe("models", () => {
  test("are called as their schema", () => {
    const models = [
      object("SAMLAccount"),
      object("verification_otp"),
      object("SIGN_IN"),
    ];
    expect(typesIn(name(api(models)))).toEqual({
      SAMLAccount: "SAMLAccount",
      verification_otp: "VerificationOtp",
      SIGN_IN: "SignIn",
    });
  });

  test("yield to globals and to the runtime", () => {
    const models = ["Date", "error", "ApiError", "Client", "createClient"].map(
      (id) => object(id),
    );
    const named = name(api(models));
    expect(typesIn(named)).toEqual({
      Date: "DateModel",
      error: "ErrorModel",
      ApiError: "ApiErrorModel",
      Client: "Client",
      createClient: "CreateClient",
    });
    expect(
      named.renamings.map(({ wanted, conflict }) => [wanted, conflict]),
    ).toEqual([
      ["Date", { kind: "reserved", by: "a global" }],
      ["Error", { kind: "reserved", by: "a global" }],
      ["ApiError", { kind: "reserved", by: "the runtime" }],
    ]);
    expect(named.renamings[1]!.setting).toEqual(["names", "models", "error"]);
  });

  test("yield to the client and its options", () => {
    const named = name(api([object("Shop"), object("ShopOptions")]));
    expect(named.names.client).toBe("Shop");
    expect(typesIn(named)).toEqual({
      Shop: "ShopModel",
      ShopOptions: "ShopOptionsModel",
    });
  });

  test("of equals, the one that is written so keeps the name", () => {
    const models = [object("foo_bar"), object("FooBar"), object("FOO_BAR")];
    const { foo_bar, FooBar, FOO_BAR } = typesIn(name(api(models)));
    expect(FooBar).toBe("FooBar");
    expect([foo_bar, FOO_BAR].sort()).toEqual([
      "FooBarModel",
      expect.stringMatching(/^FooBar_\w{6}$/),
    ]);
  });

  test("what cannot have its name does not take another's", () => {
    const error = object("Error");
    const response = object("ErrorResponse");
    const failing = operation("a", {
      responses: { 400: ref(error), 401: ref(response) },
    });
    const { models } = name(api([error, response], [failing])).names;
    expect(models.get(response.id)!.error).toBe("ErrorResponse");
    expect(models.get(error.id)!.error).toBe("ErrorModel");
  });

  test("of several files with one name are told apart by the file", () => {
    const models = [
      object("Pet"),
      object("Pet", {}, { id: "parts/common.yaml#/components/schemas/Pet" }),
    ];
    expect(Object.values(typesIn(name(api(models))))).toEqual([
      "Pet",
      "CommonPet",
    ]);
  });

  test("without a name are called after their place", () => {
    const user = component("User");
    const operations = [operation("CreateUser"), operation("list_users")];
    const request = { kind: "request", operation: "CreateUser" } as const;
    const answer = {
      kind: "response",
      operation: "list_users",
      status: "200",
    } as const;
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
      enumeration(
        { kind: "parameter", operation: "list_users", name: "order_by" },
        ["a"],
      ),
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
    const answer = {
      kind: "response",
      operation: "export",
      status: "200",
    } as const;
    const models = [object({ ...answer, status: "202" }), object(answer)];
    expect(
      Object.values(typesIn(name(api(models, [operation("export")])))),
    ).toEqual(["ExportResponse202", "ExportResponse"]);
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
    expect(
      [...name(api(models)).names.models.values()].map(({ type }) => type),
    ).toEqual(["Pet", "PetRequest", "PetResponse", "PetParameter"]);
  });

  test("that only their place tells apart are told apart by what they hold", () => {
    const item = { kind: "item", of: component("Pair") } as const;
    const at = (index: number): { readonly id: string } => ({
      id: `#/components/schemas/Pair/prefixItems/${index}`,
    });
    const one = [
      object(item, { a: string, d: string }, at(0)),
      object(item, { c: string }, at(1)),
    ];
    const other = [
      object(item, { d: string, a: string }, at(1)),
      object(item, { c: string }, at(0)),
    ];
    const [first, second] = Object.values(typesIn(name(api(one))));
    expect(Object.values(typesIn(name(api(other))))).toEqual([first, second]);
    expect([first, second].sort()).toEqual(["PairItem", "PairItemModel"]);
    const { pins } = name(api(one));
    const more = api([...other, object(item, { bb: string }, at(2))]);
    expect(Object.values(typesIn(name(more, { pins }))).slice(0, 2)).toEqual([
      first,
      second,
    ]);
  });

  test("parts of a schema yield to the schema", () => {
    const part = object("Pet", {}, { id: "#/components/schemas/Pet/allOf/1" });
    const models = [part, alias("Pet", ref(part))];
    expect(
      [...name(api(models)).names.models.values()].map(({ type }) => type),
    ).toEqual(["PetModel", "Pet"]);
  });
});

describe("guards", () => {
  test("belong to enums and yield to functions", () => {
    const models = [
      enumeration("Status", ["a"]),
      enumeration("Kind", ["a"]),
      object("Pet"),
    ];
    const { names } = name(api(models, [operation("isKind")]));
    expect([...names.models.values()].map(({ guard }) => guard)).toEqual([
      "isStatus",
      "isKindValue",
      undefined,
    ]);
  });
});
