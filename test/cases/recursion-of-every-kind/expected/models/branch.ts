// Generated from an OpenAPI document. Do not edit.

export type Branch = BranchBase & BranchVariant;

export interface BranchBase {
  isLeaf?: boolean;
}

export interface BranchElse {
  subBranch?: Branch;
}

export interface BranchThen {
  leafValue?: string;
}

export type BranchVariant = BranchThen | BranchElse;
