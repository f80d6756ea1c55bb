// Generated from an OpenAPI document. Do not edit.

import type { Company } from "./models/company.js";
import type { Person } from "./models/person.js";
import type { Shape } from "./runtime.js";

export const companyShape: Shape<Company> = {
  display_name: "displayName",
  vat_number: "vatNumber",
};

export const contactShape: Shape = {
  display_name: "displayName",
  birth_day: "birthDay",
  vat_number: "vatNumber",
};

export const personShape: Shape<Person> = {
  display_name: "displayName",
  birth_day: "birthDay",
};
