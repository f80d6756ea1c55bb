// Generated from an OpenAPI document. Do not edit.

export const Sort = {
  Name: "name",
  Price: "price",
} as const;

export type Sort = (typeof Sort)[keyof typeof Sort];
