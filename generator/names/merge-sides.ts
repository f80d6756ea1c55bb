import type { Tree } from "./loose-json.ts";

/**
 * The two texts of a merge conflict, or the one text where there is none. What belongs to the other
 * side is blanked, so that offsets stay those of the file.
 */
export function sidesOf(text: string): readonly string[] {
  if (!/^<{7}( |\r?$)/m.test(text)) return [text];
  return [sideOf(text, "ours"), sideOf(text, "theirs")];
}

function sideOf(text: string, wanted: "ours" | "theirs"): string {
  let within: "both" | "ours" | "base" | "theirs" = "both";
  return text
    .split("\n")
    .map((line) => {
      const marker = /^(<{7}|\|{7}|={7}|>{7})( |\r?$)/.exec(line)?.[1]?.[0];
      const after = marker === undefined ? undefined : SECTIONS[within][marker];
      if (after !== undefined) {
        within = after;
        return blank(line);
      }
      return within === "both" || within === wanted ? line : blank(line);
    })
    .join("\n");
}

/** What each marker begins, by what it stands in; elsewhere it is no marker. */
const SECTIONS: Readonly<
  Record<
    "both" | "ours" | "base" | "theirs",
    Readonly<Record<string, "both" | "ours" | "base" | "theirs">>
  >
> = {
  both: { "<": "ours" },
  ours: { "|": "base", "=": "theirs" },
  base: { "=": "theirs" },
  theirs: { ">": "both" },
};

function blank(line: string): string {
  return " ".repeat(line.length);
}

/** Two sides that say different things of one thing. */
export interface Contradiction {
  readonly path: readonly string[];
  readonly kept: Tree;
  readonly dropped: Tree;
}

/**
 * Everything that either side holds. Where they contradict each other the same one is kept whichever
 * branch was merged into which.
 */
export function unite(
  first: Tree,
  second: Tree,
  path: readonly string[],
  contradictions: Contradiction[],
): Tree {
  if (first instanceof Map && second instanceof Map) {
    const all = new Map<string, Tree>(first);
    for (const [key, value] of second) {
      const other = all.get(key);
      const both =
        other === undefined
          ? value
          : unite(other, value, [...path, key], contradictions);
      all.set(key, both);
    }
    return all;
  }
  if (first === second) return first;
  const isFirst = JSON.stringify(first) < JSON.stringify(second);
  const [kept, dropped] = isFirst ? [first, second] : [second, first];
  contradictions.push({ path, kept, dropped });
  return kept;
}
