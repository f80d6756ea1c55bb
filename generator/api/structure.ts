import { child, type Node } from "../openapi/node.ts";
import { has, isObject } from "../openapi/read.ts";
import { branchesOf, dependentNodes } from "./conditions.ts";

/** Keywords that say what a value is, as against what they say about it. */
const structural = [
  "type",
  "properties",
  "patternProperties",
  "additionalProperties",
  "required",
  "items",
  "prefixItems",
  "enum",
  "x-extensible-enum",
  "const",
  "allOf",
  "oneOf",
  "anyOf",
  "$dynamicRef",
  "$recursiveRef",
];

/** Whether a schema says anything of the type; what is no object is to be told of. */
export function isStructural(schema: Node): boolean {
  return !isObject(schema.value) || has(schema, "$ref") || hasStructure(schema);
}

/** Whether a schema says anything of the type, its `$ref` set aside. */
export function hasStructure(schema: Node): boolean {
  return (
    structural.some((keyword) => has(schema, keyword)) || hasConditions(schema)
  );
}

/** Whether a schema says more than that it is an object, which nothing has to add to its parts. */
export function saysMoreThanType(schema: Node): boolean {
  return (
    structural.some(
      (keyword) =>
        !["type", "const", "allOf"].includes(keyword) && has(schema, keyword),
    ) || hasConditions(schema)
  );
}

/**
 * Whether a variant says what a value is, and does not only constrain it: list `required` members,
 * which other keywords declare, or negate.
 */
export function saysType(variant: Node): boolean {
  const { value } = variant;
  if (!isObject(value) || has(variant, "$ref")) return true;
  if (!has(variant, "required") && !has(variant, "not")) return true;
  const says = structural.filter(
    (keyword) => keyword !== "required" && has(variant, keyword),
  );
  const isPlain = says.every((keyword) => keyword === "type");
  if (!isPlain || hasConditions(variant)) return true;
  return says.length > 0 && value["type"] !== "object";
}

/** `not: {}`, which nothing is; any other `not` leaves the type as it is. */
export function isImpossible(schema: Node): boolean {
  const not = child(schema, "not")?.value;
  return not === true || (isObject(not) && Object.keys(not).length === 0);
}

/** Whether the type of a schema is a union, whatever stands beside it. */
export function hasUnion(schema: Node): boolean {
  return (
    has(schema, "oneOf") ||
    has(schema, "anyOf") ||
    branchesOf(schema).length > 1
  );
}

function hasConditions(schema: Node): boolean {
  return (
    branchesOf(schema).length > 0 ||
    dependentNodes(schema).length > 0 ||
    isObject(child(schema, "unevaluatedProperties")?.value) ||
    isImpossible(schema)
  );
}
