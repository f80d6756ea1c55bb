// Generated from an OpenAPI document. Do not edit.

import type { ErrorResponseData } from "./models/error-response-data.js";
import { errorData } from "./runtime/error-data.js";
import { type Answer, ApiError } from "./runtime/errors.js";

export class ErrorResponse extends ApiError {
  override readonly name = "ErrorResponse";
  override readonly data: ErrorResponseData;

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(answer, {});
  }
}
