import {
  EVENT_ID,
  getScalarValue,
  SCALAR_STYLE,
  type AliasEvent,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";
import type { Code, ParamsOf } from "../diagnostics/messages.ts";
import type { Report } from "../diagnostics/report.ts";
import { scalarTags, valueOfPlain, valueOfTagged } from "./core-schema.ts";
import type { Range } from "./range.ts";
import { Anchors, mostRepeated, type Anchored } from "./yaml-anchors.ts";
import {
  anchorOf,
  isMergeKey,
  isScalar,
  keyBefore,
  rangeOf,
  secondDocument,
  tagOf,
} from "./yaml-events.ts";

/**
 * The value of a YAML document, by the core schema of YAML 1.2. Made from js-yaml's events by hand,
 * because its own constructor stops at the first problem and turns a key `1.0` into "1": keys are
 * the text as written (OpenAPI 3.1.1, section 4.3, asks for the failsafe schema in keys).
 */
export function compose(
  file: string,
  text: string,
  events: readonly Event[],
  report: Report,
): unknown {
  return new Composer(file, text, events, report).document();
}

class Composer {
  readonly #file: string;
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #report: Report;
  readonly #anchors = new Anchors();
  #index = 0;
  /** How many values were read, those repeated by aliases included. */
  #size = 0;

  constructor(
    file: string,
    text: string,
    events: readonly Event[],
    report: Report,
  ) {
    this.#file = file;
    this.#text = text;
    this.#events = events;
    this.#report = report;
  }

  document(): unknown {
    // The first event opens the document.
    this.#index = 1;
    const value = this.#value();
    const second = secondDocument(this.#events, this.#index + 1, this.#text);
    if (second) this.#problem("yaml-many-documents", second, {});
    return value;
  }

  #value(): unknown {
    const event = this.#events[this.#index++]!;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event).value;
      case EVENT_ID.ALIAS:
        return this.#alias(event)?.value ?? null;
      case EVENT_ID.SEQUENCE: {
        const list: unknown[] = [];
        return this.#collection(event, list, () => list.push(this.#value()));
      }
      case EVENT_ID.MAPPING: {
        const object = {};
        const start = this.#index;
        const merged = new Set<string>();
        return this.#collection(event, object, () =>
          this.#member(object, merged, start),
        );
      }
      default:
        throw new Error(`A value cannot start with event ${event.type}.`);
    }
  }

  #scalar(event: ScalarEvent): Anchored {
    this.#size++;
    const text = getScalarValue(this.#text, event);
    const scalar = { value: this.#meaning(event, text), text, size: 1 };
    const name = anchorOf(event, this.#text);
    if (name !== undefined) this.#anchors.set(name, scalar);
    return scalar;
  }

  #meaning(event: ScalarEvent, text: string): unknown {
    const tag = tagOf(event, this.#events, this.#text);
    if (tag === undefined)
      return event.style === SCALAR_STYLE.PLAIN ? valueOfPlain(text) : text;
    const value = valueOfTagged(tag.name, text);
    if (value !== undefined) return value;
    if (scalarTags.has(tag.name))
      this.#problem("yaml-tag-mismatch", tag, { tag: tag.text, value: text });
    else this.#problem("yaml-unknown-tag", tag, { tag: tag.text });
    return text;
  }

  #alias(event: AliasEvent): Anchored | undefined {
    const name = anchorOf(event, this.#text)!;
    const found = this.#anchors.repeat(name);
    if (typeof found !== "string") {
      this.#size += found.size ?? 0;
      return found;
    }
    const place = rangeOf(event, this.#text);
    if (found !== "yaml-alias-expansion") this.#problem(found, place, { name });
    // Told once for the file: every further alias is one too many as well.
    else this.#problem(found, undefined, { limit: mostRepeated });
    return undefined;
  }

  #collection<Value extends object>(
    event: SequenceEvent | MappingEvent,
    value: Value,
    readMember: () => void,
  ): Value {
    const before = this.#size++;
    const anchored: Anchored = { value, text: undefined, size: undefined };
    const name = anchorOf(event, this.#text);
    if (name !== undefined) this.#anchors.set(name, anchored);
    const tag = tagOf(event, this.#events, this.#text);
    const expected = event.type === EVENT_ID.SEQUENCE ? "seq" : "map";
    if (tag && tag.name !== expected && tag.name !== "str")
      this.#problem("yaml-unknown-tag", tag, { tag: tag.text });
    while (this.#events[this.#index]!.type !== EVENT_ID.POP) readMember();
    this.#index++;
    anchored.size = this.#size - before;
    return value;
  }

  /** One key and its value, or what `<<` merges in. */
  #member(
    object: Record<string, unknown>,
    merged: Set<string>,
    start: number,
  ): void {
    const at = this.#index;
    const event = this.#events[at]!;
    if (isScalar(event) && isMergeKey(event, this.#text)) {
      this.#index++;
      this.#merge(object, merged, event);
      return;
    }
    const key = this.#key(event);
    const value = this.#value();
    if (key === undefined) return;
    if (Object.hasOwn(object, key) && !merged.delete(key)) {
      const first = keyBefore(at, key, start, this.#events, this.#text);
      this.#problem(
        "duplicate-key",
        rangeOf(event, this.#text),
        { key },
        first,
      );
    } else define(object, key, value);
  }

  /** The text of a key; undefined, and reported, where there is none. */
  #key(event: Event): string | undefined {
    const place = rangeOf(event, this.#text);
    if (event.type === EVENT_ID.ALIAS || isScalar(event)) {
      this.#index++;
      const key = isScalar(event) ? this.#scalar(event) : this.#alias(event);
      if (key?.text !== undefined || !key) return key?.text;
    } else this.#value();
    this.#problem("yaml-complex-key", place, {});
    return undefined;
  }

  /** What stands in the object itself wins, before or after `<<`; of several sources the first. */
  #merge(
    object: Record<string, unknown>,
    merged: Set<string>,
    key: ScalarEvent,
  ): void {
    const source = this.#value();
    for (const from of Array.isArray(source)
      ? (source as unknown[])
      : [source]) {
      if (typeof from !== "object" || from === null || Array.isArray(from)) {
        this.#problem("yaml-merge-type", rangeOf(key, this.#text), {});
        return;
      }
      for (const [name, value] of Object.entries(from)) {
        if (Object.hasOwn(object, name)) continue;
        define(object, name, value);
        merged.add(name);
      }
    }
  }

  #problem<C extends Code>(
    code: C,
    range: Range | undefined,
    params: ParamsOf<C>,
    first?: Range,
  ): void {
    const at = (place: Range | undefined) =>
      place
        ? { file: this.#file, offset: place.offset, length: place.length }
        : { file: this.#file };
    const notes = first && [{ text: "the first one", location: at(first) }];
    this.#report.add(code, at(range), params, notes);
  }
}

/** Assignment to `__proto__` would set the prototype. */
function define(
  object: Record<string, unknown>,
  key: string,
  value: unknown,
): void {
  if (key === "__proto__")
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  else object[key] = value;
}
