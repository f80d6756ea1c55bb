import type { Limits } from "../api/types.ts";
import { patternText } from "./pattern-text.ts";

/** A text of a format within its limits; where there is none, one that tells what it is for. */
export function sampleText(
  name: string,
  limits: Limits,
  format: string | undefined,
): string {
  const pattern = limits.get("pattern");
  const usual = [...(formats[format ?? ""] ?? []), ...byName(name)];
  const made = typeof pattern === "string" ? patternText(pattern) : undefined;
  const candidates = made === undefined ? usual : [...usual, made];
  const test = typeof pattern === "string" ? testOf(pattern) : undefined;
  const fitting = candidates.find(
    (text) =>
      (text === made || !test || test(text)) && isOfLength(text, limits),
  );
  return fitting ?? stretched(usual[0]!, limits);
}

const formats: Readonly<Record<string, readonly string[]>> = {
  date: ["2026-01-01"],
  "date-time": ["2026-01-01T12:00:00Z"],
  time: ["12:00:00Z"],
  duration: ["P1D"],
  email: ["ada@example.com"],
  "idn-email": ["ada@example.com"],
  uri: ["https://example.com"],
  url: ["https://example.com"],
  "uri-reference": ["/example"],
  iri: ["https://example.com"],
  hostname: ["example.com"],
  ipv4: ["192.0.2.1"],
  ipv6: ["2001:db8::1"],
  uuid: ["7f9c24e8-3b12-4fef-91e0-1c1b7a6d5e4f"],
  byte: ["aGVsbG8="],
  base64: ["aGVsbG8="],
  base64url: ["aGVsbG8"],
  "json-pointer": ["/example"],
  regex: ["^example$"],
  int64: ["1"],
  uint64: ["1"],
  decimal: ["1.5"],
};

/** `sign_in_token_id` → `sign_in_token_123`. */
function byName(name: string): string[] {
  const words = name
    .replace(/([a-z0-9])(?=[A-Z])/g, "$1 ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
  const last = words.at(-1) ?? "text";
  if (last === "id" || last === "ids") {
    return [[...words.slice(0, -1), "123"].join("_")];
  }
  if (
    /^e?mails?$/.test(last) ||
    words.slice(-2).join(" ") === "email address"
  ) {
    return ["ada@example.com"];
  }
  if (/^(?:url|uri|website|href)s?$/.test(last)) return ["https://example.com"];
  if (
    /^(?:phone|phones)$/.test(last) ||
    words.slice(-2).join(" ") === "phone number"
  ) {
    return ["+15555550100"];
  }
  return [words.join(" ") || "text"];
}

/** Whether a text is one of a pattern. Patterns that could take their time are not tried: nothing fits them. */
function testOf(pattern: string): (text: string) => boolean {
  const quantifiers = pattern.match(/[*+?{]/g) ?? [];
  const isQuick =
    pattern.length <= 200 &&
    quantifiers.length <= 4 &&
    !/\)[*+?{]|\\[1-9k]/.test(pattern);
  if (!isQuick) return () => false;
  try {
    const expression = new RegExp(pattern, "u");
    return (text) => expression.test(text);
  } catch {
    return () => false;
  }
}

function isOfLength(text: string, limits: Limits): boolean {
  const { length } = [...text];
  return length >= least(limits) && length <= most(limits);
}

function stretched(text: string, limits: Limits): string {
  return [...text.padEnd(least(limits), "x")].slice(0, most(limits)).join("");
}

/** A text that fills a page shows nothing. */
function least(limits: Limits): number {
  return Math.min(Number(limits.get("minLength") ?? 0) || 0, 200);
}

function most(limits: Limits): number {
  const limit = limits.get("maxLength");
  return typeof limit === "number" ? limit : Infinity;
}
