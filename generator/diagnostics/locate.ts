import type { Location } from "../source/place.ts";
import type { Range } from "../source/range.ts";
import type { Position, SourceFile } from "../source/source-file.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { printable } from "./printable.ts";

/** Finds the text of a file, where it could be read. */
export interface SourceLookup {
  get(file: string): SourceFile | undefined;
  /** Where in a text stands what a location means, if the document is not as the text has it. */
  origin?(location: Location): Location;
}

/** A location as people name it. */
export interface Spot {
  readonly file: string;
  /** Undefined for a file as a whole. */
  readonly start: Position | undefined;
  readonly end: Position | undefined;
  readonly range: Range | undefined;
}

/** A diagnostic and where it stands. */
export interface Located {
  readonly diagnostic: Diagnostic;
  readonly spot: Spot | undefined;
}

/** Looks up where the diagnostics stand, and sorts them by file, line and column. */
export function locate(
  diagnostics: readonly Diagnostic[],
  sources: SourceLookup,
): Located[] {
  return diagnostics
    .map((diagnostic) => inText(diagnostic, sources))
    .map((diagnostic) => ({
      diagnostic,
      spot: spotOf(diagnostic.location, sources),
    }))
    .sort(byPlace);
}

/** The diagnostic with all its places as the texts have them. */
function inText(diagnostic: Diagnostic, sources: SourceLookup): Diagnostic {
  const move = (location: Location | undefined) =>
    location && (sources.origin?.(location) ?? location);
  return {
    ...diagnostic,
    location: move(diagnostic.location),
    notes: diagnostic.notes.map((note) => ({
      ...note,
      location: move(note.location),
    })),
  };
}

export function spotOf(
  location: Location | undefined,
  sources: SourceLookup,
): Spot | undefined {
  if (!location) return undefined;
  const { file } = location;
  const source = sources.get(file);
  const range = source?.range(location);
  if (!source || !range)
    return { file, start: undefined, end: undefined, range: undefined };
  return {
    file,
    start: source.position(range.offset),
    end: source.position(range.offset + range.length),
    range,
  };
}

/** `spec/shop.yaml:41:19` */
export function nameOf({ file, start }: Spot): string {
  const name = printable(file);
  return start ? `${name}:${start.line}:${start.column}` : name;
}

function byPlace(one: Located, other: Located): number {
  return (
    compare(one.spot?.file ?? "", other.spot?.file ?? "") ||
    (one.spot?.start?.line ?? 0) - (other.spot?.start?.line ?? 0) ||
    (one.spot?.start?.column ?? 0) - (other.spot?.start?.column ?? 0) ||
    compare(one.diagnostic.code, other.diagnostic.code) ||
    compare(one.diagnostic.text, other.diagnostic.text)
  );
}

/** By code units: the order must not depend on the locale. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
