// Generated from an OpenAPI document. Do not edit.

import type { Nested } from "./models/nested.js";
import type { Plain } from "./models/plain.js";
import type { Members, Shape, ShapeOf } from "./runtime.js";

export const nestedShape: Shape<Nested> = {
  inner_value: ["innerValue", () => plainShape],
  extra_data: "extraData",
};

export const plainShape: Shape<Plain> = {
  plain_text: "plainText",
  extra_data: ["extraData", () => plainShape],
};

export function valueShape(value: Members): Shape | ShapeOf | undefined {
  if ("plain_text" in value) {
    return plainShape;
  }
  if ("plainText" in value) {
    return plainShape;
  }
  return nestedShape;
}
