import { posix } from "node:path";
import { print } from "../layout/print.ts";
import { typeDoc } from "../layout/type.ts";
import { codeBlock, codeSpan } from "../markdown/code.ts";
import { escapeLineStart, escapeText } from "../markdown/escape.ts";
import type { Place } from "../markdown/inline.ts";
import { isLocal, linkTo, safeUrl } from "../markdown/link.ts";
import { proseOf } from "../markdown/prose.ts";
import type { TypeSyntax } from "../typescript/syntax.ts";
import type {
  Link,
  Markdown,
  MarkdownContents,
  MarkdownKind,
  Prose,
  Remark,
  Snippet,
} from "../docs/markdown.ts";

/** What the printing of a page needs to know of all others. */
export interface Surroundings {
  /** The page that it is printed on. */
  readonly page: string;
  /** The page of an exported type. */
  pageOf(name: string): string | undefined;
  /** The text of an example. */
  codeOf(snippet: Snippet): string;
}

type Printers = {
  readonly [Kind in MarkdownKind]: (
    content: MarkdownContents[Kind],
    place: Place,
    surroundings: Surroundings,
  ) => string;
};

/** Markdown as it stands on its page: how it is escaped depends on what it stands in. */
export function markdownText(
  { kind, content }: Markdown,
  place: Place,
  surroundings: Surroundings,
): string {
  const printer = printers[kind] as (
    content: unknown,
    place: Place,
    surroundings: Surroundings,
  ) => string;
  return printer(content, place, surroundings);
}

const printers: Printers = {
  text: (text) => escapeLineStart(escapeText(text).replace(/\s+/g, " ").trim()),
  prose: (content, place) => proseText(content, place),
  code: (text, place) => codeSpan(text, codePlace(place)),
  type: (type, place, surroundings) => typeText(type, place, surroundings),
  link: (content, place, { page }) => linkText(content, page, place),
  anchor: (id) => `<a id="${id}"></a>`,
  snippet: (content, _, { codeOf }) => codeBlock(codeOf(content), "ts"),
};

function codePlace(place: Place): "line" | "cell" {
  return place === "cell" ? "cell" : "line";
}

function proseText({ texts, remarks }: Prose, place: Place): string {
  const parts = [
    ...texts.map((text) => proseOf(text, place)),
    ...remarks.map((remark) => remarkText(remark, place)),
  ].filter((part) => part !== "");
  return parts.join(place === "block" ? "\n\n" : "<br>");
}

function remarkText({ label, code, url }: Remark, place: Place): string {
  if (code !== undefined)
    return `${label}: ${codeSpan(code, codePlace(place))}`;
  const address = url === undefined ? undefined : safeUrl(url);
  return address === undefined || isLocal(address)
    ? `${label}: ${codeSpan(url ?? "", codePlace(place))}`
    : `${label}: ${linkTo(escapeText(url!), address)}`;
}

function linkText(
  { text, isCode, page, anchor }: Link,
  from: string,
  place: Place,
): string {
  const shown = isCode ? codeSpan(text, codePlace(place)) : escapeText(text);
  const path = posix.relative(posix.dirname(from), page);
  const target = page === from ? "" : path;
  const fragment = anchor === undefined ? "" : `#${anchor}`;
  return linkTo(shown, encodeURI(`${target}${fragment}` || path));
}

/** A type on one line, in code; what has a page of its own is a link to it. */
function typeText(
  type: TypeSyntax,
  place: Place,
  { page, pageOf }: Surroundings,
): string {
  const linked: string[] = [];
  const scope = {
    nameOf: ({ name }: { readonly name: string }) => {
      if (pageOf(name) === undefined) return name;
      linked.push(name);
      return `${mark}${linked.length - 1}${mark}`;
    },
  };
  const text = print(typeDoc(type, scope), { printWidth: Infinity });
  const flat = text.replace(/\s+/g, " ");
  return flat
    .split(mark)
    .map((part, index) => {
      if (index % 2 === 0) return spacedCode(part, place);
      const name = linked[Number(part)]!;
      const target = { text: name, isCode: true, page: pageOf(name)! };
      return linkText(target, page, place);
    })
    .join("");
}

/** What no literal holds: controls are escaped there. */
const mark = "\u0003";

/** Blanks at the ends stand outside of the code, where they are seen. */
function spacedCode(part: string, place: Place): string {
  const [, before = "", code = "", after = ""] = /^(\s*)([^]*?)(\s*)$/.exec(
    part,
  )!;
  return code === ""
    ? before
    : `${before}${codeSpan(code, codePlace(place))}${after}`;
}
