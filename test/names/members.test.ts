import { describe, expect, test } from "vitest";
import { api, enumeration, name, object, string } from "./api-builder.ts";

function membersOf(
  ...wireNames: readonly string[]
): Readonly<Record<string, string>> {
  return namesOf("camelCase", wireNames);
}

function namesOf(
  naming: "camelCase" | "preserve",
  wireNames: readonly string[],
): Readonly<Record<string, string>> {
  const pet = object(
    "Pet",
    Object.fromEntries(wireNames.map((each) => [each, string])),
  );
  return Object.fromEntries(
    name(api([pet]), { naming }).names.models.get(pet.id)!.members,
  );
}

describe("members", () => {
  test("are in camel case", () => {
    expect(
      membersOf("user_id", "created-at", "URL", "+1", "constructor"),
    ).toEqual({
      user_id: "userId",
      "created-at": "createdAt",
      URL: "url",
      "+1": "plus1",
      constructor: "constructor",
    });
  });

  test("are as on the wire with naming preserve", () => {
    const wireNames = ["user_id", "userId", "", "a b"];
    expect(namesOf("preserve", wireNames)).toEqual(
      Object.fromEntries(wireNames.map((each) => [each, each])),
    );
  });

  test("of equals, the one that is written so keeps the name, the others their wire name", () => {
    expect(membersOf("user_id", "userId", "user-id")).toEqual({
      user_id: "user_id",
      userId: "userId",
      "user-id": "user-id",
    });
  });

  test("of equals that are both written otherwise, capitals come last", () => {
    expect(membersOf("FOO_BAR", "foo_bar")).toEqual({
      foo_bar: "fooBar",
      FOO_BAR: "FOO_BAR",
    });
  });

  test("never touch the prototype", () => {
    const pet = object("Pet", [
      ...object("x", { proto: string }).members,
      { ...object("x", { y: string }).members[0]!, name: "__proto__" },
    ]);
    const { members } = name(api([pet])).names.models.get(pet.id)!;
    expect([...members]).toEqual([
      ["proto", "proto"],
      ["__proto__", "memberProto"],
    ]);
    const preserved = name(api([pet]), { naming: "preserve" }).names.models.get(
      pet.id,
    )!;
    expect(preserved.members.get("__proto__")).toBe("memberProto");
  });
});

function keysOf(
  ...values: Parameters<typeof enumeration>[1]
): readonly (readonly [unknown, string])[] {
  const kind = enumeration("Kind", values);
  return [...name(api([kind])).names.models.get(kind.id)!.keys];
}

describe("keys of enums", () => {
  test.each([
    ["sign_in_token", "SignInToken"],
    ["", "Empty"],
    ["ACTIVE", "Active"],
    ["SAMLAccount", "SAMLAccount"],
    ["2024-01-01", "_2024_01_01"],
    ["-created_at", "MinusCreatedAt"],
    ["*", "Star"],
    ["NaN", "NaN_*"],
    ["constructor", "Constructor"],
    ["__proto__", "Proto"],
    [1, "_1"],
    [-1, "Minus1"],
    [1.5, "_1_5"],
    ["+1", "Plus1"],
    [true, "True"],
    [false, "False"],
  ])("%s → %s", (value, expected) => {
    const [[, key]] = keysOf(value) as [[unknown, string]];
    if (expected.endsWith("*"))
      expect(key.startsWith(expected.slice(0, -1))).toBe(true);
    else expect(key).toBe(expected);
  });

  test("are as the document declares them", () => {
    expect(keysOf([1, "NOT_FOUND"], [2, "is gone"], [3, "__proto__"])).toEqual([
      [1, "NOT_FOUND"],
      [2, "IsGone"],
      [3, "_3"],
    ]);
  });

  test("of equals, lower case comes first; a value may be its own key", () => {
    expect(keysOf("ASC", "asc")).toEqual([
      ["ASC", "ASC"],
      ["asc", "Asc"],
    ]);
  });

  test("tell a number from its text", () => {
    const [number, text] = keysOf(1, "1").map(([, key]) => key);
    expect([number, text]).toContain("_1");
    expect(number).not.toBe(text);
  });
});
