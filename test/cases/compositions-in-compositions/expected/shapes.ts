// Generated from an OpenAPI document. Do not edit.

import type { AccountBase, AccountVariantDeffc3 } from "./models/account.js";
import type { Company } from "./models/company.js";
import { type Shape, type ShapeOf, joined } from "./runtime.js";

export const accountBaseShape: Shape<AccountBase> = {
  account_id: "accountId",
  e_mail: "eMail",
  phone_number: "phoneNumber",
};

export function accountShape(): Shape | ShapeOf {
  return joined(accountBaseShape, accountVariantShape);
}

export const accountVariantDeffc3Shape: Shape<AccountVariantDeffc3> = {
  first_name: "firstName",
  vat_number: "vatNumber",
};

export const accountVariantShape: Shape = {
  first_name: "firstName",
  vat_number: "vatNumber",
  company_name: "companyName",
};

export const companyShape: Shape<Company> = {
  company_name: "companyName",
};
