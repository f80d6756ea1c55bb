import { child, children, type Node } from "../openapi/node.ts";
import { has, isObject, object, text } from "../openapi/read.ts";
import type { ModelId } from "./types.ts";
import type { SchemaReader } from "./schemas.ts";

/** A discriminator, as stated; one that names no property is reported, and read as absent. */
export function discriminatorOf(
  schema: Node,
  { document, report }: SchemaReader,
): Node | undefined {
  const stated = child(schema, "discriminator");
  // In 2.0 it is the name of the property alone.
  const isName = document.version.name === "2.0";
  if (isName && typeof stated?.value === "string") return stated;
  const node = object(schema, "discriminator", report);
  if (!node || has(node, "propertyName")) return node;
  const field = "propertyName";
  report.add("missing-field", node, { field, of: "discriminator" });
  return undefined;
}

/** The wire name of the property that tells. */
export function propertyOf(
  discriminator: Node,
  { report }: SchemaReader,
): string | undefined {
  const { value } = discriminator;
  return typeof value === "string"
    ? value
    : text(discriminator, "propertyName", report);
}

/** The schemas that a discriminator's values are mapped to, by value. */
export function mappingOf(
  discriminator: Node,
  reader: SchemaReader,
): ReadonlyMap<string, Node> {
  if (!isObject(discriminator.value)) return new Map();
  const mapping = object(discriminator, "mapping", reader.report);
  const entries = mapping ? children(mapping) : [];
  return new Map(
    entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([tag, node]) => {
        if (tag.startsWith("x-")) return [];
        const target = targetOf(node, reader);
        return target ? [[tag, target] as const] : [];
      }),
  );
}

/** The schema for values that are absent or not mapped (OpenAPI 3.2.0, 4.25.1). */
export function defaultOf(
  discriminator: Node,
  reader: SchemaReader,
): ModelId | undefined {
  const node = child(discriminator, "defaultMapping");
  const target = node && targetOf(node, reader);
  return target && reader.document.references.idOf(target);
}

/** A name of a component or a reference, which both are just texts here. */
function targetOf(
  { value, file, pointer }: Node,
  { document, report }: SchemaReader,
): Node | undefined {
  if (typeof value !== "string") return undefined;
  const isName =
    /^[A-Za-z0-9._-]+$/.test(value) && !/\.(ya?ml|json)$/.test(value);
  const { version } = document;
  const section = version.name === "2.0" ? "definitions" : "components/schemas";
  const $ref = isName ? `#/${section}/${value}` : value;
  const node = { value: { $ref }, file, pointer };
  return document.references.follow(node, report);
}
