import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, expectTypeOf, test } from "vitest";
import {
  ClerkErrors,
  type ClerkErrorsData,
  ConnectionError,
  type CreateSignInTokenError,
  isApiError,
  isSdkError,
  ResponseParseError,
  SdkError,
} from "../../generated/clerk/index.ts";
import { committedSdk, scratch } from "../setup/sdk.ts";
import { secret } from "./clerk-server.ts";
import { userId } from "./sign-in-tokens.ts";
import { failure, useServer } from "./setup.ts";

const setup = useServer();

/** The SDK again, as a program has it that depends on two packages with a copy each. */
async function anotherCopy(): Promise<
  typeof import("../../generated/clerk/index.ts")
> {
  const folder = scratch("copies/clerk");
  rmSync(folder, { recursive: true, force: true });
  cpSync(committedSdk, folder, { recursive: true });
  return import(pathToFileURL(join(folder, "index.ts")).href);
}

test("guards know the errors of another copy of the SDK", async () => {
  const other = await anotherCopy();
  const { url: baseUrl } = setup.server;
  const clerk = new other.Clerk({ bearerAuth: secret, baseUrl });
  const error = await failure(
    clerk.signInTokens.revoke({ signInTokenId: "sit_0" }),
  );
  expect(error).toBeInstanceOf(other.ClerkErrors);
  expect(error).not.toBeInstanceOf(ClerkErrors);
  expect(error).not.toBeInstanceOf(SdkError);
  expect(isApiError(error)).toBe(true);
  expect(isSdkError<CreateSignInTokenError>(error)).toBe(true);
  if (!isSdkError<CreateSignInTokenError>(error)) return;
  expect(error.name).toBe("ClerkErrors");
  if (error.name !== "ClerkErrors") return;
  expectTypeOf(error.data).toEqualTypeOf<ClerkErrorsData>();
  expectTypeOf(error.status).toEqualTypeOf<403 | 404 | 422>();
  expect(error.data.errors[0]?.code).toBe("resource_not_found");

  const nowhere = new other.Clerk({
    bearerAuth: secret,
    baseUrl: "http://127.0.0.1:9",
  });
  const unanswered = await failure(nowhere.signInTokens.create({ userId }));
  expect(unanswered).not.toBeInstanceOf(ConnectionError);
  expect(isApiError(unanswered)).toBe(false);
  expect(isSdkError(unanswered) && unanswered.name).toBe("ConnectionError");
});

test("guards take nothing else for an error", () => {
  const request = { operation: "a", method: "GET", url: "http://x" };
  const response = new Response("{");
  const unread = { request, response, rawBody: "{" };
  expect(isSdkError(new ResponseParseError(unread, "why"))).toBe(true);
  expect(isApiError(new ResponseParseError(unread, "why"))).toBe(false);
  for (const value of [
    undefined,
    null,
    "ApiError",
    new Error("mine"),
    { name: "ApiError", status: 404 },
    { name: "ApiError", status: 404, request: {} },
    new DOMException("over", "AbortError"),
  ]) {
    expect(isSdkError(value)).toBe(false);
    expect(isApiError(value)).toBe(false);
  }
});
