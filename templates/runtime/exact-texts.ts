import { stringifyExactly } from "./exact-json.ts";

/** The value of a parameter whose media type is JSON, with bigints in it. */
export function exactJsonText(
  value: string | number | bigint | boolean | object | null,
): string;
export function exactJsonText(value: unknown): string | undefined;
export function exactJsonText(value: unknown): string | undefined {
  return value === undefined ? undefined : stringifyExactly(value);
}

/** Objects among the items of a list or the members of an object as JSON, which no style can spread. */
export function exactTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textOfObject);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [
    name,
    textOfObject(item),
  ]);
  return Object.fromEntries(entries);
}

/** The same for the members of a form, whose lists repeat them; `except` those that have a style. */
export function exactFields(
  members: unknown,
  except: readonly string[] = [],
): unknown {
  if (typeof members !== "object" || members === null) return members;
  const entries = Object.entries(members).map(([name, value]) => [
    name,
    except.includes(name)
      ? value
      : Array.isArray(value)
        ? value.map(textOfObject)
        : textOfObject(value),
  ]);
  return Object.fromEntries(entries);
}

function textOfObject(value: unknown): unknown {
  return typeof value === "object" && value !== null
    ? stringifyExactly(value)
    : value;
}
