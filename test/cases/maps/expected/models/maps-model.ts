// Generated from an OpenAPI document. Do not edit.

import type { Person } from "./person.js";

export interface MapsModel {
  textByKey?: Record<string, string>;
  personByKey?: Record<string, Person>;
  peopleByKey?: Record<string, Person[]>;
  inlineByKey?: Record<string, MapsModelInlineByKey>;
  publicMetadata?: Record<string, unknown>;
  privateMetadata?: Record<string, unknown>;
  anythingAtAll?: unknown;
  nothingMore?: Record<string, never>;
}

export interface MapsModelInlineByKey {
  someValue?: string;
}
