import { child } from "../openapi/node.ts";
import type { Reading } from "../openapi/document.ts";
import { flag, object, texts } from "../openapi/read.ts";
import type { RetryAdvice } from "./api.ts";

/** What `x-speakeasy-retries` says of statuses and waiting; undefined where it asks for no backoff. */
export function retriesOf({
  document,
  report,
}: Reading): RetryAdvice | undefined {
  const node = object(document.root, "x-speakeasy-retries", report);
  if (!node || child(node, "strategy")?.value !== "backoff") return undefined;
  const backoff = object(node, "backoff", report);
  const number = (key: string, otherwise: number) => {
    const value = backoff && child(backoff, key)?.value;
    return typeof value === "number" ? value : otherwise;
  };
  return {
    statuses: texts(node, "statusCodes", report),
    initialInterval: number("initialInterval", 500),
    maxInterval: number("maxInterval", 60_000),
    exponent: number("exponent", 1.5),
    connectionErrors: flag(node, "retryConnectionErrors", report) ?? true,
  };
}
