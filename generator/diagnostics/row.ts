/** An error stops the run; a warning does not; a note tells of a repair or a choice made. */
export type Severity = "error" | "warning" | "note";

/** A template of a sentence: texts and, between them, the names to be filled in. */
export interface Sentence {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

/** A row of the message table: one thing that the generator can say. */
export interface Row<Name extends string> {
  readonly severity: Severity;
  readonly text: Sentence;
  /** What to do about it. */
  readonly advice: Sentence | undefined;
  /** What is said instead of each text where there are many of them. */
  readonly summary: Sentence | undefined;
  /** All names that the templates hold; the type of the parameters follows from them. */
  readonly names: readonly Name[];
  /** Adds what to do about it. */
  hint<const Names extends readonly string[]>(
    texts: TemplateStringsArray,
    ...names: Names
  ): Row<Name | Names[number]>;
  /** Adds what is said of many at once; `count` is how many. */
  many(texts: TemplateStringsArray, ...names: "count"[]): Row<Name>;
}

/** The template tag of a row: `` error`Nothing is defined at ${"ref"}.` ``. */
export type RowTag = <const Names extends readonly string[]>(
  texts: TemplateStringsArray,
  ...names: Names
) => Row<Names[number]>;

export const error: RowTag = (texts, ...names) =>
  rowOf("error", names, { texts, names });

export const warning: RowTag = (texts, ...names) =>
  rowOf("warning", names, { texts, names });

export const note: RowTag = (texts, ...names) =>
  rowOf("note", names, { texts, names });

function rowOf<Name extends string>(
  severity: Severity,
  names: readonly Name[],
  text: Sentence,
  advice?: Sentence,
  summary?: Sentence,
): Row<Name> {
  return {
    severity,
    text,
    advice,
    summary,
    names,
    hint: (texts, ...more) =>
      rowOf(
        severity,
        [...names, ...more],
        text,
        { texts, names: more },
        summary,
      ),
    many: (texts, ...more) =>
      rowOf(severity, names, text, advice, { texts, names: more }),
  };
}
