import { format } from "prettier";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { commentDoc } from "../../generator/layout/comment.ts";
import { layOut, marker } from "../../generator/layout/lines.ts";
import type { CommentSyntax } from "../../generator/typescript/syntax.ts";
import { Random } from "./random.ts";
import { nastyTexts } from "./random-text.ts";

describe("commentDoc", { timeout: 120_000 }, () => {
  test.each<[string, CommentSyntax, string]>([
    ["one line", { paragraphs: ["Text."], tags: [] }, "/** Text. */"],
    [
      "one tag",
      { paragraphs: [], tags: [{ name: "deprecated", text: "" }] },
      "/** @deprecated */",
    ],
    [
      "lines",
      { paragraphs: ["One\r\ntwo  \n\n  three"], tags: [] },
      "/**\n * One\n * two\n *\n *   three\n */",
    ],
    [
      "paragraphs, of which some are blank, and tags",
      {
        paragraphs: ["\nSummary.\n\n", " \n", "More."],
        tags: [
          { name: "throws", text: "{ClerkErrors} 404:\nnot there" },
          { name: "deprecated", text: "Use\u2028another." },
        ],
      },
      "/**\n * Summary.\n *\n * More.\n * @throws {ClerkErrors} 404:\n * not there\n * @deprecated Use\n * another.\n */",
    ],
    [
      "the end of a comment",
      { paragraphs: ["a */ b **/"], tags: [] },
      "/** a *\\/ b **\\/ */",
    ],
    [
      "an end that only shows when something is removed",
      { paragraphs: ["*\u0000/ *\u202e/"], tags: [] },
      "/** *\\/ *\\/ */",
    ],
    [
      "a tag in text",
      { paragraphs: ["@ts-ignore"], tags: [] },
      "/** \\@ts-ignore */",
    ],
    [
      "an address and a name",
      { paragraphs: ["a@b.c, @d, a @ b"], tags: [] },
      "/** a@b.c, \\@d, a \\@ b */",
    ],
    [
      "a tag in what TypeScript takes for a name",
      { paragraphs: [], tags: [{ name: "see", text: "user@example.com" }] },
      "/** @see user\\@example.com */",
    ],
    [
      "half a character",
      { paragraphs: ["\ud83d!"], tags: [] },
      "/** \ufffd! */",
    ],
  ])("%s", (_, comment, expected) => {
    expect(layOut(marker(0), [commentDoc(comment)])).toBe(expected);
  });

  test.each<[string, CommentSyntax | undefined]>([
    ["no comment", undefined],
    ["an empty comment", { paragraphs: [], tags: [] }],
    ["a blank comment", { paragraphs: ["", " \n\t\n\u0007"], tags: [] }],
  ])("%s is nothing", (_, comment) => {
    expect(layOut(`{\n  ${marker(0)}\n}`, [commentDoc(comment)])).toBe("{\n}");
  });

  test("text never ends the comment, starts a tag or is laid out anew by Prettier", async () => {
    const random = new Random(1);
    for (let run = 0; run < 300; run++) {
      const comment = randomComment(random);
      const text = layOut(
        `interface A {\n  ${marker(0)}\n  member: string;\n}\n`,
        [commentDoc(comment)],
      );
      expect(tagsOf(text), text).toEqual(comment.tags.map(({ name }) => name));
      expect(await format(text, { parser: "typescript" })).toBe(text);
    }
  });
});

/** The tags TypeScript sees on the only member of the only interface. */
function tagsOf(text: string): string[] {
  const source = ts.createSourceFile(
    "a.ts",
    text,
    ts.ScriptTarget.ES2022,
    true,
  );
  expect(source.statements).toHaveLength(1);
  const [declared] = source.statements as unknown as [ts.InterfaceDeclaration];
  expect(declared.members.map(({ name }) => name?.getText())).toEqual([
    "member",
  ]);
  return ts
    .getJSDocTags(declared.members[0]!)
    .map(({ tagName }) => tagName.text);
}

function randomComment(random: Random): CommentSyntax {
  const pieces = [
    ...nastyTexts,
    "@param",
    "@",
    "* @item",
    "- @item",
    "`@code`",
    "```\n@Injectable()\n```",
    "{@link A}",
    "user@example.com",
    "/",
    "*",
    "\n",
    "\n\n",
    "word",
    "\t",
    "# Title",
  ];
  const text = (): string =>
    random.list(0, 6, () => random.pick(pieces)).join(random.pick(["", " "]));
  return {
    paragraphs: random.list(0, 3, text),
    tags: random.list(0, 3, () =>
      random.pick([
        { name: "deprecated", text: text() },
        { name: "default", text: text() },
        { name: "example", text: `\n${text()}` },
        { name: "throws", text: `{ClerkErrors} ${text()}` },
        {
          name: "see",
          text: random.pick([
            "https://user@example.com/@path?a=b#c",
            "user@example.com",
          ]),
        },
      ]),
    ),
  };
}
