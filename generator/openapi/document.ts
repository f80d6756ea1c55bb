import type { Report } from "../diagnostics/report.ts";
import type { References } from "./references.ts";
import type { Node } from "./node.ts";
import type { Version } from "./version.ts";

/** An OpenAPI document that has been read, with what is needed to walk it. */
export interface OpenApiDocument {
  readonly root: Node;
  readonly version: Version;
  readonly references: References;
}

/** An operation where it stands in the document. */
export interface OperationNode {
  /** Upper case. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly node: Node;
  readonly pathItem: Node;
}

/** What readers of a document share. */
export interface Reading {
  readonly document: OpenApiDocument;
  readonly report: Report;
}
