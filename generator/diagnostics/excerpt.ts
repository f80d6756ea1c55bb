/** A line of a file as it is shown, and the line of carets that goes beneath it. */
export interface Excerpt {
  readonly text: string;
  readonly carets: string;
}

const widest = 100;
const mostBefore = 40;

/**
 * Shows a stretch of a line (`start` and `length` in UTF-16 code units). Of a long line (a whole
 * document in one) only what is around the stretch. Tabs become spaces, and the carets allow for
 * characters that take two columns of a terminal or none.
 */
export function excerptOf(
  line: string,
  start: number,
  length: number,
): Excerpt {
  const isLong = line.length > widest;
  const from = isLong ? Math.max(0, start - mostBefore) : 0;
  const to = isLong ? Math.min(line.length, from + widest) : line.length;
  const end = Math.min(start + length, to);
  const before = (from > 0 ? "…" : "") + shown(line.slice(from, start));
  const marked = shown(line.slice(start, end));
  const after = shown(line.slice(end, to)) + (to < line.length ? "…" : "");
  return {
    text: (before + marked + after).trimEnd(),
    carets:
      " ".repeat(columnsOf(before)) +
      "^".repeat(Math.max(1, columnsOf(marked))),
  };
}

function shown(text: string): string {
  return text.replaceAll("\t", "  ").replace(unprintable, "\ufffd");
}

// Controls, what turns the direction of text, halves of surrogate pairs.
const unprintable =
  /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Cs}]/gu;

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += wide.test(character) ? 2 : invisible.test(character) ? 0 : 1;
  return columns;
}

// East Asian Wide and Fullwidth (UAX #11), and emoji.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const invisible = /[\p{M}\p{Cf}]/u;
