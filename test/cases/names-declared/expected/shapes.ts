// Generated from an OpenAPI document. Do not edit.

import type { Product } from "./models/product.js";
import type { Shape } from "./runtime.js";

export const productShape: Shape<Product> = {
  nm: "name",
  ts: "createdAt",
};
