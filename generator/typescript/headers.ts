import type { Operation } from "../api/api.ts";
import type { ModelId, Type } from "../api/types.ts";
import { commentOf } from "./comments.ts";
import { holdsExact } from "./codecs.ts";
import { type Context, modelOf, operationNames } from "./context.ts";
import {
  callOf,
  compactObject,
  expandedObject,
  literalOf,
  localOf,
  runtimeValue,
} from "./expressions.ts";
import { isLeafy } from "./leaves.ts";
import { name, Printable } from "./printable.ts";
import { shapeExpression } from "./shapes.ts";
import type { EntrySyntax, ExpressionSyntax } from "./syntax.ts";
import { keyword, typeSyntax } from "./types.ts";
import type { AnswerHeadersView } from "./view.ts";

/** What the type of an operation's response headers is called; undefined where none are described. */
export function headersName(
  { id }: Operation,
  context: Context,
): string | undefined {
  return operationNames(id, context).errors.get("headers");
}

/** The function that reads them. */
export function readerName(type: string): string {
  return `read${type}`;
}

/** The headers of an operation's answer, as types, and how they are read. */
export function answerHeadersView(
  operation: Operation,
  context: Context,
): AnswerHeadersView | undefined {
  const type = headersName(operation, context);
  if (type === undefined) return undefined;
  const headers = operation.headers.map((header) => ({
    ...header,
    kind: wireKind(header.type, context),
    called: operationNames(operation.id, context).headers.get(header.name)!,
  }));
  const table = headers.map(({ name: wire, kind, called }): EntrySyntax => ({
    name: wire.toLowerCase(),
    value: {
      kind: "array",
      items: [literalOf(called), literalOf(kind ?? "string")],
    },
  }));
  return {
    type: name(type),
    members: new Printable(
      "members",
      headers.map(({ kind, called, required, type: read, notes }) => ({
        name: called,
        optional: !required,
        type: kind ? typeSyntax(read, "response", context) : keyword("string"),
        comment: commentOf(notes, new Map()),
      })),
    ),
    name: name(readerName(type)),
    signature: new Printable("signature", {
      parameters: [
        {
          name: "response",
          optional: false,
          type: { kind: "local", name: "Response" },
        },
      ],
      returns: { kind: "local", name: type },
    }),
    read: new Printable(
      "value",
      converted(
        callOf(
          runtimeValue("response-headers", "readHeaders"),
          localOf("response"),
          table.length > 1 ? expandedObject(table) : compactObject(table),
        ),
        headers,
        context,
      ),
    ),
  };
}

/** `decode({ expires: ["expires", dateTime] }, readHeaders(…))`, where values of some are converted. */
function converted(
  read: ExpressionSyntax,
  headers: readonly { readonly called: string; readonly type: Type }[],
  context: Context,
): ExpressionSyntax {
  const entries = headers.flatMap(({ called, type }): EntrySyntax[] => {
    if (!context.codecs.converts || !isLeafy(type, context.api)) return [];
    const shape = shapeExpression(type, context);
    if (!shape) return [];
    const items = [literalOf(called), shape];
    return [{ name: called, value: { kind: "array", items } }];
  });
  if (entries.length === 0) return read;
  const shape = compactObject(entries);
  return callOf(runtimeValue("shape", "decode"), shape, read);
}

/** What a number cannot hold exactly is decoded as the text that it is. */
function wireKind(type: Type, context: Context): string | undefined {
  const kind = kindOf(type, context);
  if (!holdsExact(type, context.codecs)) return kind;
  return kind?.endsWith("s") ? "strings" : "string";
}

/** As what a header's text is read; undefined for what stays text whatever its type. */
function kindOf(type: Type, context: Context): string | undefined {
  if (type.kind !== "array") return scalarKind(type, context, new Set());
  const item = scalarKind(type.items, context, new Set());
  return item && `${item}s`;
}

function scalarKind(
  type: Type,
  context: Context,
  seen: ReadonlySet<ModelId>,
): string | undefined {
  const common = (kinds: readonly (string | undefined)[]) =>
    new Set(kinds).size === 1 ? kinds[0] : undefined;
  switch (type.kind) {
    case "string":
    case "number":
    case "boolean":
      return type.kind;
    case "literal":
      return typeof type.value;
    case "union":
      return common(type.variants.map((one) => scalarKind(one, context, seen)));
    case "reference": {
      if (seen.has(type.model)) return undefined;
      const model = modelOf(type.model, context);
      if (model.kind === "enum")
        return common(model.values.map(({ value }) => typeof value));
      const inner = new Set([...seen, type.model]);
      return model.kind === "alias"
        ? scalarKind(model.type, context, inner)
        : undefined;
    }
    default:
      return undefined;
  }
}
