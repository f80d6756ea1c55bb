// Generated from an OpenAPI document. Do not edit.

import type { ClerkError } from "./models/clerk-error.js";
import type { ClerkErrorsData } from "./models/clerk-errors-data.js";
import type { SignInToken } from "./models/sign-in-token.js";
import type { Shape } from "./runtime.js";

export const clerkErrorShape: Shape<ClerkError> = {
  long_message: "longMessage",
};

export const clerkErrorsDataShape: Shape<ClerkErrorsData> = {
  errors: ["errors", () => clerkErrorShape],
  clerk_trace_id: "clerkTraceId",
};

export const signInTokenShape: Shape<SignInToken> = {
  user_id: "userId",
  created_at: "createdAt",
  updated_at: "updatedAt",
};
