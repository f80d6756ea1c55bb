import { escapeCharacter, stringLiteral } from "./literal.ts";

/** A property's name in a type or a class: `userId`, `"user-id"`. */
export function typeKey(name: string): string {
  if (isBareName(name)) return name;
  const literal = stringLiteral(name);
  // Prettier would take the quotes off; an escape keeps it from that.
  if (looksLikeName.test(name) && literal === `"${name}"`) {
    return literal.replace(otherLetter, escapeCharacter);
  }
  return literal;
}

/** A property's name in an object. A plain `__proto__` would set the prototype instead. */
export function objectKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : typeKey(name);
}

/**
 * Whether the name stands without quotes. Numbers keep theirs, as Prettier has it in TypeScript; so do
 * names with letters that not every version of the language knows as such.
 */
export function isBareName(name: string): boolean {
  return bareName.test(name);
}

/** Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai, kana, Han, Hangul. */
const letter = [
  String.raw`A-Za-z$_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u1e00-\u1f15`,
  String.raw`\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5`,
  String.raw`\u03f7-\u0481\u048a-\u052f\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3`,
  String.raw`\u0904-\u0939\u093d\u0950\u0958-\u0961\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46`,
  String.raw`\u3005\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4db5\u4e00-\u9fd5\uac00-\ud7a3`,
].join("");
/** Digits, and the vowels and accents that belong to those letters. */
const mark = [
  String.raw`0-9\u0300-\u034e\u0350-\u036f\u0591-\u05bd\u064b-\u0669\u0900-\u0903`,
  String.raw`\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0e31\u0e34-\u0e3a\u0e47-\u0e4e`,
].join("");
const bareName = new RegExp(`^[${letter}][${letter}${mark}]*$`);
const otherLetter = new RegExp(`[^${letter}${mark}"]`);
const looksLikeName =
  /^(?:(?![\u{10000}-\u{10ffff}])[$\p{ID_Continue}\u2e2f])+$/u;
