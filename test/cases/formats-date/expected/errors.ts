// Generated from an OpenAPI document. Do not edit.

import type { GoneData } from "./models/gone-data.js";
import { type Answer, ApiError, errorData } from "./runtime.js";
import { goneDataShape } from "./shapes.js";

export class Gone extends ApiError {
  override readonly name = "Gone";
  override readonly data: GoneData;

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(
      answer,
      { message: "string", gone_at: "string" },
      goneDataShape,
    );
  }
}
