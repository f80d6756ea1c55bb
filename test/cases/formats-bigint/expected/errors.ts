// Generated from an OpenAPI document. Do not edit.

import type { ConflictData } from "./models/conflict-data.js";
import { type Answer, ApiError, exactErrorData } from "./runtime.js";
import { conflictDataShape } from "./shapes.js";

export class Conflict extends ApiError {
  override readonly name = "Conflict";
  override readonly data: ConflictData;

  constructor(answer: Answer) {
    super(answer);
    this.data = exactErrorData(
      answer,
      { version: "number" },
      conflictDataShape,
    );
  }
}
