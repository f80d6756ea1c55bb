// Generated from an OpenAPI document. Do not edit.

import type { Owner } from "./models/owner.js";
import type { SearchResponse } from "./operations.js";
import type { Shape } from "./runtime.js";

export const ownerShape: Shape<Owner> = {
  owner_id: "ownerId",
};

export const searchResponseShape: Shape<SearchResponse> = {
  owner: ["owner", () => ownerShape],
  same: ["same", () => ownerShape],
};
