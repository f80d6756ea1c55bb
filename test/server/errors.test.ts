import { describe, expect, test } from "vitest";
import {
  ApiError,
  Clerk,
  ClerkErrors,
  createSignInToken,
  ResponseParseError,
} from "../../generated/clerk/index.ts";
import { secret } from "./clerk-server.ts";
import { failure, useServer } from "./setup.ts";
import { orgId, otherUserId, userId } from "./sign-in-tokens.ts";

const setup = useServer();

describe("a documented error", () => {
  const cases = [
    {
      what: "a user that does not exist",
      status: 404,
      code: "resource_not_found",
      call: () => setup.clerk.signInTokens.create({ userId: "user_0" }),
    },
    {
      what: "an organization of others",
      status: 403,
      code: "not_a_member_in_organization",
      call: () =>
        setup.clerk.signInTokens.create({ userId: otherUserId, orgId }),
    },
    {
      what: "a lifetime of nothing",
      status: 422,
      code: "form_param_value_invalid",
      call: () =>
        setup.clerk.signInTokens.create({ userId, expiresInSeconds: 0 }),
    },
    {
      what: "a token that does not exist",
      status: 404,
      code: "resource_not_found",
      call: () => setup.clerk.signInTokens.revoke({ signInTokenId: "sit_0" }),
    },
    {
      what: "a token that was revoked before",
      status: 400,
      code: "sign_in_token_cannot_be_revoked_code",
      call: async () => {
        const { id } = await setup.clerk.signInTokens.create({ userId });
        await setup.clerk.signInTokens.revoke({ signInTokenId: id });
        return setup.clerk.signInTokens.revoke({ signInTokenId: id });
      },
    },
  ];

  test.each(cases)("$what is $status", async ({ status, code, call }) => {
    const error = await failure(call());
    expect(error).toBeInstanceOf(ClerkErrors);
    expect(error).toBeInstanceOf(ApiError);
    if (!(error instanceof ClerkErrors)) throw error;
    expect(error.name).toBe("ClerkErrors");
    expect(error.status).toBe(status);
    expect(error.data.clerkTraceId).toBe("trace_1");
    expect(error.data.errors).toEqual([
      {
        code,
        message: code.replaceAll("_", " "),
        longMessage: expect.stringMatching(/\.$/),
        meta: { param_name: "kept as it is" },
      },
    ]);
    expect(error.headers.get("x-request-id")).toBe(
      `request_${setup.server.arrived.length}`,
    );
    expect(JSON.parse(error.rawBody)).toHaveProperty("errors.0.long_message");
    expect(error.request).toMatchObject({ method: "POST" });
    expect(error.request.url).toContain("/v1/sign_in_tokens");
  });

  test("comes as a result, told apart by status", async () => {
    const result = await createSignInToken(setup.client, {
      userId,
      expiresInSeconds: -1,
    }).result();
    if (result.ok || !(result.error instanceof ClerkErrors)) throw result;
    switch (result.error.status) {
      case 403:
      case 404:
        throw result.error;
      case 422:
        expect(result.error.data.errors[0]?.code).toBe(
          "form_param_value_invalid",
        );
    }
  });

  test("with the page of a proxy for a body is still the HTTP error", async () => {
    const body = "<h1>Not Found</h1>";
    setup.server.next({ status: 404, type: "text/html", body });
    const error = await failure(setup.clerk.signInTokens.create({ userId }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).not.toBeInstanceOf(ClerkErrors);
    expect(error).toMatchObject({ status: 404, rawBody: body });
  });

  test("does not hold the secret", async () => {
    const error = await failure(
      setup.clerk.signInTokens.create({ userId: "" }),
    );
    const told = [
      String(error),
      JSON.stringify(error),
      JSON.stringify((error as ApiError).request),
    ];
    expect(told.join()).not.toContain(secret);
  });
});

test("an undocumented status is an ApiError", async () => {
  const stranger = new Clerk({
    bearerAuth: "sk_test_wrong",
    baseUrl: setup.server.url,
  });
  const error = await failure(stranger.signInTokens.create({ userId }));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).not.toBeInstanceOf(ClerkErrors);
  expect(error).toMatchObject({ name: "ApiError", status: 401 });
  expect((error as ApiError).rawBody).toContain("authentication_invalid");
});

test("a success whose body is no JSON is a ResponseParseError", async () => {
  const body = '{"object":"sign_in_token","id":';
  setup.server.next({ status: 200, type: "application/json", body });
  const error = await failure(setup.clerk.signInTokens.create({ userId }));
  expect(error).toBeInstanceOf(ResponseParseError);
  expect(error).toMatchObject({
    name: "ResponseParseError",
    status: 200,
    rawBody: body,
  });
});
