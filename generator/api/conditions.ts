import { child, children, items, type Node } from "../openapi/node.ts";
import { has, isObject } from "../openapi/read.ts";

/**
 * The branches of `if` that say something of the type: two make a union of both; one says what may
 * be there (JSON Schema 2020-12, 10.2.2). What decides between them is no matter of types.
 */
export function branchesOf(schema: Node): Node[] {
  if (!has(schema, "if")) return [];
  return ["then", "else"].flatMap((keyword) => {
    const branch = child(schema, keyword);
    return branch && adds(branch, schema) ? [branch] : [];
  });
}

/** Schemas that hold where a certain member is there (JSON Schema 2020-12, 10.2.2.4). */
export function dependentNodes(schema: Node): Node[] {
  return ["dependentSchemas", "dependencies"].flatMap((keyword) => {
    const dependents = child(schema, keyword);
    const nodes = dependents ? children(dependents) : [];
    return nodes
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, node]) => node)
      .filter(({ value }) => isObject(value));
  });
}

/** Schemas whose members may be there: each holds under a condition alone. */
export function conditionalNodes(schema: Node): Node[] {
  const branches = branchesOf(schema);
  const nodes = [
    ...(branches.length === 1 ? branches : []),
    ...dependentNodes(schema),
  ];
  return nodes.flatMap((node) => {
    const all = child(node, "allOf");
    return [node, ...(all ? items(all) : [])];
  });
}

/** Whether a branch says more of a value than its schema does, and than which members it must have. */
function adds(branch: Node, schema: Node): boolean {
  const { value } = branch;
  if (!isObject(value)) return false;
  const isMore = Object.keys(value).some((keyword) => decisive.has(keyword));
  if (isMore || branchesOf(branch).length > 0) return true;
  const listed = child(schema, "properties")?.value;
  const properties = child(branch, "properties")?.value;
  if (!isObject(properties)) return hasOtherType(value);
  return Object.entries(properties).some(
    ([name, property]) =>
      !(isObject(listed) && Object.hasOwn(listed, name)) ||
      (isObject(property) &&
        ["const", "enum", "type", ...decisive].some((keyword) =>
          Object.hasOwn(property, keyword),
        )),
  );
}

const decisive: ReadonlySet<string> = new Set([
  "$ref",
  "patternProperties",
  "items",
  "prefixItems",
  "enum",
  "const",
  "allOf",
  "oneOf",
  "anyOf",
]);

function hasOtherType({ type }: { readonly type?: unknown }): boolean {
  return type !== undefined && type !== "object";
}
