import { describe, expect, test } from "vitest";
import { api, name, object, operation } from "./api-builder.ts";

describe("operations", () => {
  function functionsOf(
    ...operations: Parameters<typeof api>[1][]
  ): readonly string[] {
    const all = operations.flat().filter((each) => each !== undefined);
    return [...name(api([], all)).names.operations.values()].map(
      (each) => each.function,
    );
  }

  test("are called as their operationId, whole", () => {
    const ids = [
      "GetJWKS",
      "adminPortalLinkTokenID",
      "repos/list-for-user",
      "SAMLLogin",
    ];
    expect(functionsOf(ids.map((id) => operation(id)))).toEqual([
      "getJWKS",
      "adminPortalLinkTokenID",
      "reposListForUser",
      "samlLogin",
    ]);
    const { names } = name(
      api(
        [],
        ids.map((id) => operation(id)),
      ),
    );
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
      operation(undefined, {
        method: "POST",
        path: "/users/{user_id}/posts.json",
      }),
      operation(undefined, { path: "/" }),
    ];
    expect(functionsOf(operations)).toEqual([
      "getUsersById",
      "postUsersByUserIdPostsJson",
      "getRoot",
    ]);
  });

  test("yield to the language, the runtime and the parameters of functions", () => {
    const ids = [
      "delete",
      "await",
      "createClient",
      "options",
      "eval",
      "fetch",
      "async",
    ];
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
