import { expect, test } from "vitest";
import { Report } from "../../generator/diagnostics/report.ts";
import { tellRenamings } from "../../generator/names/tell-renamings.ts";
import {
  api,
  enumeration,
  component,
  name,
  object,
  operation,
} from "./api-builder.ts";

function told(...[shop, changed]: Parameters<typeof name>): readonly string[] {
  const report = new Report();
  tellRenamings(name(shop, changed).renamings, report);
  return report.diagnostics.map(({ text }) => text);
}

test("each renaming is told with what stands in the way and what settles it", () => {
  const user = component("User");
  const models = [
    object("Date"),
    object("UserStatus"),
    enumeration({ kind: "member", of: user, name: "status" }, ["a"]),
  ];
  const operations = [
    operation("GET /x", { tag: "things" }),
    operation("delete", { tag: "a" }),
  ];
  expect(told(api(models, operations))).toEqual([
    "Date is called DateModel: the name belongs to a global (names.models.Date in the config settles it).",
    "UserStatus is called UserStatusEnum: the name belongs to #/components/schemas/UserStatus " +
      '(names.models["schemas/User/status"] in the config settles it).',
    "delete is called deleteOperation: the name belongs to the language " +
      "(names.operations.delete.function in the config settles it).",
  ]);
});

test("what the lock pinned is told as such", () => {
  const { pins } = name(api([object("Pet"), object("Dog")]));
  const names = { models: { Dog: "Pet" }, operations: {} };
  expect(told(api([object("Pet"), object("Dog")]), { pins, names })).toEqual([
    "Pet is called PetModel: the name belongs to #/components/schemas/Dog, although the lock pins it " +
      "(names.models.Pet in the config settles it).",
  ]);
});

test("nothing is told of names that are as they should be", () => {
  expect(told(api([object("Pet")], [operation("getPet")]))).toEqual([]);
});
