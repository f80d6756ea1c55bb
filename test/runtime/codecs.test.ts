import { afterEach, expect, test } from "vitest";
import {
  dateTime,
  fullDate,
  unixMilliseconds,
} from "../../templates/runtime/dates.ts";
import {
  decodeExactly,
  stringifyExactly,
} from "../../templates/runtime/exact-json.ts";

const prototype = BigInt.prototype as unknown as { toJSON?: () => string };
afterEach(() => void delete prototype.toJSON);

test("a day that no calendar has is no date", () => {
  for (const text of ["2026-02-30", "2026-13-01", "2025-02-29"]) {
    expect(() => fullDate.decode(text)).toThrow(TypeError);
    expect(() => dateTime.decode(`${text}T00:00:00Z`)).toThrow(TypeError);
  }
  expect(fullDate.decode("2024-02-29").getTime()).toBe(1_709_164_800_000);
  // In another zone it is another day.
  expect(dateTime.decode("2026-01-01T00:30:00+01:00").toISOString()).toBe(
    "2025-12-31T23:30:00.000Z",
  );
});

test("a leap second is taken for the one before (RFC 3339, 5.7)", () => {
  expect(dateTime.decode("2016-12-31T23:59:60Z").toISOString()).toBe(
    "2016-12-31T23:59:59.000Z",
  );
});

test("a bigint is an integer, whatever the program made of its JSON", () => {
  prototype.toJSON = () => "text";
  expect(stringifyExactly({ a: 10n, b: [2n] })).toBe('{"a":10,"b":[2]}');
});

test("a large number that becomes a date is a number", () => {
  const shape = { at: ["at", unixMilliseconds] } as const;
  const text = '{"at":8640000000000000}';
  expect(decodeExactly<{ at: Date }>(shape, text).at.getTime()).toBe(
    8_640_000_000_000_000,
  );
});
