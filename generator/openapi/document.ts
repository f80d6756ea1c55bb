import type { Report } from "../diagnostics/report.ts";
import type { References } from "./references.ts";
import type { Node } from "./node.ts";
import type { Version } from "./version.ts";

/** An OpenAPI document that has been read, with what is needed to walk it. */
export interface OpenApiDocument {
  readonly root: Node;
  readonly version: Version;
  readonly references: References;
  /** Objects whose keywords were checked, or that were made in place of such. */
  readonly checked: WeakSet<object>;
}

/** An operation where it stands in the document. */
export interface OperationNode {
  /** Upper case. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly node: Node;
  /** What is said for all operations of the path, the nearer last: see `pathItemsOf`. */
  readonly pathItems: readonly Node[];
}

/** What the API sends of itself, where it stands in the document. */
export interface WebhookNode {
  /** Its name; `operationId.name` where it is a callback of an operation. */
  readonly name: string;
  readonly node: Node;
  /** Where a callback is sent, as the document says it. */
  readonly expression: string | undefined;
}

/** What readers of a document share. */
export interface Reading {
  readonly document: OpenApiDocument;
  readonly report: Report;
}
