// Generated from an OpenAPI document. Do not edit.

/** Where everything begins. */
export interface Origin {
  posX: 0;
  posY: 0;
}
