import type { TypeSyntax } from "../typescript/syntax.ts";
import type { SnippetName, SnippetViews } from "./view.ts";

/** What each kind of Markdown holds. How it is printed is settled by its kind, and by where it stands. */
export interface MarkdownContents {
  /** Text that means nothing but itself. */
  text: string;
  /** Text of a document, with what follows it. */
  prose: Prose;
  /** A code span. */
  code: string;
  /** A type, with links to the pages of what it mentions. */
  type: TypeSyntax;
  link: Link;
  /** What links lead to within a page; an identifier. */
  anchor: string;
  /** A block of code, made by a template of its own. */
  snippet: Snippet;
}

export type MarkdownKind = keyof MarkdownContents;

export interface Prose {
  /** CommonMark of the document, one after the other. */
  readonly texts: readonly string[];
  /** What is told in few words: `` Default: `1`. `` */
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly label: string;
  readonly code?: string;
  readonly url?: string;
}

/** A link to a page of the same SDK, by its path in the output folder. */
export interface Link {
  readonly text: string;
  /** Whether the text is a name of code. */
  readonly isCode: boolean;
  readonly page: string;
  readonly anchor?: string | undefined;
}

export interface Snippet<Name extends SnippetName = SnippetName> {
  readonly template: Name;
  readonly view: SnippetViews[Name];
  /** Names that it declares. */
  readonly locals: readonly string[];
}

/** Something that a template of Markdown may print. Templates get text of a document in no other form. */
export class Markdown<Kind extends MarkdownKind = MarkdownKind> {
  readonly kind: Kind;
  readonly content: MarkdownContents[Kind];

  constructor(kind: Kind, content: MarkdownContents[Kind]) {
    this.kind = kind;
    this.content = content;
  }
}

export function code(text: string): Markdown<"code"> {
  return new Markdown("code", text);
}

export function type(syntax: TypeSyntax): Markdown<"type"> {
  return new Markdown("type", syntax);
}

/** A link to what has a name in code. */
export function link(
  text: string,
  page: string,
  anchor?: string,
): Markdown<"link"> {
  return new Markdown("link", { text, isCode: true, page, anchor });
}

/** A link that is called as the page is. */
export function pageLink(text: string, page: string): Markdown<"link"> {
  return new Markdown("link", { text, isCode: false, page });
}

/** Undefined where there is nothing to say. */
export function prose(
  texts: readonly (string | undefined)[],
  remarks: readonly Remark[] = [],
): Markdown<"prose"> | undefined {
  const said = texts.filter((text): text is string => !!text?.trim());
  if (said.length === 0 && remarks.length === 0) return undefined;
  return new Markdown("prose", { texts: said, remarks });
}
