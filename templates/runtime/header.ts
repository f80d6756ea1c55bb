import { listOf, pairsOf } from "./values.ts";

/**
 * A header's value in style `simple`: `a,b`, `R,100`, exploded `R=100`.
 * Nothing is encoded (OpenAPI 3.2.0, Parameter Object). Undefined, null, an
 * empty array and an empty object are left out.
 */
export function simple(
  value: unknown,
  explode: boolean = false,
): string | undefined {
  if (value === null || !pairsOf("", value).length) return undefined;
  return listOf(value, ",", explode ? "=" : ",", (text) => text);
}
