import { describe, expect, test } from "vitest";
import { faultOf } from "../../generator/source/json-syntax.ts";

describe("the first fault of JSON is found and named", () => {
  test.each([
    ['{"a": 1,}', "8 } the comma before it is one too many"],
    ["[1, 2,]", "6 ] the comma before it is one too many"],
    ['{"a": 1 "b": 2}', '8 "b" a comma is missing before it'],
    ['{"a" 1}', "5 1 a colon is missing before it"],
    ['{"a"}', "4 } the key before it has no value"],
    ['{"a": }', "6 } a value is missing before it"],
    ["{a: 1}", "1 a a key in double quotes should stand here"],
    ["{'a': 1}", "1 ' strings need double quotes"],
    ['{"a": 1', "7  the file ends too early, before }"],
    ["[1, [2", "6  the file ends too early, before ]"],
    ["", "0  the file ends too early"],
    ['{"a": [1}', "8 } ] is missing before it"],
    ['{"a": 1} x', "9 x the document is complete before this"],
    ['{"a": tru}', "6 tru a value should stand here"],
    ['{"a": 01}', "6 01 a value should stand here"],
    ['{"a": NaN}', "6 NaN a value should stand here"],
    ['{"a": , "b": 1}', "6 , a value should stand here"],
    ["// note\n{}", "0 / JSON has no comments"],
    ['{"a": "x}\n}', '6 "x} the closing " is missing'],
    ['{"a": "\\x"}', "7 \\x there is no such escape"],
    ['{"a": "\t"}', "7 \t in a string, this is written as \\u…"],
  ])("%s", (text, expected) => {
    const { offset, length, problem } = faultOf(text)!;
    const marked = text.slice(offset, offset + length);
    expect(`${offset} ${marked} ${problem}`).toBe(expected);
    expect(() => JSON.parse(text)).toThrow();
  });

  test("no depth of nesting is too much", () => {
    expect(faultOf("[".repeat(200_000))).toMatchObject({ offset: 200_000 });
  });
});

/** Numbers that look random and are the same in each run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

test("there is a fault exactly where JSON.parse refuses", () => {
  const random = numbers(7);
  const next = (below: number) => Math.floor(random.next().value! * below);
  const text = '{"a": [1, -2.5e+3, true, null, "x\\n\\u00e9"], "b": {"c": {}}}';
  const pieces = [
    '"',
    ",",
    ":",
    "{",
    "}",
    "[",
    "]",
    "1",
    "-",
    "\\",
    "t",
    " ",
    "\n",
  ];
  let refused = 0;
  for (let round = 0; round < 20_000; round++) {
    const at = next(text.length + 1);
    const piece = pieces[next(pieces.length)]!;
    const changed = text.slice(0, at) + piece + text.slice(at + next(3));
    let valid = true;
    try {
      JSON.parse(changed);
    } catch {
      valid = false;
      refused++;
    }
    if (valid !== (faultOf(changed) === undefined)) expect.fail(changed);
  }
  expect(refused).toBeGreaterThan(10_000);
});
