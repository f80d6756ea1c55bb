// Generated from an OpenAPI document. Do not edit.

import type { BranchBase, BranchElse, BranchThen } from "./models/branch.js";
import type { Node, NodeByAllOf } from "./models/node.js";
import { type Shape, type ShapeOf, joined } from "./runtime.js";

export const branchBaseShape: Shape<BranchBase> = {
  is_leaf: "isLeaf",
};

export const branchElseShape: Shape<BranchElse> = {
  sub_branch: ["subBranch", branchShape],
};

export function branchShape(): Shape | ShapeOf {
  return joined(branchBaseShape, branchVariantShape);
}

export const branchThenShape: Shape<BranchThen> = {
  leaf_value: "leafValue",
};

export const branchVariantShape: Shape = {
  leaf_value: "leafValue",
  sub_branch: ["subBranch", branchShape],
};

export const nodeByAllOfShape: Shape<NodeByAllOf> = {
  by_union: ["byUnion", () => nodeShape],
  by_all_of: ["byAllOf", () => nodeByAllOfShape],
  by_map: "byMap",
  by_list: "byList",
  by_pair: ["byPair", () => nodeShape],
  by_pattern: "byPattern",
  by_name: ["byName", otherNameShape],
  by_branch: ["byBranch", branchShape],
  extra_one: "extraOne",
};

export const nodeShape: Shape<Node> = {
  by_union: ["byUnion", () => nodeShape],
  by_all_of: ["byAllOf", () => nodeByAllOfShape],
  by_map: "byMap",
  by_list: "byList",
  by_pair: ["byPair", () => nodeShape],
  by_pattern: "byPattern",
  by_name: ["byName", otherNameShape],
  by_branch: ["byBranch", branchShape],
};

export function otherNameShape(): Shape | ShapeOf {
  return nodeShape;
}
