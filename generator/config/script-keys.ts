import type { TextPlace } from "../source/place.ts";

/** A key of an object literal in a script, with the keys of the literals around it. */
interface ScriptKey {
  readonly path: readonly string[];
  readonly offset: number;
  readonly length: number;
}

/**
 * The place of a key in the text of a script. A script computes its config, so this is a reading of
 * its object literals and not of the value: an answer is given only where exactly one literal key
 * stands for the keys asked for, all of them or (the literal may be a constant of its own) the last.
 */
export function findScriptKey(
  file: string,
  text: string,
  keys: readonly string[],
): TextPlace | undefined {
  const fitting = keysOf(text).filter(({ path }) => isEnd(path, keys));
  const longest = Math.max(...fitting.map(({ path }) => path.length));
  const [found, another] = fitting.filter(
    ({ path }) => path.length === longest,
  );
  if (found === undefined || another !== undefined) return undefined;
  return { file, offset: found.offset, length: found.length };
}

function isEnd(path: readonly string[], keys: readonly string[]): boolean {
  return (
    path.length <= keys.length &&
    path.every((key, index) => key === keys[keys.length - path.length + index])
  );
}

/** Comments, template literals, keys before a colon, other strings, brackets. */
const token =
  /\/\/[^\n]*|\/\*[^]*?\*\/|`(?:[^`\\]|\\[^])*`|(?<key>[\w$]+|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')(?<colon>\s*:)?|[{}]/g;

function keysOf(text: string): ScriptKey[] {
  const found: ScriptKey[] = [];
  const open: (string | undefined)[] = [];
  let last: string | undefined;
  for (const { 0: match, index, groups } of text.matchAll(token)) {
    if (match === "{") {
      open.push(last);
      last = undefined;
    } else if (match === "}") {
      open.pop();
      last = undefined;
    } else if (groups?.["key"] !== undefined) {
      last = undefined;
      if (groups["colon"] === undefined) continue;
      last = groups["key"].replace(/^["'](.*)["']$/s, "$1");
      const path = [...open.filter((key) => key !== undefined), last];
      found.push({ path, offset: index, length: groups["key"].length });
    }
  }
  return found;
}
