import type { Limits } from "./rule.ts";

/** What a value of the right kind is beyond its limits in. */
export function limitIssues(value: unknown, limits: Limits): string[] {
  if (typeof value === "number" || typeof value === "bigint") {
    return numberIssues(value, limits);
  }
  if (typeof value === "string") return textIssues(value, limits);
  if (typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value)) {
    const { minProperties, maxProperties } = limits;
    const count = Object.keys(value).length;
    return countIssues(count, minProperties, maxProperties, "members");
  }
  const { minItems, maxItems, uniqueItems } = limits;
  const issues = countIssues(value.length, minItems, maxItems, "items");
  const isUnique =
    !uniqueItems || new Set(value.map(identityOf)).size === value.length;
  return isUnique ? issues : [...issues, "Items must differ"];
}

function numberIssues(value: number | bigint, limits: Limits): string[] {
  const { minimum, maximum, multipleOf } = limits;
  const { exclusiveMinimum: above, exclusiveMaximum: below } = limits;
  return [
    ...(minimum !== undefined && value < minimum
      ? [`Must be at least ${minimum}`]
      : []),
    ...(above !== undefined && value <= above
      ? [`Must be more than ${above}`]
      : []),
    ...(maximum !== undefined && value > maximum
      ? [`Must be at most ${maximum}`]
      : []),
    ...(below !== undefined && value >= below
      ? [`Must be less than ${below}`]
      : []),
    ...(multipleOf !== undefined && !isMultiple(value, multipleOf)
      ? [`Must be a multiple of ${multipleOf}`]
      : []),
  ];
}

/** 0.3 is a multiple of 0.1, although the quotient is 2.9999999999999996. */
function isMultiple(value: number | bigint, of: number): boolean {
  if (typeof value === "bigint" && Number.isInteger(of) && of > 0) {
    return Number(value % BigInt(of)) === 0;
  }
  const quotient = Number(value) / of;
  const error = Math.abs(quotient - Math.round(quotient));
  return error <= Math.abs(quotient) * 2 * Number.EPSILON;
}

function textIssues(value: string, limits: Limits): string[] {
  const { minLength, maxLength, pattern } = limits;
  // A character that takes two UTF-16 units is one.
  const length =
    minLength === undefined && maxLength === undefined ? 0 : [...value].length;
  const issues = countIssues(length, minLength, maxLength, "characters");
  const isRight = pattern === undefined || new RegExp(pattern, "u").test(value);
  return isRight ? issues : [...issues, `Must match ${pattern}`];
}

function countIssues(
  count: number,
  least: number | undefined,
  most: number | undefined,
  what: string,
): string[] {
  return [
    ...(least !== undefined && count < least
      ? [`Must have at least ${least} ${what}`]
      : []),
    ...(most !== undefined && count > most
      ? [`Must have at most ${most} ${what}`]
      : []),
  ];
}

/** A text that is the same for equal values of JSON, in whatever order their members are; large integers stand for themselves. */
function identityOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === "bigint") return `${inner}n`;
    return typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))
      : inner;
  });
}
