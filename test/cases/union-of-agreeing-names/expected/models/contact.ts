// Generated from an OpenAPI document. Do not edit.

import type { Company } from "./company.js";
import type { Person } from "./person.js";

export type Contact = Person | Company;
