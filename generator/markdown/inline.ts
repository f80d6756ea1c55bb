import type { Node } from "commonmark";
import { codeSpan } from "./code.ts";
import { escapeText } from "./escape.ts";
import { isLocal, linkTo, safeUrl, textWithLinks } from "./link.ts";

/** Where text stands: on lines of its own, in a line with others, or in a cell of a table. */
export type Place = "block" | "line" | "cell";

/** What stands in a paragraph or heading. Links are kept that lead to the web; HTML is shown as text. */
export function inlineOf(parent: Node, place: Place): string {
  const parts: string[] = [];
  let text = "";
  const flush = () => {
    const isLinked = insideLink(parent);
    parts.push(isLinked ? escapeText(text) : textWithLinks(text));
    text = "";
  };
  for (const node of childrenOf(parent)) {
    // A text comes in pieces, and an address may stand in several of them.
    if (node.type === "text" || isTag(node)) {
      text += node.literal ?? "";
      continue;
    }
    flush();
    parts.push(spanOf(node, place));
  }
  flush();
  return parts.join("");
}

export function childrenOf(parent: Node): Node[] {
  const children: Node[] = [];
  for (let node = parent.firstChild; node; node = node.next) {
    children.push(node);
  }
  return children;
}

function spanOf(node: Node, place: Place): string {
  switch (node.type) {
    case "softbreak":
      return place === "block" ? "\n" : " ";
    case "linebreak":
    case "html_inline":
      return place === "block" ? "\\\n" : "<br>";
    case "code":
      return codeSpan(node.literal ?? "", place === "cell" ? "cell" : "line");
    case "emph":
      return around("*", inlineOf(node, place));
    case "strong":
      return around("**", inlineOf(node, place));
    case "link":
    case "image":
      return linkOf(node, place);
    default:
      return inlineOf(node, place);
  }
}

/** An image is a link to it: a page loads nothing from where nobody chose. */
function linkOf(node: Node, place: Place): string {
  const url = safeUrl(node.destination ?? "");
  const text = inlineOf(node, place);
  if (url === undefined || insideLink(node.parent)) return text;
  if (isLocal(url)) return besideText(text, codeSpan(url, "line"));
  const shown = node.type === "image" ? text.replaceAll("\n", " ") : text;
  return shown.trim() === "" ? `<${url}>` : linkTo(shown, url);
}

/** An address that is shown, not linked. */
function besideText(text: string, address: string): string {
  return text.trim() === "" || text === address
    ? address
    : `${text} (${address})`;
}

/** Inside of what becomes a link: neither links nor addresses that a renderer makes links of stand there. */
function insideLink(node: Node | null): boolean {
  for (let at = node; at; at = at.parent) {
    if (at.type !== "link" && at.type !== "image") continue;
    const url = safeUrl(at.destination ?? "");
    if (url !== undefined && !isLocal(url)) return true;
  }
  return false;
}

/** Any tag but that of a line break. */
function isTag({ type, literal }: Node): boolean {
  return type === "html_inline" && !/^<br\s*\/?>$/i.test(literal ?? "");
}

/** Blanks inside of the marks would make them text. */
function around(mark: string, text: string): string {
  const [, before, inner, after] = /^(\s*)([^]*?)(\s*)$/.exec(text)!;
  return inner === "" ? text : `${before}${mark}${inner}${mark}${after}`;
}
