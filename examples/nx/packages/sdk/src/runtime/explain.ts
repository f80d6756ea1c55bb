import type { Answer } from "./errors.js";

/**
 * What an error says in one line: the status, the first message of the body,
 * and in parentheses its code and the ids by which the people of the API find
 * the request. Knows the usual places: `errors[0].message`, `error.message`,
 * `message`, and `detail` and `title` of RFC 9457.
 */
export function explain({ response, body }: Answer): string {
  const { status, statusText, headers } = response;
  const { errors, error, code, clerk_trace_id } = Object(body) as Told;
  const first = [errors].flat()[0] ?? error ?? body;
  const text = sentence(first) ?? sentence(body) ?? statusText;
  const details = [
    (Object(first) as Told).code ?? code,
    clerk_trace_id,
    headers.get("x-request-id") ?? headers.get("request-id"),
  ].filter((detail) => detail && typeof detail !== "object");
  const line = `${status} ${text.slice(0, 500)}`.trim();
  return details[0] ? `${line} (${details.join(", ")})` : line;
}

function sentence(value: unknown): string | undefined {
  const { long_message, message, detail, title } = Object(value) as Told;
  return [long_message, message, detail, title, value].find(
    (text): text is string => typeof text === "string",
  );
}

/** What is looked for in a body; `Object(body)` makes it safe to ask anything for a member. */
interface Told {
  readonly errors?: unknown;
  readonly error?: unknown;
  readonly long_message?: unknown;
  readonly message?: unknown;
  readonly detail?: unknown;
  readonly title?: unknown;
  readonly code?: unknown;
  readonly clerk_trace_id?: unknown;
}
