import { describe, expect, test } from "vitest";
import { api, name, object, operation } from "./api-builder.ts";

function filesOf(...schemas: readonly string[]): readonly string[] {
  const models = schemas.map((schema) => object(schema));
  return [...name(api(models)).names.models.values()].map(({ file }) => file);
}

describe("files", () => {
  test("are in kebab case", () => {
    expect(filesOf("SAMLAccount", "SignInToken", "用户")).toEqual([
      "saml-account",
      "sign-in-token",
      "用户",
    ]);
  });

  test("differ in more than case", () => {
    const [one, other] = filesOf("FooBar", "FOOBar");
    expect([one, other].sort()).toEqual([
      "foo-bar",
      expect.stringMatching(/^foo-bar-\w{6}$/),
    ]);
  });

  test("differ where a file system takes two letters for one", () => {
    const [one, other] = filesOf("Aσ", "Aς");
    expect(one!.toUpperCase()).not.toBe(other!.toUpperCase());
  });

  test("are neither the index nor a device", () => {
    for (const file of filesOf("Index", "Con", "Aux", "Com1", "Lpt9", "Nul")) {
      expect(file).toMatch(/^(index|con|aux|com-?1|lpt-?9|nul)-\w{6}$/);
    }
  });

  test("are short enough for a file system, and still differ", () => {
    const long = "Very".repeat(100);
    const wide = "語".repeat(100);
    const files = filesOf(`${long}One`, `${long}Two`, `${wide}一`, `${wide}二`);
    expect(new Set(files).size).toBe(4);
    for (const file of files)
      expect(Buffer.byteLength(file)).toBeLessThanOrEqual(207);
  });

  test("of resources follow their path", () => {
    const operations = [
      operation("a", { group: "billing.plans" }),
      operation("b", { group: "billingPlans" }),
    ];
    const { resources } = name(api([], operations)).names;
    const files = [...resources.values()].map(({ file }) => file);
    expect(new Set(files).size).toBe(3);
    expect(files).toContain("billing-plans");
  });
});
