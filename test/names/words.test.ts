import { describe, expect, test } from "vitest";
import {
  camelCase,
  kebabCase,
  memberName,
  pascalCase,
  typeName,
} from "../../generator/names/casing.ts";
import { words } from "../../generator/names/words.ts";

describe("words of a text", () => {
  test.each([
    ["SAMLAccount", "SAML Account"],
    ["adminPortalLinkTokenID", "admin Portal Link Token ID"],
    ["JWKS.ed25519.PublicKey", "JWKS ed25519 Public Key"],
    ["SIGN_IN", "sign in"],
    ["verification_otp", "verification otp"],
    ["Sign-in Tokens", "Sign in Tokens"],
    ["a_b-c.d/e f", "a b c d e f"],
    ["M2MTokens", "M2M Tokens"],
    ["userIDs", "user IDs"],
    ["APIsOfUser", "APIs Of User"],
    ["SHA256sum", "SHA256 sum"],
    ["SHA256Hash", "SHA256 Hash"],
    ["K8sCluster", "K8s Cluster"],
    ["web3Wallet", "web3 Wallet"],
    ["2fa", "2fa"],
    ["don't", "dont"],
    ["+1", "plus 1"],
    ["-1", "minus 1"],
    ["reactions--1", "reactions minus 1"],
    ["reactions-+1", "reactions plus 1"],
    ["-created_at", "minus created at"],
    ["2024-01-02", "2024 01 02"],
    ["<=1y", "at most 1y"],
    [">1y", "more than 1y"],
    ["Page<User>", "Page User"],
    ["application/vnd.api+json", "application vnd api json"],
    ["", "empty"],
    [">=", "greater equals"],
    ["__", "underscore underscore"],
    ["🚀", "u1f680"],
    ["🚀 launch", "launch"],
    ["用户_列表", "用户 列表"],
    ["שלום עולם", "שלום עולם"],
    ["größeÄndern", "größe Ändern"],
    ["ﬁle", "file"],
    ["a\u200db", "a b"],
    ["a\u3164b\ufe0fc", "a b c"],
  ])("%s", (text, expected) => {
    expect(words(text).join(" ")).toBe(expected);
  });

  test("a long text without words is cut and told apart by a hash", () => {
    const one = words("🚀".repeat(100));
    const other = words("🚀".repeat(101));
    expect(one).toHaveLength(9);
    expect(one).not.toEqual(other);
  });
});

describe("names of types", () => {
  test.each([
    ["SAMLAccount", "SAMLAccount"],
    ["JWKS", "JWKS"],
    ["ID", "ID"],
    ["verification_otp", "VerificationOtp"],
    ["JWKS.ed25519.PublicKey", "JWKSEd25519PublicKey"],
    ["CommerceTotalsResponse-2", "CommerceTotalsResponse2"],
    ["SIGN_IN", "SignIn"],
    ["io.k8s.api.core.v1.Pod", "IoK8sApiCoreV1Pod"],
    ["2fa", "_2fa"],
    ["Foo_Bar", "FooBar"],
    ["$ref", "Ref"],
    ["用户", "用户"],
  ])("%s → %s", (text, expected) => {
    expect(typeName(text)).toBe(expected);
  });
});

describe("names of members, functions and resources", () => {
  test.each([
    ["adminPortalLinkTokenID", "adminPortalLinkTokenID"],
    ["user_id", "userId"],
    ["GetJWKS", "getJWKS"],
    ["JWKS", "jwks"],
    ["SAMLConnection", "samlConnection"],
    ["URLPattern", "urlPattern"],
    ["URLs", "urls"],
    ["X-API-Key", "xAPIKey"],
    ["X-API-KEY", "xApiKey"],
    ["Sign-in Tokens", "signInTokens"],
    ["API Keys", "apiKeys"],
    ["repos/list-for-user", "reposListForUser"],
    ["+1", "plus1"],
    ["-1", "minus1"],
    ["2fa", "_2fa"],
    ["$ref", "$ref"],
    ["ﬁle", "file"],
    ["_id", "id"],
    ["@type", "type"],
    ["__proto__", "proto"],
    ["", "empty"],
  ])("%s → %s", (text, expected) => {
    expect(memberName(text)).toBe(expected);
  });
});

test("members in snake case are found without their words, and come to the same", () => {
  for (const text of ["user_id", "a_b_c", "web3_wallet", "x509_cert2_key"]) {
    expect(memberName(text)).toBe(camelCase(text));
  }
});

describe("case", () => {
  test("digits that meet are kept apart", () => {
    expect(pascalCase("gpt-4.1-2025-04-14")).toBe("Gpt4_1_2025_04_14");
    expect(camelCase("v1.1")).toBe("v1_1");
  });

  test("files are in kebab case", () => {
    expect(kebabCase("SAMLAccount")).toBe("saml-account");
    expect(kebabCase("Web3Wallet")).toBe("web3-wallet");
    expect(kebabCase("JWKSEd25519PublicKey")).toBe("jwks-ed25519-public-key");
  });
});
