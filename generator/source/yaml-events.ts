import {
  EVENT_ID,
  getScalarValue,
  SCALAR_STYLE,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";
import type { Range } from "./range.ts";

export function isScalar(event: Event): event is ScalarEvent {
  return event.type === EVENT_ID.SCALAR;
}

export function isCollection(
  event: Event,
): event is MappingEvent | SequenceEvent {
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
}

/** Where the value that an event starts is written; a collection is its first line. */
export function rangeOf(event: Event, text: string): Range | undefined {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return rangeOfScalar(event, text);
    case EVENT_ID.ALIAS:
      // The asterisk is no part of the name.
      return between(event.anchorStart - 1, event.anchorEnd);
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return firstLine(event.start, text.length, text);
    default:
      return undefined;
  }
}

/** Whether a key stands for what it merges in (`<<`, of YAML 1.1 and widely used). */
export function isMergeKey(event: ScalarEvent, text: string): boolean {
  return (
    event.style === SCALAR_STYLE.PLAIN &&
    event.tagStart === -1 &&
    event.valueEnd - event.valueStart === 2 &&
    text.startsWith("<<", event.valueStart)
  );
}

export function anchorOf(event: Event, text: string): string | undefined {
  return "anchorStart" in event && event.anchorStart !== -1
    ? text.slice(event.anchorStart, event.anchorEnd)
    : undefined;
}

/** A tag as written, where it stands, and its name: `str` for `!!str`, the whole tag for others. */
export interface Tag extends Range {
  readonly text: string;
  readonly name: string;
}

/** Undefined where there is none, or only `!`, which means what no tag means in a quoted scalar. */
export function tagOf(
  event: ScalarEvent | MappingEvent | SequenceEvent,
  events: readonly Event[],
  text: string,
): Tag | undefined {
  if (event.tagStart === -1) return undefined;
  const range = between(event.tagStart, event.tagEnd);
  const written = text.slice(event.tagStart, event.tagEnd);
  // A lone `!` asks for the kind of the node itself: a scalar is a string then.
  if (written === "!") return { ...range, text: written, name: "str" };
  const verbatim = /^!<(.*)>$/s.exec(written)?.[1];
  const [, handle = "!", suffix = ""] = /^(!\w*!|!)(.*)$/s.exec(written) ?? [];
  const full = verbatim ?? prefixOf(handle, events) + suffix;
  const core = full.startsWith(corePrefix);
  const name = core ? full.slice(corePrefix.length) : full;
  return { ...range, text: written, name };
}

const corePrefix = "tag:yaml.org,2002:";

function prefixOf(handle: string, [document]: readonly Event[]): string {
  if (document?.type === EVENT_ID.DOCUMENT)
    for (const directive of document.directives)
      if (directive.kind === "tag" && directive.handle === handle)
        return directive.prefix;
  return handle === "!!" ? corePrefix : handle;
}

/** Where a key first stands in the mapping whose first key is at `start`. */
export function keyBefore(
  end: number,
  key: string,
  start: number,
  events: readonly Event[],
  text: string,
): Range | undefined {
  let depth = 0;
  let isKey = true;
  for (let index = start; index < end; index++) {
    const event = events[index]!;
    if (depth === 0 && isKey && isScalar(event)) {
      if (getScalarValue(text, event) === key) return rangeOf(event, text);
    }
    if (isCollection(event)) depth++;
    else if (event.type === EVENT_ID.POP) depth--;
    if (depth === 0) isKey = !isKey;
  }
  return undefined;
}

/** Where a second document starts, if one does. */
export function secondDocument(
  events: readonly Event[],
  index: number,
  text: string,
): Range | undefined {
  if (index >= events.length) return undefined;
  const started = events
    .slice(0, index)
    .findLast((event) => rangeOf(event, text));
  const last = started ? rangeOf(started, text)!.offset : 0;
  const marker = /^---/m;
  const after = text.slice(last + 1).search(marker);
  return after === -1
    ? { offset: 0, length: 0 }
    : between(last + 1 + after, last + 4 + after);
}

function rangeOfScalar(event: ScalarEvent, text: string): Range | undefined {
  const { valueStart, valueEnd, style } = event;
  if (valueStart === -1) return undefined;
  switch (style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return between(valueStart - 1, valueEnd + 1);
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return firstLine(valueStart, valueEnd, text);
    default:
      return between(valueStart, valueEnd);
  }
}

/** The first line with anything on it, without the blanks around it. */
function firstLine(start: number, end: number, text: string): Range {
  let from = start;
  while (from < end && " \t\r\n".includes(text.charAt(from))) from++;
  let to = from;
  while (to < end && text[to] !== "\n" && text[to] !== "\r") to++;
  while (to > from && " \t".includes(text.charAt(to - 1))) to--;
  return between(from, to);
}

function between(start: number, end: number): Range {
  return { offset: start, length: end - start };
}
