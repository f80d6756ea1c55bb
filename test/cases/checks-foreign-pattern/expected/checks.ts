// Generated from an OpenAPI document. Do not edit.

import type { Rule } from "./runtime.js";

export const orderCheck: Rule = {
  members: [
    {
      wire: "code",
      rule: { rule: "string", limits: { minLength: 1 } },
      optional: true,
    },
    { wire: "name", rule: "string", optional: true },
  ],
};
