// Generated from an OpenAPI document. Do not edit.
// As we like it.

import { type Answer, ApiError, errorData } from "./runtime.js";

export class GetPetsError400 extends ApiError {
  override readonly name = "GetPetsError400";
  override readonly data: string;

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(answer, "string");
  }
}
