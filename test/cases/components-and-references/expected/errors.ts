// Generated from an OpenAPI document. Do not edit.

import type { MissingData } from "./models/missing-data.js";
import { type Answer, ApiError, errorData } from "./runtime.js";

export class Missing extends ApiError {
  override readonly name = "Missing";
  override readonly data: MissingData;

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(answer, { reason: "string" });
  }
}
