import { expect, test } from "vitest";
import { closest } from "../../generator/diagnostics/similar.ts";

const types = ["string", "number", "integer", "boolean", "array", "object"];

test.each([
  ["strin", types, "string"],
  ["sting", types, "string"],
  ["stirng", types, "string"],
  ["String", types, "string"],
  ["int", types, undefined],
  ["interger", types, "integer"],
  ["bool", types, undefined],
  ["file", types, undefined],
  ["pathh", ["path", "query"], "path"],
  ["Pett", ["Pets", "Pet"], "Pet"],
  ["pet", ["Pet"], "Pet"],
  ["Pat", ["Pot", "Pet"], "Pet"],
  ["nmae", ["name"], "name"],
  ["id", ["in", "is"], undefined],
  ["ID", ["id"], "id"],
  ["same", ["same"], undefined],
  ["", ["a"], undefined],
  ["anything", [], undefined],
])("%s among %j: %s", (word, candidates, expected) => {
  expect(closest(word, candidates)).toBe(expected);
  expect(closest(word, candidates.toReversed())).toBe(expected);
});
