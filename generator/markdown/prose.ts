import { type Node, Parser } from "commonmark";
import { codeBlock, codeSpan } from "./code.ts";
import { escapeLineStart, escapeText, visible } from "./escape.ts";
import { childrenOf, inlineOf, type Place } from "./inline.ts";

/**
 * Text of a document, which is CommonMark (OpenAPI 3.1.1, 4.3), as Markdown that can do no harm:
 * emphasis, code, lists, quotes and links to the web are kept, headings are only bold, and all else is
 * shown as the text that it is. Blocks, or in one line.
 */
export function proseOf(text: string, place: Place): string {
  if (plainLine.test(text)) return text;
  const root = parser.parse(visible(text));
  return place === "block"
    ? blocksOf(root).join("\n\n")
    : childrenOf(root)
        .map((block) => lineOf(block, place))
        .filter((line) => line !== "")
        .join("<br>");
}

const parser = new Parser();

/** What means the same with and without Markdown, as most texts do. */
const plainLine =
  /^(?!\d+[.)])[A-Za-z0-9(](?:[A-Za-z0-9 ,.;'"()?%/-]*[\w.)?])?$/;

function blocksOf(parent: Node): string[] {
  return childrenOf(parent)
    .map(blockOf)
    .filter((block) => block !== "");
}

function blockOf(block: Node): string {
  switch (block.type) {
    case "paragraph":
      return linesOf(inlineOf(block, "block"));
    case "heading":
      return `**${inlineOf(block, "line")}**`;
    case "code_block":
      return codeBlock(
        block.literal ?? "",
        (block.info ?? "").split(/\s/)[0] ?? "",
      );
    case "html_block":
      return linesOf(
        (block.literal ?? "").split("\n").map(escapeText).join("\n"),
      );
    case "block_quote":
      return prefixed(blocksOf(block).join("\n\n"), "> ", "> ");
    case "list":
      return listOf(block);
    default:
      return "";
  }
}

function linesOf(text: string): string {
  return text
    .split("\n")
    .map((line) => escapeLineStart(line).trimEnd())
    .filter((line) => line !== "" && line !== "\\")
    .join("\n");
}

function listOf(list: Node): string {
  const isOrdered = list.listType === "ordered";
  const items = childrenOf(list).map((item, index) => {
    const mark = isOrdered ? `${(list.listStart ?? 1) + index}. ` : "- ";
    const separator = list.listTight ? "\n" : "\n\n";
    const text = blocksOf(item).join(separator);
    return prefixed(text, mark, " ".repeat(mark.length));
  });
  return items.join(list.listTight ? "\n" : "\n\n");
}

function prefixed(text: string, first: string, rest: string): string {
  return text
    .split("\n")
    .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
    .join("\n");
}

/** A block in one line. */
function lineOf(block: Node, place: Exclude<Place, "block">): string {
  switch (block.type) {
    case "paragraph":
      return inlineOf(block, place).trim();
    case "heading":
      return `**${inlineOf(block, place).trim()}**`;
    case "code_block":
      return (block.literal ?? "")
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => codeSpan(line, place))
        .join("<br>");
    case "html_block":
      return escapeText((block.literal ?? "").trim().replace(/\s+/g, " "));
    case "list":
      return childrenOf(block)
        .map((item) => `• ${innerLines(item, place)}`)
        .join("<br>");
    default:
      return innerLines(block, place);
  }
}

function innerLines(block: Node, place: Exclude<Place, "block">): string {
  return childrenOf(block)
    .map((inner) => lineOf(inner, place))
    .filter((line) => line !== "")
    .join("<br>");
}
