import type { Limits } from "../api/types.ts";

/** A number within its limits: a moment where it is called so, else a small one. */
export function sampleNumber(
  name: string,
  limits: Limits,
  {
    integer,
    format,
  }: { readonly integer: boolean; readonly format: string | undefined },
): number {
  const limit = (keyword: string) => {
    const value = limits.get(keyword);
    return typeof value === "number" ? value : undefined;
  };
  const step = limit("multipleOf") ?? (integer ? 1 : 0.5);
  const above = limit("exclusiveMinimum");
  const below = limit("exclusiveMaximum");
  const least =
    limit("minimum") ?? (above === undefined ? undefined : above + step);
  const most =
    limit("maximum") ?? (below === undefined ? undefined : below - step);
  const wanted = isMoment(name, format) ? 1767225600 : usual(name, integer);
  const value = Math.max(Math.min(wanted, most ?? wanted), least ?? wanted);
  const round = Number((Math.ceil(value / step) * step).toPrecision(15));
  return most !== undefined && round > most ? most : round;
}

/** 2026-01-01 as Unix timestamp; names tell it more often than formats do. */
function isMoment(name: string, format: string | undefined): boolean {
  return format === "unix-time" || /(?:_at|At|[_-]?timestamp)$/i.test(name);
}

function usual(name: string, integer: boolean): number {
  if (/^(?:limit|page_?size|per_?page)$/i.test(name)) return 10;
  return integer ? 1 : 1.5;
}
