// Generated from an OpenAPI document. Do not edit.

import type { Account } from "./models/account.js";
import type { ConflictData } from "./models/conflict-data.js";
import type { PickModel } from "./models/pick-model.js";
import { type Shape, integer, integerText } from "./runtime.js";

export const accountShape: Shape<Account> = {
  id: ["id", integer],
  balance: ["balance", integerText],
  parent_id: ["parentId", integer],
};

export const conflictDataShape: Shape<ConflictData> = {
  version: ["version", integer],
};

export const pickModelShape: Shape<PickModel> = {
  min_id: ["minId", integer],
};
