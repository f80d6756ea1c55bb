import { describe, expect, test } from "vitest";
import {
  ClerkErrors,
  createSignInToken,
  revokeSignInToken,
  SignInTokenStatus,
} from "../../generated/clerk/index.ts";
import { secret } from "./clerk-server.ts";
import { useServer } from "./setup.ts";
import { orgId, userId } from "./sign-in-tokens.ts";

const setup = useServer();

describe("a token", () => {
  test("is created and revoked through the class", async () => {
    const token = await setup.clerk.signInTokens.create({
      userId,
      orgId,
      expiresInSeconds: 600,
    });
    expect(token).toEqual({
      object: "sign_in_token",
      id: "sit_1",
      status: SignInTokenStatus.Pending,
      userId,
      token: "secret_of_sit_1",
      url: null,
      createdAt: 1_700_000_001_000,
      updatedAt: 1_700_000_001_000,
    });

    const revoked = await setup.clerk.signInTokens.revoke({
      signInTokenId: token.id,
    });
    expect(revoked.status).toBe(SignInTokenStatus.Revoked);
    expect(revoked.updatedAt).toBe(1_700_000_002_000);
    expect(revoked).not.toHaveProperty("token");
  });

  test("is created and revoked through the functions", async () => {
    const token = await createSignInToken(setup.client, { userId });
    const revoked = await revokeSignInToken(setup.client, {
      signInTokenId: token.id,
    });
    expect(revoked).toMatchObject({ id: token.id, userId, status: "revoked" });
  });

  test("is asked for with what was given and nothing else", async () => {
    await setup.clerk.signInTokens.create({
      userId,
      orgId: null,
      expiresInSeconds: undefined,
    });
    expect(setup.server.arrived).toHaveLength(1);
    const [{ method, url, headers, body }] = setup.server.arrived as [
      (typeof setup.server.arrived)[0],
    ];
    expect(`${method} ${url}`).toBe("POST /v1/sign_in_tokens");
    expect(JSON.parse(body)).toEqual({ user_id: userId, org_id: null });
    expect(headers["content-type"]).toBe("application/json");
    expect(headers.authorization).toBe(`Bearer ${secret}`);
  });

  test("is found by an id that needs escaping", async () => {
    const signInTokenId = "a/b c?d#e%é";
    const result = await revokeSignInToken(setup.client, {
      signInTokenId,
    }).result();
    expect(setup.server.arrived[0]?.url).toMatch(
      /^\/v1\/sign_in_tokens\/[^/?#]*\/revoke$/,
    );
    if (result.ok || !(result.error instanceof ClerkErrors)) throw result;
    expect(result.error.data.errors[0]?.longMessage).toBe(
      `There is no token ${signInTokenId}.`,
    );
  });
});

test("a status that the document does not know survives", async () => {
  const body = JSON.stringify({
    object: "sign_in_token",
    id: "sit_9",
    user_id: userId,
    status: "expired",
    created_at: 1,
    updated_at: 2,
    brand_new: { some_key: 1 },
  });
  setup.server.next({ status: 200, type: "application/json", body });
  const token = await setup.clerk.signInTokens.create({ userId });
  expect(token.status).toBe("expired");
  expect(token).toHaveProperty("brand_new", { some_key: 1 });
});
