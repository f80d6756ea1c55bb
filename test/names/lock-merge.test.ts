import { describe, expect, test } from "vitest";
import { Report } from "../../generator/diagnostics/report.ts";
import { Lock, printLock } from "../../generator/names/lock.ts";
import { parseLock } from "../../generator/names/read-lock.ts";
import {
  api,
  body,
  name,
  object,
  operation,
  ref,
  string,
} from "./api-builder.ts";

const user = object("User", { user_id: string, id: string });
const create = operation("CreateUser", { tag: "Users", body: body(ref(user)) });

describe("a merge conflict in the lock", () => {
  const base = api([user], [create]);
  const ours = api(
    [user, object("Ours")],
    [create, operation("ours", { tag: "Users" })],
  );
  const theirs = api(
    [user, object("Theirs")],
    [create, operation("theirs", { tag: "Users" })],
  );

  function textOf(side: typeof base): string {
    return printLock(new Lock().with("shop", name(side).pins));
  }

  function conflict(first: string, second: string, common?: string): string {
    const middle = common === undefined ? "" : `||||||| base\n${common}`;
    return `<<<<<<< HEAD\n${first}${middle}=======\n${second}>>>>>>> branch\n`;
  }

  test.each([
    ["two sides", undefined],
    ["two sides and their base", textOf(base)],
  ])("keeps the pins of both (%s)", (_, common) => {
    const report = new Report();
    const text = conflict(textOf(ours), textOf(theirs), common);
    const pins = parseLock("lock.json", text, report).pinsOf("shop");
    expect([...pins.models.keys()]).toEqual([
      "schemas/Ours",
      "schemas/User",
      "schemas/Theirs",
    ]);
    expect([...pins.operations.keys()].sort()).toEqual([
      "CreateUser",
      "ours",
      "theirs",
    ]);
    expect(report.diagnostics).toEqual([]);
  });

  test("inside of a file is understood", () => {
    const lines = textOf(ours).split("\n");
    const at = lines.findIndex((line) => line.includes("schemas/Ours"));
    const merged = lines.toSpliced(
      at,
      1,
      "<<<<<<< HEAD\r",
      `${lines[at]!}\r`,
      "=======\r",
      '        "schemas/Theirs": "Theirs"\r',
      ">>>>>>> branch\r",
    );
    const report = new Report();
    const pins = parseLock("lock.json", merged.join("\n"), report).pinsOf(
      "shop",
    );
    expect([...pins.models.keys()].sort()).toEqual([
      "schemas/Ours",
      "schemas/Theirs",
      "schemas/User",
    ]);
    expect(report.diagnostics).toEqual([]);
  });

  test("tells what the sides contradict each other in, and keeps the same whoever merges", () => {
    const changed = textOf(ours).replace('"User"', '"Person"');
    const told = [
      conflict(textOf(theirs), changed),
      conflict(changed, textOf(theirs)),
    ].map((text) => {
      const report = new Report();
      const pins = parseLock("lock.json", text, report).pinsOf("shop");
      expect(pins.models.get("schemas/User")!.type).toBe("Person");
      return report.diagnostics.map((each) => each.text);
    });
    expect(told[0]).toEqual(told[1]);
    expect(told[0]).toHaveLength(1);
    expect(told[0]![0]).toContain("schemas/User");
  });

  test("that git took for none, with a comma missing and a line twice, is mended", () => {
    const text = textOf(ours)
      .replace('"Ours",', '"Ours"')
      .replace(
        '        "schemas/User"',
        '        "schemas/User": "User",\n        "schemas/User"',
      );
    const report = new Report();
    expect(parseLock("lock.json", text, report).pinsOf("shop")).toEqual(
      name(ours).pins,
    );
    expect(report.diagnostics).toEqual([]);
  });

  test("two pins of one name are settled, and told", () => {
    const text = textOf(ours).replace(
      '"schemas/Ours": "Ours"',
      '"schemas/Ours": "User"',
    );
    const pins = parseLock("lock.json", text, new Report()).pinsOf("shop");
    expect(name(ours, { pins }).renamings).toMatchObject([
      { thing: "model", wanted: "User", wasPinned: true },
    ]);
  });
});
