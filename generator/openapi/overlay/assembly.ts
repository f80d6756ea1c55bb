import type { Place } from "../../source/place.ts";
import type { Origins } from "../../source/origins.ts";
import type { Path } from "./query.ts";

/** A value and the place in a text that it came from. */
export interface Part {
  readonly value: unknown;
  readonly place: Place;
}

/**
 * Takes values apart and makes new ones of their parts; where each part came from is kept. Nothing
 * is ever changed in place: aliases of YAML make one object stand in several places.
 */
export class Assembly {
  readonly #origins: Origins;

  constructor(origins: Origins) {
    this.#origins = origins;
  }

  /** What stands at the end of a path that is there. */
  at(root: Part, path: Path): Part {
    return path.reduce<Part>(
      ({ value, place }, key) => ({
        value: Reflect.get(value as object, key) as unknown,
        place: this.#origins.memberPlace(value, key, place),
      }),
      root,
    );
  }

  /** The members of an object, in order. */
  members({ value, place }: Part): [key: string, member: Part][] {
    return Object.entries(value as object).map(([key, member]) => [
      key,
      { value: member, place: this.#origins.memberPlace(value, key, place) },
    ]);
  }

  items({ value, place }: Part): Part[] {
    return (value as unknown[]).map((item, index) => ({
      value: item,
      place: this.#origins.memberPlace(value, index, place),
    }));
  }

  object(members: Iterable<readonly [key: string, member: Part]>): unknown {
    const all = [...members];
    const object = Object.fromEntries(
      all.map(([key, { value }]) => [key, value]),
    );
    for (const [key, { place }] of all)
      this.#origins.member(object, key, place);
    return object;
  }

  array(items: readonly Part[]): unknown {
    const array = items.map(({ value }) => value);
    for (const [index, { place }] of items.entries())
      this.#origins.member(array, index, place);
    return array;
  }
}
