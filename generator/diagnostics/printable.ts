const longest = 200;

/**
 * Text of a document made fit for a terminal: control and direction characters are spelled out (an
 * escape sequence in a schema name must not reach the terminal), the password of a URL is left out,
 * and very long text is cut.
 */
export function printable(text: string): string {
  const told = text.includes("@") ? text.replace(credentials, "$1…@") : text;
  const short = told.length > longest ? `${told.slice(0, longest - 1)}…` : told;
  return short.replace(unsafe, spelled);
}

const credentials = /(\w:\/\/)[^\s/?#@]*@/g;

// Controls, line separators, the characters that turn the direction of text, lone surrogates.
const unsafe =
  /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;

function spelled(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\t") return "\\t";
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
