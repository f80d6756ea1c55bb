// Generated from an OpenAPI document. Do not edit.

import {
  cardCheck,
  cashCheck,
  codeCheck,
  orderCheck,
  orderPaidByCheck,
  pointCheck,
  problemDataCheck,
  problemErrorCodeCheck,
  treeCheck,
} from "./checks.js";
import type { ProblemErrorCode } from "./enums.js";
import type { Card } from "./models/card.js";
import type { Cash } from "./models/cash.js";
import type { Code } from "./models/code.js";
import type { Order, OrderPaidBy } from "./models/order.js";
import type { Point } from "./models/point.js";
import type { ProblemData } from "./models/problem-data.js";
import type { Tree } from "./models/tree.js";
import {
  type StandardSchema,
  type UnknownValue,
  validated,
} from "./runtime.js";

export const cardSchema: StandardSchema<Card> = {
  "~standard": {
    version: 1,
    vendor: "sdkwright",
    validate: (value) => validated(cardCheck, value),
  },
};

export const cashSchema: StandardSchema<Cash> = {
  "~standard": {
    version: 1,
    vendor: "sdkwright",
    validate: (value) => validated(cashCheck, value),
  },
};

export const codeSchema: StandardSchema<Code> = {
  "~standard": {
    version: 1,
    vendor: "sdkwright",
    validate: (value) => validated(codeCheck, value),
  },
};

export const orderModelSchema: StandardSchema<Order> = {
  "~standard": {
    version: 1,
    vendor: "sdkwright",
    validate: (value) => validated(orderCheck, value),
  },
};

export const orderPaidBySchema: StandardSchema<OrderPaidBy> = {
  "~standard": {
    version: 1,
    vendor: "sdkwright",
    validate: (value) => validated(orderPaidByCheck, value),
  },
};

export const pointSchema: StandardSchema<Point> = {
  "~standard": {
    version: 1,
    vendor: "sdkwright",
    validate: (value) => validated(pointCheck, value),
  },
};

export const problemDataSchema: StandardSchema<ProblemData> = {
  "~standard": {
    version: 1,
    vendor: "sdkwright",
    validate: (value) => validated(problemDataCheck, value),
  },
};

export const problemErrorCodeSchema: StandardSchema<
  ProblemErrorCode | UnknownValue
> = {
  "~standard": {
    version: 1,
    vendor: "sdkwright",
    validate: (value) => validated(problemErrorCodeCheck, value),
  },
};

export const treeSchema: StandardSchema<Tree> = {
  "~standard": {
    version: 1,
    vendor: "sdkwright",
    validate: (value) => validated(treeCheck, value),
  },
};
