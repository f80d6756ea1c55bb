// Generated from an OpenAPI document. Do not edit.

import type { NotFoundData } from "./models/not-found-data.js";
import { type Answer, ApiError, errorData } from "./runtime.js";
import { notFoundDataShape } from "./shapes.js";

export class NotFound extends ApiError {
  override readonly name = "NotFound";
  override readonly data: NotFoundData;

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(answer, { error_code: "string" }, notFoundDataShape);
  }
}
