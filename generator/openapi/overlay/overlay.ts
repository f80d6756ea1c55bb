import type { Node } from "../node.ts";

/** What an overlay does to a document, step by step (Overlay 1.1.0, Overlay Object). */
export interface Overlay {
  /** The document that it is meant for, where it says so. */
  readonly extends: Node | undefined;
  readonly actions: readonly Action[];
}

/** One step: something happens to every node that a JSONPath selects. */
export interface Action {
  /** The JSONPath; its value is a string. */
  readonly target: Node;
  readonly change: Change;
}

export type Change =
  | { readonly kind: "remove" }
  | {
      readonly kind: "update";
      readonly value: Node;
      /** Since 1.1, values that are no objects and no arrays can be replaced. */
      readonly replaces: boolean;
    }
  /** A JSONPath; its value is a string. */
  | { readonly kind: "copy"; readonly from: Node }
  /** Neither is given: the action says nothing but what it aims at. */
  | { readonly kind: "nothing" };
