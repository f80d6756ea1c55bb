// Generated from an OpenAPI document. Do not edit.

import type { ClerkError } from "./clerk-error.js";

/** Why a request failed. */
export interface ClerkErrorsData {
  /** The reasons. */
  errors: ClerkError[];
  /** More about the failure as a whole. */
  meta?: Record<string, unknown>;
  /** Names the request in Clerk's logs; quote it to their support. */
  clerkTraceId?: string;
}
