// Generated from an OpenAPI document. Do not edit.

import type { Owner } from "./models/owner.js";
import type { Phone, PhoneOwner } from "./models/phone.js";
import { type Shape, joined } from "./runtime.js";

export const ownerShape: Shape<Owner> = {
  owner_name: "ownerName",
};

export const phoneOwnerShape: Shape<PhoneOwner> = {
  owner_age: "ownerAge",
};

export const phoneShape: Shape<Phone> = {
  owner: ["owner", () => joined(ownerShape, phoneOwnerShape)],
};
