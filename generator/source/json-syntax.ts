import type { Range } from "./range.ts";

/** What is wrong with a text that is no JSON, and where; in our words, not those of one engine. */
export interface JsonFault extends Range {
  readonly problem: string;
}

/**
 * The first fault of a text that `JSON.parse` refuses; undefined if there is none. Keeps its own
 * stack, so that no depth of nesting overflows that of the engine.
 */
export function faultOf(text: string): JsonFault | undefined {
  const open: Opening[] = [];
  let expected: Expected = "value";
  let offset = 0;
  for (;;) {
    blank.lastIndex = offset;
    offset += blank.exec(text)![0].length;
    const token = tokenAt(text, offset);
    if ("problem" in token) return token;
    const next = after(token.kind, expected, open);
    if (next === "end") return undefined;
    if (typeof next !== "string")
      return { offset, length: token.length, problem: next.problem };
    expected = next;
    offset += token.length;
  }
}

type Opening = "{" | "[";
type Expected = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end";
type Kind =
  Opening | "}" | "]" | "," | ":" | "string" | "scalar" | "other" | "";
type Token = { readonly kind: Kind; readonly length: number };

/** What is expected after a token, or why it cannot stand here. Keeps `open` up to date. */
function after(
  kind: Kind,
  expected: Expected,
  open: Opening[],
): Expected | "end" | { problem: string } {
  const inside = open.at(-1);
  const closing = inside === "{" ? "}" : "]";
  const done = expected === ", or end" && inside === undefined;
  if (kind === "")
    return done
      ? "end"
      : {
          problem: `the file ends too early${inside ? `, before ${closing}` : ""}`,
        };
  if (done) return { problem: "the document is complete before this" };

  if (kind === "}" || kind === "]") {
    if (expected === ":") return { problem: "the key before it has no value" };
    if (expected === "key" || (expected === "value" && inside === "["))
      return { problem: "the comma before it is one too many" };
    if (expected === "value")
      return { problem: "a value is missing before it" };
    if (kind !== closing) return { problem: `${closing} is missing before it` };
    open.pop();
    return ", or end";
  }
  switch (expected) {
    case ", or end":
      if (kind !== ",") return { problem: "a comma is missing before it" };
      return inside === "{" ? "key" : "value";
    case ":":
      return kind === ":"
        ? "value"
        : { problem: "a colon is missing before it" };
    case "key":
    case "key or }":
      return kind === "string"
        ? ":"
        : { problem: "a key in double quotes should stand here" };
    case "value":
    case "value or ]":
      if (kind === "{" || kind === "[") {
        open.push(kind);
        return kind === "{" ? "key or }" : "value or ]";
      }
      return kind === "string" || kind === "scalar"
        ? ", or end"
        : { problem: "a value should stand here" };
  }
}

function tokenAt(text: string, offset: number): Token | JsonFault {
  const character = text.charAt(offset);
  switch (character) {
    case "":
    case "{":
    case "}":
    case "[":
    case "]":
    case ",":
    case ":":
      return { kind: character, length: character.length };
    case '"':
      return stringAt(text, offset);
    case "/":
      return { offset, length: 1, problem: "JSON has no comments" };
    case "'":
      return { offset, length: 1, problem: "strings need double quotes" };
  }
  word.lastIndex = offset;
  const found = word.exec(text)?.[0] ?? character;
  return {
    kind: scalar.test(found) ? "scalar" : "other",
    length: found.length,
  };
}

const blank = /[ \t\r\n]*/y;
const word = /[\w.+-]+/y;
const scalar =
  /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;

function stringAt(text: string, start: number): Token | JsonFault {
  for (let offset = start + 1; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 0x22) return { kind: "string", length: offset + 1 - start };
    if (code === 0x0a || code === 0x0d) return unclosed(start, offset);
    if (code < 0x20)
      return {
        offset,
        length: 1,
        problem: "in a string, this is written as \\u…",
      };
    if (code !== 0x5c) continue;
    escape.lastIndex = offset;
    const found = escape.exec(text);
    if (!found)
      return { offset, length: 2, problem: "there is no such escape" };
    offset += found[0].length - 1;
  }
  return unclosed(start, text.length);
}

const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function unclosed(start: number, end: number): JsonFault {
  const problem = 'the closing " is missing';
  return { offset: start, length: end - start, problem };
}
