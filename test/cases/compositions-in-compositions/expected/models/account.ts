// Generated from an OpenAPI document. Do not edit.

import type { Company } from "./company.js";

export type Account = AccountBase & AccountVariant;

export interface AccountBase {
  accountId: string;
  eMail?: string;
  phoneNumber?: string;
}

export type AccountVariant = AccountVariantDeffc3 | Company;

export interface AccountVariantDeffc3 {
  firstName: string;
  vatNumber?: string;
}
