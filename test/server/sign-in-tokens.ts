/** An answer before it is written as JSON. */
export interface Answer {
  readonly status: number;
  readonly body: object;
}

interface Token {
  readonly object: "sign_in_token";
  readonly id: string;
  readonly user_id: string;
  readonly token: string;
  readonly url: string | null;
  readonly created_at: number;
  status: "pending" | "accepted" | "revoked";
  updated_at: number;
}

/** What the server knows; a second user is a member of no organization. */
export const userId = "user_1";
export const otherUserId = "user_2";
export const orgId = "org_1";

/** The sign-in tokens of one instance, as `spec/clerk/sign-in-tokens.yaml` describes them. */
export class SignInTokens {
  readonly #tokens = new Map<string, Token>();
  #clock = 1_700_000_000_000;

  create(request: unknown): Answer {
    const { user_id, org_id, expires_in_seconds } = request as Record<
      string,
      unknown
    >;
    if (typeof user_id !== "string") {
      return failed(422, "form_param_missing", "user_id must be included.");
    }
    if (!isLifetime(expires_in_seconds)) {
      const reason = "expires_in_seconds must be a positive whole number.";
      return failed(422, "form_param_value_invalid", reason);
    }
    if (user_id !== userId && user_id !== otherUserId) {
      return failed(404, "resource_not_found", `There is no user ${user_id}.`);
    }
    const isMember = user_id === userId && org_id === orgId;
    if (org_id !== undefined && org_id !== null && !isMember) {
      const reason = `${user_id} is not a member of ${String(org_id)}.`;
      return failed(403, "not_a_member_in_organization", reason);
    }
    return this.#issue(user_id);
  }

  revoke(id: string): Answer {
    const token = this.#tokens.get(id);
    if (token === undefined) {
      return failed(404, "resource_not_found", `There is no token ${id}.`);
    }
    if (token.status !== "pending") {
      const reason = `${id} is ${token.status} and cannot be revoked.`;
      return failed(400, "sign_in_token_cannot_be_revoked_code", reason);
    }
    token.status = "revoked";
    token.updated_at = this.#now();
    // The secret is told once, when the token is issued.
    const { token: _, url: __, ...known } = token;
    return { status: 200, body: known };
  }

  /** The document does not speak of this one. */
  wrongSecret(): Answer {
    return failed(401, "authentication_invalid", "The secret key is wrong.");
  }

  notFound(call: string): Answer {
    return failed(404, "resource_not_found", `There is no ${call}.`);
  }

  #issue(user_id: string): Answer {
    const id = `sit_${this.#tokens.size + 1}`;
    const now = this.#now();
    const token: Token = {
      object: "sign_in_token",
      id,
      status: "pending",
      user_id,
      token: `secret_of_${id}`,
      url: null,
      created_at: now,
      updated_at: now,
    };
    this.#tokens.set(id, token);
    return { status: 200, body: token };
  }

  #now(): number {
    return (this.#clock += 1000);
  }
}

/** Absent and null stand for the default. */
function isLifetime(seconds: unknown): boolean {
  if (seconds === undefined || seconds === null) return true;
  return Number.isInteger(seconds) && (seconds as number) >= 1;
}

function failed(status: number, code: string, long_message: string): Answer {
  const message = code.replaceAll("_", " ");
  const meta = { param_name: "kept as it is" };
  const errors = [{ message, long_message, code, meta }];
  return { status, body: { errors, clerk_trace_id: "trace_1" } };
}
