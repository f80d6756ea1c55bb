import type { TellingCodec } from "./shape.ts";

/**
 * A date and time (RFC 3339) as a Date, which knows milliseconds and no more.
 * A text without an offset is taken as UTC. Throws where it is no such text.
 */
export const dateTime: TellingCodec<Date, string> = {
  is: isDate,
  decode(text: string): Date {
    const [, day, time, offset] = dateTimePattern.exec(text) ?? [];
    return dateOf(`${day}T${time}${offset?.toUpperCase() ?? "Z"}`, text);
  },
  encode(date: Date): string {
    return date.toISOString();
  },
};

/** A day (`2026-01-31`) as a Date at midnight, UTC. */
export const fullDate: TellingCodec<Date, string> = {
  is: isDate,
  decode(text: string): Date {
    return dateOf(/^\d{4}-\d\d-\d\d$/.test(text) ? text : "", text);
  },
  encode(date: Date): string {
    return date.toISOString().replace(/T.*/, "");
  },
};

/** Seconds since 1970 as a Date. What is sent has no fraction. */
export const unixSeconds: TellingCodec<Date, number> = {
  is: isDate,
  decode(seconds: number): Date {
    return dateOf(seconds * 1000, seconds);
  },
  encode(date: Date): number {
    return Math.floor(timeOf(date) / 1000);
  },
};

/** Milliseconds since 1970 as a Date. */
export const unixMilliseconds: TellingCodec<Date, number> = {
  is: isDate,
  decode(milliseconds: number): Date {
    return dateOf(milliseconds, milliseconds);
  },
  encode: timeOf,
};

const dateTimePattern =
  /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)([Zz]|[+-]\d\d:\d\d)?$/;

function isDate(value: unknown): boolean {
  return value instanceof Date;
}

function dateOf(time: string | number, wire: string | number): Date {
  const date = new Date(time);
  if (typeof wire === typeof time && !Number.isNaN(date.getTime())) return date;
  throw new TypeError(`${JSON.stringify(wire)} is no date`);
}

function timeOf(date: Date): number {
  const time = date.getTime();
  if (Number.isNaN(time)) throw new RangeError("The date is invalid");
  return time;
}
