import type { VersionName } from "../../generator/openapi/keywords/keyword.ts";
import type { Frame, Json } from "./frames.ts";

/** A keyword in use: the document with it is compared to the one without. */
export interface Example {
  readonly value: unknown;
  /** What stands beside it in both. */
  readonly beside?: Json;
  /** What stands there in its place in the document without it. */
  readonly instead?: Json;
  /** Where the object stands, if not in the frame of its kind. */
  readonly frame?: Frame;
}

/** One example for all versions, or one that depends on the version. */
export type ExampleOf = Example | ((version: VersionName) => Example);

/** Examples by keyword. */
export type Examples = Readonly<Record<string, ExampleOf>>;
