// Generated from an OpenAPI document. Do not edit.

import type { First } from "./models/first.js";
import type { Not } from "./models/not.js";
import type { Second } from "./models/second.js";
import type { Tree } from "./models/tree.js";
import { type Shape, type ShapeOf, mapOf } from "./runtime.js";

export function expressionShape(): Shape | ShapeOf {
  return notShape;
}

export const firstShape: Shape<First> = {
  second_half: ["secondHalf", () => secondShape],
};

export const notShape: Shape<Not> = {
  negated_expression: ["negatedExpression", expressionShape],
};

export const secondShape: Shape<Second> = {
  first_half: ["firstHalf", () => firstShape],
};

export const treeShape: Shape<Tree> = {
  parent_node: ["parentNode", () => treeShape],
  child_nodes: ["childNodes", () => treeShape],
  by_name: ["byName", () => mapOf(treeShape)],
  first: ["first", () => firstShape],
  expression: ["expression", expressionShape],
};
