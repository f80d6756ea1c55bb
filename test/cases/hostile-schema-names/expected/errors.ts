// Generated from an OpenAPI document. Do not edit.

import type { ErrorResponseData } from "./models/error-response-data.js";
import { type Answer, ApiError, errorData } from "./runtime.js";

export class ErrorResponse extends ApiError {
  override readonly name = "ErrorResponse";
  override readonly data: ErrorResponseData;

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(answer, {});
  }
}
