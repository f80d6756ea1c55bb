import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compilers } from "../compile/compiler.ts";
import { answer, loopback } from "../runtime/loopback.ts";
import { committedSdk, scratch } from "../setup/sdk.ts";
import { brokenLinks } from "./links.ts";
import { callsIn, compileExamples, examplesOf, pagesOf } from "./pages.ts";
import { elementsOf, rendered, textOf } from "./rendered.ts";
import { runExamples } from "./run-examples.ts";

const folder = scratch("docs/committed");
const sdk = join(folder, "sdk");
const pages = pagesOf(committedSdk);
const examples = examplesOf(pages);
const server = loopback();

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(committedSdk, sdk, { recursive: true });
});

test.for(compilers)("its examples compile with %s", async (compiler) => {
  expect(await compileExamples(sdk, examples, compiler)).toBe("");
});

test("an example that is wrong is found", async () => {
  const wrong = examples.map((example) => ({
    ...example,
    code: example.code.replace("userId:", "user:"),
  }));
  expect(await compileExamples(sdk, wrong)).toContain("'user' does not exist");
});

test("its examples run, and ask for what they show", async () => {
  await compileExamples(sdk, examples);
  server.respond = answer(200, {
    object: "sign_in_token",
    id: "sit_1",
    status: "pending",
    user_id: "user_123",
    created_at: 1,
    updated_at: 1,
  });
  const calls = callsIn(examples);
  expect(calls.length).toBeGreaterThan(5);
  const to = { url: new URL(server.url), base: "/v1" };
  const { failures, asked } = await runExamples(sdk, calls, to);
  expect(failures).toEqual([]);
  expect([...new Set(asked)].sort()).toEqual([
    "POST /sign_in_tokens",
    "POST /sign_in_tokens/sign_in_token_123/revoke",
  ]);
});

test("its links lead somewhere, and to all of its pages", () => {
  expect(brokenLinks(pages)).toEqual([]);
  const broken = new Map(pages);
  broken.delete("docs/models/sign-in-token.md");
  expect(brokenLinks(broken)).toContain(
    "docs/README.md -> models/sign-in-token.md",
  );
});

/** The rows of the tables of a page, as texts. */
function rowsOf(page: string): string[][] {
  return elementsOf(rendered(pages.get(page)!))
    .filter(({ tagName }) => tagName === "tr")
    .map((row) =>
      elementsOf(row)
        .filter(({ tagName }) => tagName === "td" || tagName === "th")
        .map(textOf),
    );
}

describe("the page of the model", () => {
  const rows = rowsOf("docs/models/sign-in-token.md");

  test("has the fields with types and marks", () => {
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["Field (on the wire)", "Type", "Required"],
      ["object", "SignInTokenObject | UnknownValue", "yes"],
      ["id", "string", "yes"],
      ["status", "SignInTokenStatus | UnknownValue", "yes"],
      ["userId (user_id)", "string", "yes"],
      ["token", "string", "no"],
      ["url", "string | null", "no"],
      ["createdAt (created_at)", "number", "yes"],
      ["updatedAt (updated_at)", "number", "yes"],
    ]);
  });

  test("describes each of them", () => {
    for (const row of rows) expect(row[3]).toMatch(/^.{5,}$/);
  });
});

describe("the page of the resource", () => {
  const page = "docs/resources/sign-in-tokens.md";

  test("has the overview and the operations", () => {
    const text = pages.get(page)!;
    expect(text).toContain("## Overview\n\nA sign-in token lets its holder");
    expect(text).toContain(
      "- [`create`](#createSignInToken): Create a sign-in token\n- [`revoke`](#revokeSignInToken): Revoke a sign-in token\n",
    );
  });

  test("has parameters, responses and errors of each", () => {
    const rows = rowsOf(page).map((row) => row.slice(0, 3));
    expect(rows).toEqual([
      ["Parameter (on the wire)", "Type", "Required"],
      ["userId (user_id)", "string", "yes"],
      ["orgId (org_id)", "string | null", "no"],
      ["expiresInSeconds (expires_in_seconds)", "number | null", "no"],
      ["Status", "Type", "Content type"],
      ["200", "SignInToken", "application/json"],
      ["Class", "Status", "Content type"],
      ["ClerkErrors", "403", "application/json"],
      ["ClerkErrors", "404", "application/json"],
      ["ClerkErrors", "422", "application/json"],
      ["ApiError", "any other 4XX, 5XX", "*/*"],
      ["Parameter (on the wire)", "Type", "Required"],
      ["signInTokenId (sign_in_token_id)", "string", "yes"],
      ["Status", "Type", "Content type"],
      ["200", "SignInToken", "application/json"],
      ["Class", "Status", "Content type"],
      ["ClerkErrors", "400", "application/json"],
      ["ClerkErrors", "404", "application/json"],
      ["ApiError", "any other 4XX, 5XX", "*/*"],
    ]);
  });
});
