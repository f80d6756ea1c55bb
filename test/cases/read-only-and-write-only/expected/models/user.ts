// Generated from an OpenAPI document. Do not edit.

import type { Address } from "./address.js";

export interface User {
  id: string;
  name: string;
  address?: Address;
}

export interface UserInput {
  name: string;
  password: string;
  address?: Address | undefined;
}
