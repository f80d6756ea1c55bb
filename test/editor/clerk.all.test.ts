import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generateTargets, scratch } from "../setup/sdk.ts";
import { corpus, hasCorpus } from "../source/corpus.ts";
import { type Editor, openEditor } from "./editor.ts";

const program = `
import { Clerk, type UpdateUserParams } from "./index.js";

const clerk = new Clerk({ bearerAuth: "sk" });
clerk.users./*methods*/list({ /*members*/lastActiveAtSince: 1, /*limit*/limit: 1 });
clerk.clients./*deprecated*/list();
type Request = /*request*/UpdateUserParams;
`;

describe.skipIf(!hasCorpus)("in an editor, Clerk's whole API", () => {
  let editor: Editor;
  beforeAll(async () => {
    const folder = scratch("editor");
    const input = join(corpus, "clerk/bapi-2026-05-12.yml");
    const client = { name: "Clerk" };
    await generateTargets(folder, { clerk: { input, client } });
    editor = openEditor(join(folder, "clerk"), program);
  });

  test("says which operation is deprecated, and what it throws", () => {
    expect(editor.errors()).toEqual([]);
    const lines = editor.hover("deprecated").split("\n");
    expect(lines[0]).toBe(
      "(method) ClientsResource.list(params?: GetClientListParams | undefined, options?: RequestOptions): ApiPromise<Client[], GetClientListError>",
    );
    expect(lines.slice(-2)).toEqual([
      "@throws {ClerkErrors} 400, 401, 410, 422",
      "@deprecated",
    ]);
  });

  test("strikes deprecated operations through, and tells deprecated members", () => {
    expect(editor.struckThrough()).toEqual(["list"]);
    const members = new Map(editor.completions("members"));
    expect(members.get("lastActiveAtSince")).toBe(
      "property deprecated,optional",
    );
    expect(members.get("lastActiveAtAfter")).toBe("property optional");
    const clients = new Map(editor.completions("deprecated"));
    expect(clients.get("list")).toBe("method deprecated");
    expect(clients.get("get")).toBe("method");
  });

  test("tells limits and defaults", () => {
    const lines = editor.hover("limit").split("\n");
    expect(lines[0]).toBe(
      "(property) GetUserListParams.limit?: number | undefined",
    );
    expect(lines.slice(-3)).toEqual([
      "Minimum: 1. Maximum: 500.",
      "",
      "@default 10",
    ]);
  });

  test("shows a request as one object", () => {
    const shown = editor.hover("request", 1);
    // A parameter of the path and a member of the body.
    expect(shown).toMatch(
      /^\(alias\) interface UpdateUserParams \{\n {4}userId: string;\n/,
    );
    expect(shown).toMatch(/\n {4}firstName\?: string \| null \| undefined;\n/);
    expect(shown).not.toMatch(/&|Omit|Pick/);
  });
});
