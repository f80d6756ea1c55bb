import type { Notes } from "../api/types.ts";
import { commentOf } from "../typescript/comments.ts";
import type {
  CommentSyntax,
  PropertySyntax,
  TypeSyntax,
} from "../typescript/syntax.ts";
import { code, Markdown, prose, type, type Remark } from "./markdown.ts";
import type { MemberView } from "./view.ts";

/** A row for a member: what its comment tells in code, without what its own columns tell. */
export function memberView(
  { name, optional, type: declared, comment }: PropertySyntax,
  wire: string,
): MemberView {
  return {
    name: code(name),
    wire: name === wire ? undefined : code(wire),
    type: type(withoutUndefined(declared)),
    required: !optional,
    deprecated: isDeprecated(comment),
    description: told(comment),
  };
}

/** What a comment says, as prose with remarks. */
export function told(
  comment: CommentSyntax | undefined,
): Markdown<"prose"> | undefined {
  if (!comment) return undefined;
  const remarks = comment.tags.flatMap(({ name, text }): Remark[] => {
    switch (name) {
      case "default":
        return [{ label: "Default", code: text }];
      case "example":
        return [{ label: "Example", code: text }];
      case "see":
        return [{ label: "See", url: text }];
      default:
        return [];
    }
  });
  return prose(comment.paragraphs, remarks);
}

/** What is said of something that has no comment in code. */
export function toldOf(
  notes: Notes,
  renamed?: ReadonlyMap<string, string>,
): Markdown<"prose"> | undefined {
  return told(commentOf(notes, renamed));
}

function isDeprecated(comment: CommentSyntax | undefined): boolean {
  return comment?.tags.some(({ name }) => name === "deprecated") ?? false;
}

/** That it can be left out stands in a column of its own. */
function withoutUndefined(syntax: TypeSyntax): TypeSyntax {
  if (syntax.kind !== "union") return syntax;
  const types = syntax.types.filter(
    (one) => one.kind !== "keyword" || one.name !== "undefined",
  );
  return types.length === 1 ? types[0]! : { kind: "union", types };
}
