import type { Operation } from "./api.ts";

/**
 * The header by which the API recognises a repetition: a parameter of the operation that is called
 * so, or the one that the config names for the methods that are not safe to repeat. The key is made
 * for each call, so no caller has to give it.
 */
export function withIdempotency(
  parameters: Operation["parameters"],
  method: string,
  configured: string | undefined,
): Pick<Operation, "parameters" | "idempotencyHeader"> {
  const header = configured ?? "Idempotency-Key";
  const isKey = (one: Operation["parameters"][number]) =>
    one.in === "header" && one.name.toLowerCase() === header.toLowerCase();
  const parameter = parameters.find(isKey);
  const isCommon = configured !== undefined && /^(POST|PATCH)$/.test(method);
  return {
    idempotencyHeader: parameter?.name ?? (isCommon ? configured : undefined),
    parameters: parameters.map((one) =>
      isKey(one) ? { ...one, required: false } : one,
    ),
  };
}
