// Generated from an OpenAPI document. Do not edit.

import type { FaultData } from "./models/fault-data.js";
import type { ProblemData } from "./models/problem-data.js";
import type {
  GetInlineError409Data,
  GetUnionError400Data,
} from "./operations.js";
import { type Answer, ApiError, errorData } from "./runtime.js";
import {
  faultDataShape,
  getInlineError409DataShape,
  getUnionError400DataShape,
  problemDataShape,
} from "./shapes.js";

export class Fault extends ApiError {
  override readonly name = "Fault";
  override readonly data: FaultData;

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(answer, {}, faultDataShape);
  }
}

export class GetInlineError409 extends ApiError {
  override readonly name = "GetInlineError409";
  override readonly data: GetInlineError409Data;

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(
      answer,
      { taken_by: "string", hints: "array" },
      getInlineError409DataShape,
    );
  }
}

export class GetListError422 extends ApiError {
  override readonly name = "GetListError422";
  override readonly data: ProblemData[];

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(answer, "array", problemDataShape);
  }
}

export class GetTextError400 extends ApiError {
  override readonly name = "GetTextError400";
  override readonly data: string;

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(answer, "string");
  }
}

export class GetUnionError400 extends ApiError {
  override readonly name = "GetUnionError400";
  override readonly data: GetUnionError400Data;

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(answer, "any", getUnionError400DataShape);
  }
}

/** What is wrong. */
export class Problem extends ApiError {
  override readonly name = "Problem";
  override readonly data: ProblemData;

  constructor(answer: Answer) {
    super(answer);
    this.data = errorData(answer, { the_reason: "string" }, problemDataShape);
  }
}
