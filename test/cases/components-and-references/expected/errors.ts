// Generated from an OpenAPI document. Do not edit.

import type { MissingData } from "./models/missing-data.js";
import { errorData } from "./runtime/error-data.js";
import { type Answer, ApiError } from "./runtime/errors.js";

export class Missing extends ApiError {
  override readonly name = "Missing";
  override readonly data: MissingData;

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(answer, { reason: "string" });
  }
}
