import type { Report } from "../diagnostics/report.ts";
import { skipBlank, skipString } from "./json-outline.ts";
import { faultOf } from "./json-syntax.ts";
import type { Range } from "./range.ts";

/** How deep a document may be nested; what walks it later may then recurse. */
export const deepest = 500;

/** The value of a text of JSON; worth nothing where it has errors, which are in the report. */
export function parseJson(file: string, text: string, report: Report): unknown {
  const value = tryJson(text);
  if (value === undefined) {
    const { problem, ...range } = faultOf(text) ?? {
      offset: 0,
      length: 1,
      problem: "no JSON parser takes it",
    };
    report.add("json-syntax", { file, ...range }, { problem });
    return undefined;
  }
  const keys = keysIn(value, 0);
  if (keys === undefined) {
    report.add("nested-too-deeply", { file }, { limit: deepest });
    return undefined;
  }
  if (keys < keysWrittenIn(text)) reportDuplicates(file, text, report);
  return value;
}

/** Undefined, which no JSON stands for, where the text is no JSON. */
function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many keys the objects of a value have in all; undefined where it is nested too deeply. */
function keysIn(value: unknown, depth: number): number | undefined {
  if (typeof value !== "object" || value === null) return 0;
  if (depth === deepest) return undefined;
  const values: unknown[] = Object.values(value);
  let count = Array.isArray(value) ? 0 : values.length;
  for (const inner of values) {
    const more = keysIn(inner, depth + 1);
    if (more === undefined) return undefined;
    count += more;
  }
  return count;
}

/** How many keys are written. `JSON.parse` drops duplicates in silence; counting finds them fast. */
function keysWrittenIn(text: string): number {
  let count = 0;
  let offset = text.indexOf('"');
  while (offset !== -1) {
    offset = skipBlank(text, skipString(text, offset));
    if (text.charCodeAt(offset) === 0x3a) count++;
    offset = text.indexOf('"', offset);
  }
  return count;
}

function reportDuplicates(file: string, text: string, report: Report): void {
  const open: (Map<string, Range> | undefined)[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === "{") open.push(new Map());
    else if (character === "[") open.push(undefined);
    else if (character === "}" || character === "]") open.pop();
    else if (character === '"') {
      const end = skipString(text, offset);
      if (text[skipBlank(text, end)] === ":") {
        const key = JSON.parse(text.slice(offset, end)) as string;
        const place = { offset, length: end - offset };
        const keys = open.at(-1)!;
        const earlier = keys.get(key);
        if (earlier)
          report.add("duplicate-json-key", { file, ...place }, { key }, [
            { text: "the first one", location: { file, ...earlier } },
          ]);
        else keys.set(key, place);
      }
      offset = end - 1;
    }
  }
}
