import type { CommentSyntax } from "../typescript/syntax.ts";
import { type Doc, hardline, join } from "./doc.ts";

/**
 * A JSDoc comment: on one line where it has one line, else as a block. Empty where there is nothing to say.
 * Document text in it cannot end the comment, start a tag or give an order to a tool.
 */
export function commentDoc(comment: CommentSyntax | undefined): Doc {
  if (comment === undefined) return "";
  const lines = [
    ...paragraphLines(comment.paragraphs),
    ...comment.tags.flatMap(({ name, text }) => tagLines(name, text)),
  ];
  if (lines.length === 0) return "";
  if (lines.length === 1) return `/** ${lines[0]} */`;
  const body = lines.map((text) => (text === "" ? " *" : ` * ${text}`));
  return join(hardline, ["/**", ...body, " */"]);
}

function paragraphLines(paragraphs: readonly string[]): string[] {
  return paragraphs
    .map(textLines)
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function tagLines(name: string, text: string): string[] {
  const [first = "", ...more] = textLines(text);
  if (first === "") return [`@${name}`, ...more];
  return [`@${name} ${first.replace(firstWord, defuseWord)}`, ...more];
}

/** After some tags TypeScript expects a name or a type, which an `@` ends: `@see user@example.com`. */
function defuseWord(word: string): string {
  return word.replace(/(?<!\\)@/g, "\\@");
}

/** The text line by line, without blank lines around it. */
function textLines(text: string): string[] {
  // Most texts are one line that means nothing to anyone but its reader.
  if (plainLine.test(text) && !text.includes("*/")) return [text];
  const lines = text
    .replace(lineBreak, "\n")
    .replace(unprintable, "")
    .replace(loneSurrogate, "\ufffd")
    .split("\n")
    .map((textLine) => defuse(textLine.trimEnd()));
  const start = lines.findIndex((textLine) => textLine !== "");
  const end = lines.findLastIndex((textLine) => textLine !== "");
  return start === -1 ? [] : lines.slice(start, end + 1);
}

/** To TypeScript a tag starts with an `@` behind a blank, and a link with `{@`. Markdown shows `\@` as `@`. */
function defuse(text: string): string {
  return text.replace(startOfTag, "$1\\@").replaceAll("*/", "*\\/");
}

const plainLine = /^[!-?A-~](?:[ -?A-~]*[!-?A-~])?$/;
const firstWord = /^\s*\S+/;
const lineBreak = /\r\n?|[\u0085\u2028\u2029]/g;
/** Control characters but for tab and line feed; byte order marks; marks that change the order of text. */
const unprintable = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const loneSurrogate = /\p{Surrogate}/gu;
const startOfTag = /(^|[\s{])@/g;
