import { rangeOf } from "./by-status.ts";
import type { RetryPolicy } from "./client.ts";
import type { RequestError } from "./errors.ts";

/** Milliseconds to wait before the next try, infinitely many where there should be none. */
export function retryDelay(
  error: RequestError,
  attempt: number,
  {
    statuses = ["408", "425", "429", "5XX"],
    initialInterval = 500,
    maxInterval = 8_000,
    exponent = 2,
    connectionErrors = true,
  }: RetryPolicy = {},
): number {
  const { status, headers } = error;
  const retried = status
    ? statuses.some((one) => one === `${status}` || one === rangeOf(status))
    : connectionErrors && error.name !== "AbortError";
  if (!retried) return Infinity;
  const asked = retryAfter(headers?.get("retry-after"));
  // A server that asks for more than a minute is not waited for.
  if (asked >= 0) return asked > 60_000 ? Infinity : asked;
  // Anything between nothing and the whole, lest all clients come back at once.
  return (
    Math.random() * Math.min(maxInterval, initialInterval * exponent ** attempt)
  );
}

/**
 * `Retry-After` in milliseconds; the header holds seconds or a date (RFC 9110,
 * 10.2.3). Less than nothing, or no number, where it says nothing.
 */
function retryAfter(value: string | null | undefined): number {
  const seconds = Number(value || NaN);
  return seconds >= 0
    ? seconds * 1_000
    : Date.parse(value as string) - Date.now();
}
