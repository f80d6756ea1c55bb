import { isAscii, WORD_CHARACTER, words } from "./words.ts";

/** The name of a type that is declared as `text`: one that already reads as a type stays as it is. */
export function typeName(text: string): string {
  if (/^[A-Z][A-Za-z0-9]*$/.test(text)) return text;
  return isExactly(text, TYPE_NAME) ? text : identifier(pascalCase(text));
}

/** The name of a member, function, method or resource that is declared as `text`. */
export function memberName(text: string): string {
  if (/^\$?[a-z][A-Za-z0-9]*$/.test(text)) return text;
  return isExactly(text, MEMBER_NAME) ? text : identifier(camelCase(text));
}

const TYPE_NAME = new RegExp(`^(?=[\\p{Lu}\\p{Lt}\\p{Lo}])${WORD_CHARACTER}+$`, "u");
const MEMBER_NAME = new RegExp(`^\\$?(?=[\\p{Ll}\\p{Lo}])${WORD_CHARACTER}+$`, "u");

/** Two texts that look alike (`ﬁ`, `fi`) must not both stay as they are. */
function isExactly(text: string, pattern: RegExp): boolean {
  return !isAscii(text) && pattern.test(text) && text === text.normalize("NFKC");
}

/** `SignInToken`; may begin with a digit, as it does not always stand alone. */
export function pascalCase(text: string): string {
  return words(text).map(capitalize).reduce(join);
}

/** `signInToken`; may begin with a digit. */
export function camelCase(text: string): string {
  const [first, ...rest] = words(text);
  return [uncapitalize(first!), ...rest.map(capitalize)].reduce(join);
}

/** `sign-in-token`. */
export function kebabCase(text: string): string {
  return words(text).join("-").toLowerCase();
}

/** Two parts of a name as one; digits that meet are kept apart: `2024-01` → `2024_01`. */
export function join(left: string, right: string): string {
  return /^\p{Nd}/u.test(right) && /\p{Nd}$/u.test(left) ? `${left}_${right}` : left + right;
}

/** The text with an upper-case first letter; all else stays. */
export function capitalize(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** `Account` → `account`, and an acronym as a whole: `SAML` → `saml`, `URLs` → `urls`. */
function uncapitalize(word: string): string {
  if (/^[\p{Lu}\p{Lt}\p{Nd}]+s?$/u.test(word)) return word.toLowerCase();
  const first = String.fromCodePoint(word.codePointAt(0)!);
  return first.toLowerCase() + word.slice(first.length);
}

/** The text made an identifier where only its beginning (`2fa`) is in the way. */
export function identifier(text: string): string {
  return isIdentifier(text) ? text : `_${text}`;
}

/** Whether the text could be declared, reserved words aside. */
export function isIdentifier(text: string): boolean {
  return /^[$_a-z][$\w]*$/i.test(text) || /^[$_\p{ID_Start}][$\p{ID_Continue}]*$/u.test(text);
}
