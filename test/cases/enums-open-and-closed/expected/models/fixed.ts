// Generated from an OpenAPI document. Do not edit.

/** Received, but the document promises that no value will be added. */
export const Fixed = {
  X: "x",
  Y: "y",
} as const;

export type Fixed = (typeof Fixed)[keyof typeof Fixed];
