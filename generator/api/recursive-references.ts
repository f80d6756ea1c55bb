import { fragmentOf } from "../source/pointer.ts";
import { child, type Node } from "../openapi/node.ts";
import { has, isObject, shown } from "../openapi/read.ts";
import type { SchemaReader } from "./schemas.ts";

/**
 * A schema with `$recursiveRef` as one with `$ref`: it means the nearest schema around it that says
 * `$recursiveAnchor`. Documents of 3.1 use it, although 2020-12 has `$dynamicRef` in its place (JSON
 * Schema 2019-09, 8.2.4.2). Undefined where a schema has none; reported where nothing is around.
 */
export function recursiveReference(
  schema: Node,
  { document, report }: SchemaReader,
): Node | undefined {
  if (!has(schema, "$recursiveRef") || has(schema, "$ref")) return undefined;
  const { $recursiveRef, ...others } = schema.value as Record<string, unknown>;
  let { pointer } = schema;
  while (pointer !== "") {
    const $ref = fragmentOf(pointer);
    const target = document.references.follow(
      { ...schema, value: { $ref } },
      report,
    );
    if (isObject(target?.value) && target.value["$recursiveAnchor"] === true) {
      return { ...schema, value: { ...others, $ref } };
    }
    pointer = pointer.slice(0, pointer.lastIndexOf("/"));
  }
  const place = child(schema, "$recursiveRef");
  report.add("reference-not-found", place, { ref: shown($recursiveRef) });
  return undefined;
}
