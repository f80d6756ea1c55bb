import type { Location } from "../source/place.ts";
import { messages, type Code, type ParamsOf } from "./messages.ts";
import { printable } from "./printable.ts";
import type { Sentence, Severity } from "./row.ts";

/** Something said about a place. Plain data; nothing in it is looked up yet. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** One sentence, without control characters whatever the document held. */
  readonly text: string;
  /** What to do about it. */
  readonly hint: string | undefined;
  /** Undefined where it is about no file, as an unknown option. */
  readonly location: Location | undefined;
  readonly notes: readonly Note[];
}

/** A further remark under a diagnostic, often about a second place. */
export interface Note {
  readonly text: string;
  readonly location?: Location | undefined;
}

/** Says what the table holds under `code`. */
export function diagnose<C extends Code>(
  code: C,
  location: Location | undefined,
  params: ParamsOf<C>,
  notes: readonly Note[] = [],
): Diagnostic {
  const { severity, text, advice } = messages[code];
  return {
    code,
    severity,
    text: fill(text, params),
    hint: advice && fill(advice, params),
    location: location && locationAlone(location),
    notes: notes.map((note) => ({
      text: printable(note.text),
      location: note.location && locationAlone(note.location),
    })),
  };
}

/** The sentence with its names filled in. */
export function fill(
  { texts, names }: Sentence,
  params: Readonly<Record<string, string | number>>,
): string {
  return texts.reduce(
    (sentence, text, index) =>
      sentence + printable(String(params[names[index - 1]!])) + text,
  );
}

/** Callers pass whole nodes; a diagnostic must not keep their values alive. */
function locationAlone(location: Location): Location {
  const { file } = location;
  if ("offset" in location)
    return { file, offset: location.offset, length: location.length };
  if (!("pointer" in location)) return { file };
  const { pointer } = location;
  return "key" in location ? { file, pointer, key: true } : { file, pointer };
}
