import { shortHash } from "../hash.ts";

/** Words for a text that has none of its own. */
export function symbolWords(text: string): readonly string[] {
  if (text === "") return ["empty"];
  const characters = Array.from(text);
  const spelled = characters.slice(0, 8).map(spell);
  return characters.length > 8 ? [...spelled, shortHash(text)] : spelled;
}

function spell(character: string): string {
  return SYMBOLS[character] ?? `u${character.codePointAt(0)!.toString(16)}`;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  " ": "space",
  "!": "not",
  '"': "quote",
  "#": "hash",
  $: "dollar",
  "%": "percent",
  "&": "and",
  "'": "quote",
  "(": "open",
  ")": "close",
  "*": "star",
  "+": "plus",
  ",": "comma",
  "-": "minus",
  ".": "dot",
  "/": "slash",
  ":": "colon",
  ";": "semicolon",
  "<": "less",
  "=": "equals",
  ">": "greater",
  "?": "question",
  "@": "at",
  "[": "open",
  "\\": "backslash",
  "]": "close",
  "^": "caret",
  _: "underscore",
  "`": "backtick",
  "{": "open",
  "|": "or",
  "}": "close",
  "~": "tilde",
};
