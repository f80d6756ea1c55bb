import { describe, expect, test } from "vitest";
import { commentDoc } from "../../generator/layout/comment.ts";
import { hardline, indent, line } from "../../generator/layout/doc.ts";
import { type Hole, layOut, marker } from "../../generator/layout/lines.ts";

const [a, b] = [marker(0), marker(1)];

describe("layOut", { timeout: 120_000 }, () => {
  test("leaves lines without holes as they are", () => {
    const text = "  a  \n\n\tb\r\n" + "x".repeat(200);
    expect(layOut(text, [])).toBe(text);
    expect(layOut(`${text}\n${a}\n${text}`, ["hole"])).toBe(
      `${text}\nhole\n${text}`,
    );
  });

  test("indents what a hole breaks into by the indentation of its line", () => {
    const doc = ["{", indent([hardline, "x"]), hardline, "}"];
    expect(layOut(`f {\n    y = ${a};\n}`, [doc])).toBe(
      "f {\n    y = {\n      x\n    };\n}",
    );
  });

  test("breaks the lines of all holes of a line together", () => {
    const words = ["a".repeat(30), line, "b".repeat(30)];
    expect(layOut(`${a} ${b}`, [words, words])).toBe(
      [
        "a".repeat(30),
        `${"b".repeat(30)} ${"a".repeat(30)}`,
        "b".repeat(30),
      ].join("\n"),
    );
    expect(layOut(`${a}`, [words])).toBe(`${"a".repeat(30)} ${"b".repeat(30)}`);
  });

  test("drops lines of nothing but empty holes", () => {
    const none = commentDoc(undefined);
    const text = `one\n  ${a}\n  ${a}${b}\ntwo\n${b}`;
    expect(layOut(text, [none, []])).toBe("one\ntwo\n");
    expect(layOut(`${a}\none`, [none])).toBe("one");
    expect(layOut(`${a}`, [["", []]])).toBe("");
    expect(layOut(`  ${a}${b}\n`, [none, "two"])).toBe("  two\n");
  });

  test("leaves no blank at the end of a line where a hole is empty", () => {
    expect(layOut(`one ${a}\ntwo`, [""])).toBe("one\ntwo");
  });

  test("tells a hole what stands around it, as it is printed", () => {
    const seen: string[] = [];
    const hole: Hole = (before, after) => {
      seen.push(before, after);
      return { doc: " = 1", replacesBlank: true, after: after.trim() };
    };
    expect(layOut(`  const ${a} ${b} ;${a}`, [["x", line, "y"], hole])).toBe(
      "  const x y = 1;x y",
    );
    expect(seen).toEqual(["const x y ", " ;"]);
  });

  test.each([
    ["an unknown hole", marker(7)],
    ["a marker without an end", "\u0001"],
    ["a marker without a start", `${a}\u0002`],
    ["a marker without a number", "\u0001x\u0002"],
  ])("refuses %s", (_, text) => {
    expect(() => layOut(text, ["x"])).toThrow(/marker/);
  });
});
