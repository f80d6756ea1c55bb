// Generated from an OpenAPI document. Do not edit.

/** Somebody with an account. */
export interface User {
  id: string;
  /** When it was made. */
  createdAt: number;
  fullName: string;
  email: string;
  isAdmin?: boolean;
}
