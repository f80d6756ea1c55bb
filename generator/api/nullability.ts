import { child, items, type Node } from "../openapi/node.ts";
import { flag, has, isObject } from "../openapi/read.ts";
import type { Type } from "./types.ts";
import type { SchemaReader } from "./schemas.ts";
import { isStructural, saysType } from "./structure.ts";

/** `T | null`, once. */
export function nullable(of: Type): Type {
  const absorbs = ["nullable", "null", "unknown"].includes(of.kind);
  if (of.kind === "never") return { kind: "null" };
  return absorbs ? of : { kind: "nullable", of };
}

/**
 * Whether null is among a schema's values: `nullable` (3.0), also without the `type` that 3.0.3 wants
 * beside it, and `x-nullable` (2.0); a `null` in `type` or `enum`; a variant that is null.
 */
export function isNullable(
  schema: Node,
  reader: SchemaReader,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (!isObject(schema.value)) return false;
  const { type, enum: values } = schema.value;
  if (has(schema, "$ref")) {
    if (isNullableReference(schema, reader)) return true;
    const target = reader.document.references.follow(schema, reader.report);
    const id = target && reader.document.references.idOf(target);
    if (!target || id === undefined || seen.has(id)) return false;
    return isNullable(target, reader, new Set([...seen, id]));
  }
  if (flag(schema, "nullable", reader.report) === true) return true;
  if (schema.value["x-nullable"] === true) return true;
  if (type === "null" || (Array.isArray(type) && type.includes("null"))) {
    return true;
  }
  if (Array.isArray(values) && values.includes(null)) return true;
  const all = child(schema, "allOf");
  const parts = all
    ? items(all).filter((part) => isStructural(part) && maySettleNull(part))
    : [];
  if (parts.length > 0 && type === undefined && !has(schema, "properties")) {
    return parts.every((part) => isNullable(part, reader, seen));
  }
  return ["oneOf", "anyOf"].some((keyword) => {
    const variants = child(schema, keyword);
    return (
      Array.isArray(variants?.value) &&
      variants.value.some((_, index) =>
        isNullable(child(variants, index)!, reader, seen),
      )
    );
  });
}

/**
 * What stands beside a reference counts since 3.1, which has no `nullable`, but whose documents are
 * full of it. The extension of 2.0 has no other place where the type is a reference.
 */
export function isNullableReference(
  schema: Node,
  { document, report }: SchemaReader,
): boolean {
  if (child(schema, "x-nullable")?.value === true) return true;
  const { siblings } = document.version;
  return siblings && flag(schema, "nullable", report) === true;
}

/** Not a part that only lists `required` members: null has none, and is no object. */
function maySettleNull(part: Node): boolean {
  return has(part, "type") || saysType(part);
}
