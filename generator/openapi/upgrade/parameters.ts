import { child, type Node } from "../node.ts";
import { has, text } from "../read.ts";
import { kept, made, type Upgrading } from "./upgrading.ts";

/** Whether a parameter stays a parameter: not one that is, or is part of, a body. */
export function isPlain(node: Node): boolean {
  const place = child(node, "in")?.value;
  return place !== "body" && place !== "formData";
}

/** A parameter whose type keywords stand in a schema (OpenAPI 2.0, Parameter Object). */
export function convertParameter(node: Node, upgrading: Upgrading): object {
  return made(
    {
      ...kept(node, parameterKeys),
      ...styleOf(node, upgrading),
      schema: typeKeywords(node, upgrading),
    },
    node,
    upgrading,
  );
}

const parameterKeys = [
  "name",
  "in",
  "description",
  "required",
  "allowEmptyValue",
];

/** What a parameter, an item or a header says of its type, as a schema. */
export function typeKeywords(
  node: Node,
  upgrading: Upgrading,
  more: Readonly<Record<string, unknown>> = {},
): object {
  const isFile = child(node, "type")?.value === "file";
  return made(
    {
      ...kept(node, typeKeys),
      ...more,
      ...(isFile ? { type: "string", format: "binary" } : {}),
    },
    node,
    upgrading,
  );
}

const typeKeys = [
  "type",
  "format",
  "items",
  "default",
  "enum",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "uniqueItems",
  "multipleOf",
];

/**
 * How the items of a list are written. `csv` is what `form` and `simple` do without explode. Tabs are
 * no style of OpenAPI 3; the name stands only between this stage and those after it.
 */
export function styleOf(
  node: Node,
  upgrading: Upgrading,
): { style?: string; explode?: boolean } {
  const { report } = upgrading;
  if (child(node, "type")?.value !== "array") return {};
  const format = text(node, "collectionFormat", report) ?? "csv";
  const place = child(node, "in")?.value;
  const isQuery = place === "query" || place === "formData";
  if (format === "csv") return isQuery ? { style: "form", explode: false } : {};
  const style = isQuery ? queryStyles.get(format) : undefined;
  if (style) return style;
  const origin = has(node, "collectionFormat")
    ? child(node, "collectionFormat")
    : node;
  report.add("unsupported-keyword", origin, {
    keyword: `collectionFormat: ${format}`,
  });
  return {};
}

const queryStyles: ReadonlyMap<string, { style: string; explode: boolean }> =
  new Map([
    ["multi", { style: "form", explode: true }],
    ["ssv", { style: "spaceDelimited", explode: false }],
    ["pipes", { style: "pipeDelimited", explode: false }],
    ["tsv", { style: "tabDelimited", explode: false }],
  ]);
