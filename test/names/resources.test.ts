import { describe, expect, test } from "vitest";
import type { Operation } from "../../generator/api/api.ts";
import { api, name, object, operation } from "./api-builder.ts";

function methodsOf(
  operations: readonly Operation[],
  changed?: Parameters<typeof name>[1],
) {
  const { names } = name(api([], operations), changed);
  return [...names.operations.values()].map(
    ({ resource, method }) => `${resource}.${method}`,
  );
}

describe("resources and methods", () => {
  test("are as the document declares them; a dot nests", () => {
    const act = operation("CreatePlan", {
      group: "billing.plans",
      name: "create",
      tag: "Billing",
    });
    expect(methodsOf([act])).toEqual(["billing.plans.create"]);
    expect([...name(api([], [act])).names.resources]).toEqual([
      [
        "billing",
        { path: ["billing"], type: "BillingResource", file: "billing" },
      ],
      [
        "billing.plans",
        {
          path: ["billing", "plans"],
          type: "BillingPlansResource",
          file: "billing-plans",
        },
      ],
    ]);
  });

  test("follow from tag and operationId", () => {
    const operations = [
      operation("CreateUser", { tag: "Sign-in Tokens" }),
      operation("repos/list-for-user", { tag: "repos" }),
      operation("delete", { path: "/{id}/pets/{pet}" }),
      operation(undefined, { path: "/{id}" }),
      operation("x", { tag: "a.b" }),
    ];
    expect(methodsOf(operations)).toEqual([
      "signInTokens.createUser",
      "repos.listForUser",
      "pets.delete",
      "api.getById",
      "aB.x",
    ]);
  });

  test("tags that come to one name are one resource", () => {
    const operations = [
      operation("a", { tag: "Sign In" }),
      operation("b", { tag: "sign_in" }),
    ];
    expect([...name(api([], operations)).names.resources.keys()]).toEqual([
      "signIn",
    ]);
  });

  test("keep clear of what objects and the client class have", () => {
    const operations = [
      operation("a", { tag: "client" }),
      operation("b", { tag: "Options" }),
      operation("c", { group: "constructor" }),
      operation("then", { tag: "x" }),
      operation("constructor", { tag: "x" }),
      operation("client", { tag: "x" }),
      operation("d", { group: "x.client" }),
    ];
    expect(methodsOf(operations)).toEqual([
      "clientResource.a",
      "optionsResource.b",
      "constructorResource.c",
      "x.thenOperation",
      "x.constructorOperation",
      "x.client",
      "x.clientResource.d",
    ]);
  });

  test("a method keeps its name before a resource inside of its own", () => {
    const method = operation("plans", { group: "billing" });
    const inner = operation("list", { group: "billing.plans" });
    expect(methodsOf([method, inner])).toEqual([
      "billing.plans",
      "billing.plansResource.list",
    ]);
    const { pins } = name(api([], [inner]));
    expect(methodsOf([method, inner], { pins })).toEqual([
      "billing.plansOperation",
      "billing.plans.list",
    ]);
  });

  test("a resource that had to be qualified takes up later operations", () => {
    const first = operation("a", { tag: "client" });
    const { pins } = name(api([], [first]));
    expect(
      methodsOf([first, operation("b", { tag: "client" })], { pins }),
    ).toEqual(["clientResource.a", "clientResource.b"]);
  });

  test("of two methods with one name the pinned one keeps it, the other has its whole name", () => {
    const older = operation("z/create", { group: "things", name: "create" });
    const newer = operation("a/create", { group: "things", name: "create" });
    expect(methodsOf([older, newer])).toEqual([
      "things.zCreate",
      "things.create",
    ]);
    const { pins } = name(api([], [older]));
    expect(methodsOf([older, newer], { pins })).toEqual([
      "things.create",
      "things.aCreate",
    ]);
  });

  test("an operation that is called after its resource comes first", () => {
    const operations = [
      operation("pull-request-stacks/create", { tag: "pulls" }),
      operation("pulls/create", { tag: "pulls" }),
    ];
    expect(methodsOf(operations)).toEqual([
      "pulls.pullRequestStacksCreate",
      "pulls.create",
    ]);
  });

  test("classes of resources that were there before keep their names", () => {
    const users = [operation("a", { tag: "users" })];
    const { pins } = name(api([], users));
    const later = api([object("UsersResource")], users);
    expect(name(later, { pins }).names.resources.get("users")!.type).toBe(
      "UsersResource",
    );
  });

  test("classes of resources yield to models", () => {
    const { names } = name(
      api([object("UsersResource")], [operation("a", { tag: "users" })]),
    );
    expect(names.resources.get("users")!.type).toBe("UsersMethods");
  });
});
