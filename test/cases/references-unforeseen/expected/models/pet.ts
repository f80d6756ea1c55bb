// Generated from an OpenAPI document. Do not edit.

export interface Pet {
  name: string;
  /** A member with this name. */
  $ref?: string;
  age?: number;
}
