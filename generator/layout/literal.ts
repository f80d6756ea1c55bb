/**
 * Literals as Prettier prints them. Whatever the value, the text is one literal of that value: quotes and
 * backslashes are escaped, and so is all that is not seen when it is read (control characters, line
 * separators, joiners, variation selectors, marks that change the direction of text, lone surrogates).
 */

/** A string literal, in the quotes that need fewer escapes; in double quotes where both need the same. */
export function stringLiteral(value: string): string {
  if (needsNoEscape.test(value)) return `"${value}"`;
  const escaped = escape(value);
  if (count(value, '"') <= count(value, "'")) return `"${escaped}"`;
  const requoted = escaped.replace(escapeOrSingleQuote, (match) => {
    if (match === '\\"') return '"';
    return match === "'" ? "\\'" : match;
  });
  return `'${requoted}'`;
}

/** A number literal, with its sign: `-1.5`, `1e21`. */
export function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} has no literal`);
  return Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");
}

/** The text between the holes of a template literal. */
export function templateText(value: string): string {
  return escape(value).replace(escapeOrTemplateSign, (match) => {
    if (match === '\\"') return '"';
    return match === "`" || match === "${" ? `\\${match}` : match;
  });
}

const needsNoEscape = /^[ !#-[\]-~]*$/;
const escapeOrSingleQuote = /\\.|'/g;
const escapeOrTemplateSign = /\\.|`|\$\{/g;

/** What JSON leaves as it is. U+20E3 makes a keycap of the character before it. */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\u20e3]/gu;

/** The text between double quotes. */
function escape(value: string): string {
  return JSON.stringify(value).slice(1, -1).replace(unseen, escapeCharacter);
}

/** `\u00e9`, `\u{e0067}`. */
export function escapeCharacter(character: string): string {
  const hex = character.codePointAt(0)!.toString(16);
  return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
