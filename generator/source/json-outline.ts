import type { Locate, Range, Spot } from "./range.ts";

/**
 * Places in the text of JSON that is known to be valid. Walks only along the path asked for and
 * remembers the members it passed: a second look into the same object costs nothing.
 */
export function jsonOutline(text: string): Locate {
  const members = new Map<number, Map<string, Member>>();

  const membersAt = (start: number): Map<string, Member> => {
    let found = members.get(start);
    if (!found) members.set(start, (found = readMembers(text, start)));
    return found;
  };

  return (path) => {
    let member: Member = { key: undefined, value: skipBlank(text, 0) };
    for (const token of path) {
      const next = membersAt(member.value).get(token);
      if (!next) break;
      member = next;
    }
    return spotOf(text, member);
  };
}

interface Member {
  /** Undefined for the items of an array. */
  readonly key: Range | undefined;
  /** Where the value starts. */
  readonly value: number;
}

/** By key, or by index; of a key that stands there twice the last, as in `JSON.parse`. */
function readMembers(text: string, start: number): Map<string, Member> {
  const members = new Map<string, Member>();
  const opening = text[start];
  if (opening !== "{" && opening !== "[") return members;
  let offset = skipBlank(text, start + 1);
  while (text[offset] !== "}" && text[offset] !== "]") {
    if (opening === "[") {
      members.set(String(members.size), { key: undefined, value: offset });
    } else {
      const end = skipValue(text, offset);
      const key = { offset, length: end - offset };
      // Past the blanks before the colon, the colon, and the blanks after it.
      const value = skipBlank(text, skipBlank(text, end) + 1);
      members.set(JSON.parse(text.slice(offset, end)) as string, {
        key,
        value,
      });
      offset = value;
    }
    offset = skipBlank(text, skipValue(text, offset));
    if (text[offset] === ",") offset = skipBlank(text, offset + 1);
  }
  return members;
}

function spotOf(text: string, { key, value }: Member): Spot {
  const collection = text[value] === "{" || text[value] === "[";
  const length = collection ? 1 : skipValue(text, value) - value;
  return { key, value: { offset: value, length }, collection };
}

/** The offset after the value that starts here. */
function skipValue(text: string, start: number): number {
  const opening = text[start];
  if (opening === '"') return skipString(text, start);
  if (opening !== "{" && opening !== "[") return skipScalar(text, start);
  let depth = 0;
  let offset = start;
  do {
    switch (text.charCodeAt(offset)) {
      case 0x22: // "
        offset = skipString(text, offset);
        continue;
      case 0x7b: // {
      case 0x5b: // [
        depth++;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        depth--;
        break;
    }
    offset++;
  } while (depth > 0);
  return offset;
}

/** The offset after the string that starts here. */
export function skipString(text: string, start: number): number {
  let end = start;
  for (;;) {
    end = text.indexOf('"', end + 1);
    let slashes = end;
    while (text.charCodeAt(slashes - 1) === 0x5c) slashes--;
    if ((end - slashes) % 2 === 0) return end + 1;
  }
}

function skipScalar(text: string, start: number): number {
  let offset = start;
  while (/[\w.+-]/.test(text.charAt(offset))) offset++;
  return offset;
}

/** The offset of what follows the blanks here. */
export function skipBlank(text: string, start: number): number {
  let offset = start;
  for (;;) {
    const code = text.charCodeAt(offset);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
      return offset;
    offset++;
  }
}
