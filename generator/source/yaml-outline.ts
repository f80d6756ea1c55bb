import { EVENT_ID, getScalarValue, parseEvents, type Event } from "js-yaml";
import { deepest } from "./json.ts";
import type { Locate, Spot } from "./range.ts";
import {
  anchorOf,
  isCollection,
  isMergeKey,
  isScalar,
  rangeOf,
} from "./yaml-events.ts";

/**
 * Places in the text of YAML that is known to be valid, found in the same events that its value is
 * made of. Remembers the members of what it passed.
 */
export function yamlOutline(text: string): Locate {
  const walk = new Walk(text);
  return (path) => {
    let member = walk.root;
    for (const token of path) {
      const next = walk.membersOf(member.value).get(token);
      if (!next) break;
      member = next;
    }
    return walk.spotOf(member);
  };
}

/** Indexes of events. */
interface Member {
  /** Undefined for the items of a list. */
  readonly key: number | undefined;
  readonly value: number;
}

class Walk {
  /** The first event is that of the document. */
  readonly root: Member = { key: undefined, value: 1 };
  readonly #text: string;
  readonly #events: readonly Event[];
  /** For each event that starts something, the event after all of it. */
  readonly #after: Int32Array;
  /** What an alias repeats. */
  readonly #targets = new Map<number, number>();
  readonly #members = new Map<number, Map<string, Member>>();

  constructor(text: string) {
    this.#text = text;
    this.#events = parseEvents(text, { maxDepth: deepest });
    this.#after = new Int32Array(this.#events.length);
    this.#link();
  }

  /** The members of what starts at an event, by key or index, those merged in among them. */
  membersOf(index: number): ReadonlyMap<string, Member> {
    const start = this.#targets.get(index) ?? index;
    let members = this.#members.get(start);
    if (!members) {
      const { type } = this.#events[start]!;
      if (type === EVENT_ID.MAPPING) members = this.#entries(start);
      else
        members = new Map(type === EVENT_ID.SEQUENCE ? this.#items(start) : []);
      this.#members.set(start, members);
    }
    return members;
  }

  spotOf({ key, value }: Member): Spot {
    const event = this.#events[value]!;
    return {
      key:
        key === undefined ? undefined : rangeOf(this.#events[key]!, this.#text),
      value: rangeOf(event, this.#text),
      collection: isCollection(event),
    };
  }

  #link(): void {
    const anchors = new Map<string, number>();
    const open: number[] = [];
    this.#events.forEach((event, index) => {
      this.#after[index] = index + 1;
      const anchor = anchorOf(event, this.#text);
      if (event.type === EVENT_ID.ALIAS) {
        const target = anchors.get(anchor!);
        if (target !== undefined) this.#targets.set(index, target);
      } else if (event.type === EVENT_ID.POP) {
        this.#after[open.pop()!] = index + 1;
      } else {
        if (anchor !== undefined) anchors.set(anchor, index);
        if (!isScalar(event)) open.push(index);
      }
    });
  }

  *#items(start: number): Generator<[string, Member]> {
    let position = 0;
    let value = start + 1;
    while (this.#events[value]!.type !== EVENT_ID.POP) {
      yield [String(position++), { key: undefined, value }];
      value = this.#after[value]!;
    }
  }

  #entries(start: number): Map<string, Member> {
    const members = new Map<string, Member>();
    const merged: number[] = [];
    let key = start + 1;
    while (this.#events[key]!.type !== EVENT_ID.POP) {
      const value = this.#after[key]!;
      const event = this.#events[this.#targets.get(key) ?? key]!;
      if (isScalar(event)) {
        if (isMergeKey(event, this.#text)) merged.push(value);
        else members.set(getScalarValue(this.#text, event), { key, value });
      }
      key = this.#after[value]!;
    }
    for (const value of merged) {
      for (const [name, member] of this.#mergedBy(value))
        if (!members.has(name)) members.set(name, member);
    }
    return members;
  }

  /** What `<<` brings in: the members of an object, or of each in a list of them. */
  #mergedBy(value: number): (readonly [string, Member])[] {
    const source = this.#targets.get(value) ?? value;
    if (this.#events[source]!.type === EVENT_ID.MAPPING)
      return [...this.membersOf(source)];
    return [...this.#items(source)].flatMap(([, item]) => [
      ...this.membersOf(item.value),
    ]);
  }
}
