/** Plain text as Markdown that shows it, whatever it holds: in one line, anywhere but at its start. */
export function escapeText(text: string): string {
  return visible(text)
    .replace(/\s*\n\s*/g, " ")
    .split(moustache)
    .map((part, index) => (index % 2 === 0 ? escapeMarks(part) : literal(part)))
    .join("");
}

/** Code that Vue does not fill in, as it would what stands between two braces. */
export function literal(code: string): string {
  return `<code v-pre>${escapeMarks(code)}</code>`;
}

function escapeMarks(text: string): string {
  return text.replace(special, "\\$&").replace(innerUnderscore, "_");
}

/** The same, where what stands at the start of a line could begin a block. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^\s+/, "")
    .replace(/^[#+=:>-]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

/** Text without what is not seen: controls, marks that change the order of text, halves of pairs. */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(lineBreaks, "\n")
    .replace(unprintable, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

const plain = /^[ -~]*$/;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const unprintable = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * What CommonMark and GitHub read as markup. `{` is for the attributes of VitePress, `$` for formulas,
 * `!` for its includes, which it looks for before it reads Markdown: `<!--@include: …-->`.
 */
const special = /[\\`*_[\]<|~${}]|!(?=--)|&(?=[#A-Za-z])/g;

/** Within a word it emphasises nothing: `user_id`. */
const innerUnderscore = /(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu;

const moustache = /(\{\{(?:.*?\}\})?)/;
