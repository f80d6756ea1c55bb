// Generated from an OpenAPI document. Do not edit.

/** Only sent. */
export const Order = {
  Asc: "asc",
  Desc: "desc",
} as const;

export type Order = (typeof Order)[keyof typeof Order];
