// Generated from an OpenAPI document. Do not edit.

import type { ClerkErrorsData } from "./models/clerk-errors-data.js";
import { type Answer, ApiError, errorData } from "./runtime.js";
import { clerkErrorsDataShape } from "./shapes.js";

/** Why a request failed. */
export class ClerkErrors extends ApiError {
  override readonly name = "ClerkErrors";
  override readonly data: ClerkErrorsData;

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(answer, { errors: "array" }, clerkErrorsDataShape);
  }
}
