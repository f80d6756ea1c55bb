import type { Operation } from "../api/api.ts";
import { type Context, operationNames, requestOf } from "./context.ts";
import { allOptional } from "./params.ts";
import type { CommentSyntax } from "./syntax.ts";

/** That an operation is paged. */
export function pagesTexts({ paging }: Operation): readonly string[] {
  return paging
    ? ["Comes in pages: `await` gives the first, `for await` the items of all."]
    : [];
}

/** How it is called: with values, where examples are asked for. */
export function exampleTags(
  operation: Operation,
  context: Context,
  form: "function" | "method",
): CommentSyntax["tags"] {
  const example = context.examples.get(operation.id);
  if (!example) return pagesTags(operation, context, form);
  return [{ name: "example", text: example[form] }];
}

/** How to go through all of its items. */
function pagesTags(
  operation: Operation,
  context: Context,
  form: "function" | "method",
): CommentSyntax["tags"] {
  if (!operation.paging) return [];
  const names = operationNames(operation.id, context);
  const params = requestOf(operation.id, context).properties;
  const given = allOptional(params) ? [] : ["params"];
  const call =
    form === "function"
      ? `${names.function}(${["client", ...given].join(", ")})`
      : `client.${names.resource}.${names.method}(${given.join(", ")})`;
  const text = `for await (const item of ${call}) {\n  console.log(item);\n}`;
  return [{ name: "example", text }];
}
