// Copyright Example
/* eslint-disable */
// Generated from an OpenAPI document. Do not edit.

export interface Pet {
  petName?: string;
}
