// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./pet.js";

export interface Tree {
  root?: TreeNode;
  leaf?: TreeLeaf;
  whole?: Tree;
  pet?: Pet;
}

export interface TreeLeaf {
  green?: boolean;
}

export interface TreeNode {
  depth?: number;
}
