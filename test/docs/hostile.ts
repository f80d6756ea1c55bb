import { expect } from "vitest";
import { everyPosition } from "../case-folder/every-position.ts";
import { generateFrom } from "../case-folder/in-memory.ts";
import {
  attribute,
  commentsOf,
  type Element,
  elementsOf,
  rendered,
  type Tree,
} from "./rendered.ts";

/** Texts that would be more than text in Markdown, in HTML, or in what VitePress makes of them. */
export const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</td></tr></table><h1>x</h1>",
  "<a href='javascript:alert(1)'>x</a>",
  "[x](javascript:alert(1))",
  "[x](<javascript:alert(1)>)",
  "[x](JaVaScRiPt&colon;alert(1))",
  "[x](data:text/html,<script>alert(1)</script>)",
  "[x](vbscript:x) ![x](file:///etc/passwd)",
  "<javascript:alert(1)>",
  "![x](https://example.com/track.png)",
  "[x]: javascript:alert(1)\n\n[x]",
  "[x]\n\n[x]: javascript:alert(1)",
  "a | b | c",
  "a\n| --- | --- |\n| x | y |",
  "a\n\n# heading\n\nb",
  "a\n===\n\nb\n---",
  "a\n\n---\n\n***\n\nb",
  "```\n</code></pre><script>x</script>",
  "~~~js\nx\n~~~\n~~~",
  "`` ` | ` ``",
  "`unclosed",
  "<!-- comment -->",
  "<!--@include: /etc/passwd-->",
  "`<!--@include: /etc/passwd-->`",
  "<<< /etc/passwd",
  "{{ constructor.constructor('alert(1)')() }}",
  "`{{ alert(1) }}`",
  "{\u0000{ alert(1) }}",
  "&#123;&#123; alert(1) }}",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "text {onclick=alert(1)}",
  "`code`{onclick=alert(1)}",
  "::: danger\nx\n:::",
  "[[toc]]",
  "> quote\n\n1. one\n2. two\n\n- a\n  - b",
  "    indented code",
  "- [ ] task\n- [x] done",
  "*a **b* c** _d __e_ f__ ~~g~~",
  "hard  \nbreak\\\nbreak",
  "line\rline\u2028line\u2029line",
  "&copy; &#0; &#x1F600;",
  "a&#10;# heading&#10;&#x2028;| b |&#13;",
  "<a\nhref='javascript:x'\n>b</a\n>",
  "\\",
  "|",
  "\\|",
  "$x$ $$y$$",
  "https://example.com/a_b_c?x={{y}}|z and www.example.com",
  "<details><summary>x</summary>y</details>",
  "<style>*{display:none}</style>",
  "<p>paragraph</p>\n\n<div>",
];

/** Where in a text the evil stands. */
export const forms: readonly [
  string,
  (evil: string, place: string) => string,
][] = [
  ["behind the name of its place", (evil, place) => `${place} ${evil}`],
  ["before it", (evil, place) => `${evil} ${place}`],
  ["on lines of its own", (evil, place) => `${place}\n\n${evil}\n\n${place}`],
];

/** The documentation of an API that has such a text in each place that may hold any. */
export async function pagesWith(
  textOfPlace: (place: string) => string,
): Promise<ReadonlyMap<string, string>> {
  const { files } = await generateFrom(everyPosition(textOfPlace), {
    docs: true,
  });
  const pages = files.filter(({ path }) => path.endsWith(".md"));
  expect(pages.length).toBeGreaterThan(10);
  return new Map(pages.map(({ path, text }) => [path, text]));
}

/** What no text may add to: the headings of pages, tables and what is in them, examples. */
export function totals(pages: ReadonlyMap<string, string>) {
  const counted = new Map<string, number>();
  for (const text of pages.values()) {
    for (const { tagName, attrs } of elementsOf(rendered(text))) {
      const isExample = attrs.some(({ value }) => value === "language-ts");
      if (!/^(?:h\d|table|tr|td|th)$/.test(tagName) && !isExample) continue;
      const name = isExample ? "example" : tagName;
      counted.set(name, (counted.get(name) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counted].sort());
}

/** What a page has that no page of ours would have. */
export function excessOf(text: string): string[] {
  const tree = rendered(text);
  return [
    ...elementsOf(tree).flatMap(refused),
    ...commentsOf(tree).map((comment) => `comment ${comment}`),
    ...(filledIn(tree).includes("{{") ? ["what Vue fills in"] : []),
    ...(/<!-{2}\s*@include/.test(text) ? ["what VitePress includes"] : []),
  ];
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ["id", "href"],
  blockquote: [],
  br: [],
  code: ["class", "v-pre"],
  em: [],
  h1: [],
  h2: [],
  li: [],
  ol: ["start"],
  p: [],
  pre: [],
  strong: [],
  table: [],
  tbody: [],
  td: [],
  th: [],
  thead: [],
  tr: [],
  ul: [],
};

/** What an element has that none of ours would have. */
function refused(element: Element): string[] {
  const { tagName, attrs } = element;
  const known = allowed[tagName];
  if (!known) return [tagName];
  const href = attribute(element, "href");
  // What has no scheme is a page, of which another judge tells whether it is there.
  const isSafe =
    href === undefined || /^(?:https?:\/\/|mailto:|[^:]*$)/.test(href);
  return [
    ...attrs
      .filter(({ name }) => !known.includes(name))
      .map(({ name }) => `${tagName} ${name}`),
    ...(isSafe ? [] : [`link to ${href}`]),
  ];
}

/** The text in which Vue fills in what stands in braces: all but blocks of code, and what says otherwise. */
function filledIn(tree: Tree | Element): string {
  return tree.childNodes
    .map((node) => {
      if ("value" in node) return node.value;
      if (!("tagName" in node)) return "";
      const isLeft =
        node.tagName === "pre" || attribute(node, "v-pre") !== undefined;
      return isLeft ? "" : filledIn(node);
    })
    .join("");
}
