import { beforeAll, describe, expect, test } from "vitest";
import { committedSdk } from "../setup/sdk.ts";
import { type Editor, openEditor } from "./editor.ts";

const program = `
import {
  Clerk,
  ClerkErrors,
  createClient,
  createSignInToken,
  type CreateSignInTokenParams,
} from "./index.js";

const clerk = new Clerk({ /*clientOptions*/bearerAuth: "sk" });
clerk./*resources*//*resource*/signInTokens./*create*/create(/*arguments*/{ /*members*/userId: "" });
clerk.signInTokens./*revoke*/revoke({ signInTokenId: "" });
/*function*/createSignInToken(createClient(), {
  userId: "",
  /*default*/expiresInSeconds: 600,
});
type Request = /*request*/CreateSignInTokenParams;

const result = await clerk.signInTokens
  .create({ userId: "" }, { /*requestOptions*/ })
  ./*promise*/result();
if (result.ok) {
  const token = result./*data*/data;
  if (token./*status*/status === /*values*/"pending") token./*model*/id;
} else {
  const { /*error*/error } = result;
  if (error./*errorStatus*/status === 404) error./*maybeData*/data;
  if (error instanceof ClerkErrors) {
    if (error./*documentedStatus*/status === /*statuses*/403) {}
    error./*errorData*/data./*errorMembers*/errors;
  }
}
`;

let editor: Editor;
beforeAll(() => {
  editor = openEditor(committedSdk, program);
});

test("the program is right", () => {
  expect(editor.errors()).toEqual([]);
});

// What is shown has been read with a user's eyes; whoever changes it does that again.
describe("over a name stands what a user wants to know of", () => {
  test.for([
    ["a method", "create"],
    ["another method", "revoke"],
    ["a function", "function"],
    ["a resource", "resource"],
    ["a member of a request", "default"],
    ["a member of a model", "status"],
    ["the data of a call", "data"],
    ["the error of a call", "error"],
    ["a status that some errors have", "errorStatus"],
    ["data that some errors have", "maybeData"],
    ["the status of a documented error", "documentedStatus"],
    ["the data of a documented error", "errorData"],
  ] as const)("%s", async ([, mark]) => {
    const shown = `${editor.hover(mark)}\n`;
    await expect(shown).toMatchFileSnapshot(`shown/${mark}.txt`);
  });

  test("a request: one object, its members side by side", async () => {
    const shown = `${editor.hover("request", 1)}\n`;
    await expect(shown).toMatchFileSnapshot("shown/request.txt");
  });

  test("a call, while its arguments are written", async () => {
    const shown = `${editor.signature("arguments")}\n`;
    await expect(shown).toMatchFileSnapshot("shown/arguments.txt");
  });
});

describe("offered are", () => {
  test("the resources", () => {
    expect(editor.completions("resources")).toEqual([
      ["client", "property"],
      ["signInTokens", "property"],
    ]);
  });

  test("the methods of a resource, and nothing private", () => {
    expect(editor.completions("create")).toEqual([
      ["create", "method"],
      ["revoke", "method"],
    ]);
  });

  test("the members of a request, each with what it means", async () => {
    expect(editor.completions("members")).toEqual([
      ["userId", "property"],
      ["expiresInSeconds", "property optional"],
      ["orgId", "property optional"],
    ]);
    const details = ["userId", "orgId", "expiresInSeconds"].map((name) =>
      editor.completionDetails("members", name),
    );
    await expect(`${details.join("\n\n")}\n`).toMatchFileSnapshot(
      "shown/members.txt",
    );
  });

  test("the options of a call, each with what it means", async () => {
    const offers = editor.completions("requestOptions");
    const details = offers.map(([name]) =>
      editor.completionDetails("requestOptions", name),
    );
    await expect(`${details.join("\n\n")}\n`).toMatchFileSnapshot(
      "shown/request-options.txt",
    );
  });

  test("the options of a client, each with what it means", async () => {
    const offers = editor.completions("clientOptions");
    const details = offers.map(([name]) =>
      editor.completionDetails("clientOptions", name),
    );
    await expect(`${details.join("\n\n")}\n`).toMatchFileSnapshot(
      "shown/client-options.txt",
    );
  });

  test("the ways to take a result", () => {
    const offers = editor.completions("promise").map(([name]) => name);
    expect(offers).toEqual([
      "catch",
      "finally",
      "result",
      "then",
      "withResponse",
    ]);
  });

  test("the members of a model", () => {
    const offers = editor.completions("model").map(([name]) => name);
    expect(offers).toEqual([
      "createdAt",
      "id",
      "object",
      "status",
      "token",
      "updatedAt",
      "url",
      "userId",
    ]);
  });

  test("the values of an open enum", () => {
    // Inside the quotes.
    const offers = editor.completions("values", 1).map(([name]) => name);
    expect(offers).toEqual(["pending", "accepted", "revoked"]);
  });

  test("the documented statuses", () => {
    const offers = editor.completions("statuses").map(([name]) => name);
    const numbers = offers.filter((name) => /^\d+$/.test(name));
    expect(numbers).toEqual(["403", "404", "422"]);
  });

  test("the members of an error's data", () => {
    expect(editor.completions("errorMembers")).toEqual([
      ["clerkTraceId", "property optional"],
      ["errors", "property"],
      ["meta", "property optional"],
    ]);
  });
});
