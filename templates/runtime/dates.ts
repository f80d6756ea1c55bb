import type { TellingCodec } from "./shape.ts";

/**
 * A date and time (RFC 3339) as a Date, which knows milliseconds and no more.
 * A text without an offset is taken as UTC. Throws where it is no such text.
 */
export const dateTime: TellingCodec<Date, string> = {
  is: isDate,
  decode(text: string): Date {
    const [, day, time, offset] = dateTimePattern.exec(text) ?? [];
    // A leap second is one that no Date knows.
    const known = time?.replace(/:60(?!\d)/, ":59");
    const isDay = day !== undefined && dayOf(day) === day;
    const zone = offset?.toUpperCase() ?? "Z";
    return dateOf(isDay ? `${day}T${known}${zone}` : "", text);
  },
  encode(date: Date): string {
    return date.toISOString();
  },
};

/** A day (`2026-01-31`) as a Date at midnight, UTC. */
export const fullDate: TellingCodec<Date, string> = {
  is: isDate,
  decode(text: string): Date {
    return dateOf(dayOf(text) === text ? text : "", text);
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

/** The day that a text names, or another one where there is no such day; undefined where it is none. */
function dayOf(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime())
    ? undefined
    : date.toISOString().slice(0, 10);
}

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
