// Generated from an OpenAPI document. Do not edit.

import type { UnknownVariant } from "../runtime/unknown-value.js";

export type UserModel =
  UserModelAdmin | UserModelGuest | UnknownVariant<"user_kind">;

/** Admin */
export interface UserModelAdmin {
  user_kind: UserModelAdminUserKind;
  first_name?: string;
}

export const UserModelAdminUserKind = {
  Admin: "admin",
} as const;

export type UserModelAdminUserKind =
  (typeof UserModelAdminUserKind)[keyof typeof UserModelAdminUserKind];

/** Guest */
export interface UserModelGuest {
  user_kind: UserModelGuestUserKind;
  invited_by?: string;
}

export const UserModelGuestUserKind = {
  Guest: "guest",
} as const;

export type UserModelGuestUserKind =
  (typeof UserModelGuestUserKind)[keyof typeof UserModelGuestUserKind];
