// Generated from an OpenAPI document. Do not edit.

import type { User } from "./models/user.js";
import type { Shape } from "./runtime.js";

export const userShape: Shape<User> = {
  created_at: "createdAt",
  full_name: "fullName",
  is_admin: "isAdmin",
};
