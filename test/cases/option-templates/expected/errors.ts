// Generated from an OpenAPI document. Do not edit.
// As we like it.

import { errorData } from "./runtime/error-data.js";
import { type Answer, ApiError } from "./runtime/errors.js";

export class GetPetsError400 extends ApiError {
  override readonly name = "GetPetsError400";
  override readonly data: string;

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(answer, "string");
  }
}
