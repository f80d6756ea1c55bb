import type { Location, Place } from "./place.ts";
import { escapeToken, keysOf } from "./pointer.ts";

/**
 * Where the parts of a value came from that no file holds as it stands: an overlay was applied to it,
 * or it was brought into a newer form. Diagnostics name places of that value; people need those of
 * the texts.
 */
export class Origins {
  readonly #roots = new Map<string, unknown>();
  readonly #objects = new WeakMap<object, Place>();
  readonly #members = new WeakMap<object, Map<string, Place>>();

  /** Locations that are those of a text already. */
  readonly #settled = new WeakSet<Location>();

  /** From now on pointers into the file lead into this value. */
  replace(file: string, value: unknown): void {
    this.#roots.set(file, value);
  }

  /** Whether a value other than that of its text stands for a file. */
  isReplaced(file: string): boolean {
    return this.#roots.has(file);
  }

  /** The object or array, wherever it is put, came from this place. */
  object(value: object, { file, pointer }: Place): void {
    this.#objects.set(value, { file, pointer });
  }

  /** What stands under a key came from this place; needed only for what is no object or array. */
  member(of: object, key: string | number, { file, pointer }: Place): void {
    const members = this.#members.get(of) ?? new Map<string, Place>();
    this.#members.set(of, members);
    members.set(String(key), { file, pointer });
  }

  /** The place in the text for one in the value; the same place where nothing was replaced. */
  find({ file, pointer }: Place): Place {
    if (!this.#roots.has(file)) return { file, pointer };
    let value: unknown = this.#roots.get(file);
    let place = this.#objectPlace(value) ?? { file, pointer: "" };
    for (const key of keysOf(pointer)) {
      place = this.memberPlace(value, key, place);
      value = isObject(value) ? Reflect.get(value, key) : undefined;
    }
    return place;
  }

  /** The place in the text of what stands under a key of a value that came from a place. */
  memberPlace(
    of: unknown,
    key: string | number,
    { file, pointer }: Place,
  ): Place {
    const own: unknown = isObject(of) ? Reflect.get(of, key) : undefined;
    const stated = isObject(of)
      ? this.#members.get(of)?.get(String(key))
      : undefined;
    return (
      this.#objectPlace(own) ??
      stated ?? { file, pointer: `${pointer}/${escapeToken(key)}` }
    );
  }

  /** The same for whatever a diagnostic points at. */
  locate(location: Location): Location {
    if (!("pointer" in location) || this.#settled.has(location))
      return location;
    const place = this.find(location);
    return "key" in location ? { ...place, key: true } : place;
  }

  /** The place in the text for a location that stays so, whatever is replaced later. */
  settle(location: Location): Location {
    const settled = { ...this.locate(location) };
    this.#settled.add(settled);
    return settled;
  }

  #objectPlace(value: unknown): Place | undefined {
    return isObject(value) ? this.#objects.get(value) : undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
