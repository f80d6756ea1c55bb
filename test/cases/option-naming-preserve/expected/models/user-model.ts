// Generated from an OpenAPI document. Do not edit.

import type {
  UserModelAdminUserKind,
  UserModelGuestUserKind,
} from "../enums.js";
import type { UnknownVariant } from "../runtime.js";

export type UserModel =
  UserModelAdmin | UserModelGuest | UnknownVariant<"user_kind">;

/** Admin */
export interface UserModelAdmin {
  user_kind: UserModelAdminUserKind;
  first_name?: string;
}

/** Guest */
export interface UserModelGuest {
  user_kind: UserModelGuestUserKind;
  invited_by?: string;
}
