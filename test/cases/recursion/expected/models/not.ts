// Generated from an OpenAPI document. Do not edit.

import type { Expression } from "./expression.js";

export interface Not {
  negatedExpression: Expression;
}
