/** One thing that has a name inside of its owner: a member of a model, a value of an enum. */
export interface Inner<Thing> {
  readonly owner: string;
  readonly thing: Thing;
  readonly name: string;
}

export interface CommonNames<Thing> {
  /** Things that have one name wherever they occur, which nothing else has anywhere. */
  readonly common: ReadonlyMap<Thing, string>;
  /** Things that have one name wherever they occur, whatever else has it too. */
  readonly alike: ReadonlyMap<Thing, string>;
  /** All names that are not common, by owner. */
  readonly particular: ReadonlyMap<string, ReadonlyMap<Thing, string>>;
}

/**
 * Most members are called alike in all models: said once, the lock stays small. Where two things vie
 * for a name anywhere, it must be known which of them each owner had.
 */
export function commonNames<Thing>(
  inners: readonly Inner<Thing>[],
): CommonNames<Thing> {
  const names = new Map<Thing, Set<string>>();
  const things = new Map<string, Set<Thing>>();
  for (const { thing, name } of inners) {
    addTo(names, thing, name);
    addTo(things, name, thing);
  }
  const common = new Map<Thing, string>();
  const alike = new Map<Thing, string>();
  const particular = new Map<string, Map<Thing, string>>();
  for (const { owner, thing, name } of inners) {
    if (names.get(thing)!.size === 1) alike.set(thing, name);
    if (names.get(thing)!.size === 1 && things.get(name)!.size === 1) {
      common.set(thing, name);
    } else {
      const own = particular.get(owner) ?? new Map<Thing, string>();
      particular.set(owner, own.set(thing, name));
    }
  }
  return { common, alike, particular };
}

function addTo<Key, Value>(
  map: Map<Key, Set<Value>>,
  key: Key,
  value: Value,
): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
