// Generated from an OpenAPI document. Do not edit.

import type { User, UserInput } from "./user.js";

export interface Team {
  members: User[];
  parent?: Team;
  contact?: TeamContact;
}

export interface TeamContact {
  verifiedAt?: string;
  email?: string;
}

export interface TeamContactInput {
  email?: string | undefined;
}

export interface TeamInput {
  members: readonly UserInput[];
  parent?: TeamInput | undefined;
  contact?: TeamContactInput | undefined;
}
