// Generated from an OpenAPI document. Do not edit.

export interface paths {
  "/sign_in_tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a sign-in token
     * @description Issues a token with which one user can sign in once. It stays valid for 30 days unless `expires_in_seconds` says otherwise.
     */
    post: operations["CreateSignInToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sign_in_tokens/{sign_in_token_id}/revoke": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke a sign-in token
     * @description Makes a pending token worthless. A token that was used or revoked before cannot be revoked.
     */
    post: operations["RevokeSignInToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description One reason why a request failed. */
    ClerkError: {
      /** @description The reason for programs to read; does not change with the wording. */
      code: string;
      /** @description The reason in a full sentence. */
      long_message: string;
      /** @description The reason in a few words. */
      message: string;
      /** @description More about this reason; what it holds depends on `code`. */
      meta?: {
        [key: string]: unknown;
      };
    };
    /** @description Why a request failed. */
    ClerkErrors: {
      /** @description Names the request in Clerk's logs; quote it to their support. */
      clerk_trace_id?: string;
      /** @description The reasons. */
      errors: components["schemas"]["ClerkError"][];
      /** @description More about the failure as a whole. */
      meta?: {
        [key: string]: unknown;
      };
    };
    /** @description A one-time credential with which one user can sign in. */
    SignInToken: {
      /**
       * Format: int64
       * @description When the token was issued, as a Unix timestamp in milliseconds.
       */
      created_at: number;
      /** @description Identifies the token; what `revoke` asks for. Not the secret itself. */
      id: string;
      /**
       * @description The kind of resource this is.
       * @enum {string}
       */
      object: "sign_in_token";
      /**
       * @description Whether the token can still be used, was used, or was withdrawn.
       * @enum {string}
       */
      status: "pending" | "accepted" | "revoked";
      /** @description The secret itself. Whoever holds it can sign in as the user. */
      token?: string;
      /**
       * Format: int64
       * @description When the token last changed, as a Unix timestamp in milliseconds.
       */
      updated_at: number;
      /** @description A link that signs the user in. */
      url?: string | null;
      /** @description The user who signs in with the token. */
      user_id: string;
    };
  };
  responses: {
    /** @description The key does not permit this. */
    AuthorizationInvalid: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClerkErrors"];
      };
    };
    /** @description The request could not be carried out. */
    ClerkErrors: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClerkErrors"];
      };
    };
    /** @description There is no such resource. */
    ResourceNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClerkErrors"];
      };
    };
    /** @description The sign-in token as it now is. */
    SignInToken: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["SignInToken"];
      };
    };
    /** @description A parameter has a value that is not allowed. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClerkErrors"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  CreateSignInToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /**
           * @description How long the token stays valid, in seconds.
           * @default 2592000
           */
          expires_in_seconds?: number | null;
          /** @description The organization that becomes active on sign-in. The instance must have organizations enabled, and the user must be a member of this one. */
          org_id?: string | null;
          /** @description The user who will sign in with the token. */
          user_id: string;
        };
      };
    };
    responses: {
      200: components["responses"]["SignInToken"];
      403: components["responses"]["AuthorizationInvalid"];
      404: components["responses"]["ResourceNotFound"];
      422: components["responses"]["UnprocessableEntity"];
    };
  };
  RevokeSignInToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The token to revoke. */
        sign_in_token_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["SignInToken"];
      400: components["responses"]["ClerkErrors"];
      404: components["responses"]["ResourceNotFound"];
    };
  };
}
