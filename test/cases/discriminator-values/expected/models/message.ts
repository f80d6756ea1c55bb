// Generated from an OpenAPI document. Do not edit.

import type { UnknownNumber, UnknownVariant } from "../runtime.js";
import type { Bad } from "./bad.js";
import type { Cat } from "./cat.js";
import type { Dog } from "./dog.js";
import type { Good } from "./good.js";
import type { Large } from "./large.js";
import type { Small } from "./small.js";
import type { V1 } from "./v1.js";
import type { V2 } from "./v2.js";

export interface Message {
  byNumber: MessageByNumber;
  byFlag: MessageByFlag;
  byMapping: MessageByMapping;
  byEnum: MessageByEnum;
}

export type MessageByEnum = Cat | Dog | UnknownVariant<"kind">;

export type MessageByFlag = Good | Bad;

export type MessageByMapping =
  Small | Large | UnknownVariant<"size", UnknownNumber>;

export type MessageByNumber =
  V1 | V2 | UnknownVariant<"version", UnknownNumber>;
