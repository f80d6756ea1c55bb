import { isAscii, WORD_CHARACTER, words } from "./words.ts";

/** The name of a type that is declared as `text`: one that already reads as a type stays as it is. */
export function typeName(text: string): string {
  if (/^[A-Z][A-Za-z0-9]*$/.test(text)) return text;
  return isExactly(text, TYPE_NAME) ? text : identifier(pascalCase(text));
}

/** The name of a member, function, method or resource that is declared as `text`. */
export function memberName(text: string): string {
  if (/^\$?[a-z][A-Za-z0-9]*$/.test(text)) return text;
  if (SNAKE_CASE.test(text))
    return text.replace(/_[a-z]/g, (hump) => hump[1]!.toUpperCase());
  return isExactly(text, MEMBER_NAME) ? text : identifier(camelCase(text));
}

/** What nearly all members are in, where the words need not be found first. */
const SNAKE_CASE = /^[a-z][a-z0-9]*(?:_[a-z][a-z0-9]*)+$/;

const TYPE_NAME = new RegExp(
  `^(?=[\\p{Lu}\\p{Lt}\\p{Lo}])${WORD_CHARACTER}+$`,
  "u",
);
const MEMBER_NAME = new RegExp(
  `^\\$?(?=[\\p{Ll}\\p{Lo}])${WORD_CHARACTER}+$`,
  "u",
);

/** Two texts that look alike (`ﬁ`, `fi`) must not both stay as they are. */
function isExactly(text: string, pattern: RegExp): boolean {
  return (
    !isAscii(text) && pattern.test(text) && text === text.normalize("NFKC")
  );
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
  return beginsWithDigit(right) && endsWithDigit(left)
    ? `${left}_${right}`
    : left + right;
}

function beginsWithDigit(text: string): boolean {
  return text < "\x7f" ? /^[0-9]/.test(text) : /^\p{Nd}/u.test(text);
}

function endsWithDigit(text: string): boolean {
  return isAscii(text) ? /[0-9]$/.test(text) : /\p{Nd}$/u.test(text);
}

/** The text with an upper-case first letter; all else stays. */
/** The same name with a small first letter: as unique among values as it is among types. */
export function uncapitalized(name: string): string {
  const [first = "", ...rest] = name;
  return `${first.toLowerCase()}${rest.join("")}`;
}

export function capitalize(text: string): string {
  const first = firstOf(text);
  return first.toUpperCase() + text.slice(first.length);
}

/** `Account` → `account`, and an acronym as a whole: `SAML` → `saml`, `URLs` → `urls`. */
function uncapitalize(word: string): string {
  const isAcronym = isAscii(word)
    ? /^[A-Z0-9]+s?$/
    : /^[\p{Lu}\p{Lt}\p{Nd}]+s?$/u;
  if (isAcronym.test(word)) return word.toLowerCase();
  const first = firstOf(word);
  return first.toLowerCase() + word.slice(first.length);
}

/** The first code point. */
function firstOf(text: string): string {
  const code = text.charCodeAt(0);
  return code >= 0xd800 && code < 0xdc00 ? text.slice(0, 2) : text.slice(0, 1);
}

/** The text made an identifier where only its beginning (`2fa`) is in the way. */
export function identifier(text: string): string {
  return isIdentifier(text) ? text : `_${text}`;
}

/** Whether the text could be declared, reserved words aside. */
export function isIdentifier(text: string): boolean {
  return (
    /^[$_a-z][$\w]*$/i.test(text) ||
    /^[$_\p{ID_Start}][$\p{ID_Continue}]*$/u.test(text)
  );
}
