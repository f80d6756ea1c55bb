// Generated from an OpenAPI document. Do not edit.

import type {
  ThingByName,
  ThingDecimal,
  ThingDescribed,
  ThingEmpty,
  ThingItems,
  ThingMixed,
  ThingNamed,
  ThingNumbers,
  ThingSigns,
  ThingSingle,
  ThingSpelled,
  ThingTwice,
  ThingWithNull,
} from "../enums.js";
import type { UnknownNumber, UnknownValue } from "../runtime.js";

export interface Thing {
  withNull: ThingWithNull | UnknownValue | null;
  numbers?: ThingNumbers | UnknownNumber;
  decimal?: ThingDecimal | UnknownNumber;
  mixed?: ThingMixed | UnknownValue | UnknownNumber;
  twice?: ThingTwice | UnknownValue;
  empty?: ThingEmpty | UnknownValue;
  signs?: ThingSigns | UnknownValue;
  spelled?: ThingSpelled | UnknownValue;
  single?: ThingSingle | UnknownValue;
  yesOrNo?: boolean;
  alwaysTrue?: true;
  lists?: [1, 2] | [3];
  named?: ThingNamed | UnknownNumber;
  described?: ThingDescribed | UnknownValue;
  items?: (ThingItems | UnknownValue)[];
  byName?: Record<string, ThingByName | UnknownValue>;
}
