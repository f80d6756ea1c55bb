/**
 * A text that a regular expression admits, if that is made of characters, classes, groups and counts;
 * undefined where it holds anything else. The expression is never run, so that none can take its time.
 */
export function patternText(pattern: string): string | undefined {
  if (pattern.length > 200) return undefined;
  const reader = new Reader(pattern);
  try {
    const text = alternatives(reader);
    return reader.isAtEnd && text.length <= 100 ? text : undefined;
  } catch (error) {
    if (error instanceof NotSimple) return undefined;
    throw error;
  }
}

class NotSimple extends Error {}

class Reader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#pattern.length;
  }

  get next(): string {
    return this.#pattern.charAt(this.#at);
  }

  /** The text here if the expression finds it, which is then passed. */
  take(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#pattern)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}

/** The first of several; the others are read, to know where they end. */
function alternatives(reader: Reader): string {
  const first = sequence(reader);
  while (reader.take(/\|/y)) sequence(reader);
  return first;
}

function sequence(reader: Reader): string {
  let text = "";
  while (!reader.isAtEnd && reader.next !== "|" && reader.next !== ")") {
    if (reader.take(/[\^$]/y)) continue;
    const atom = atomOf(reader);
    const count = countOf(reader);
    for (let index = 0; index < count; index++) text += atom(index);
    if (text.length > 200) throw new NotSimple();
  }
  return text;
}

/** What a part stands for where it is repeated: the characters of a class take turns. */
function atomOf(reader: Reader): (index: number) => string {
  if (reader.take(/\((?:\?:)?(?!\?)/y)) {
    const text = alternatives(reader);
    if (!reader.take(/\)/y)) throw new NotSimple();
    return () => text;
  }
  const set = reader.take(/\[(?:\\.|[^\]\\])+\]/y);
  if (set !== undefined) return turns(membersOf(set.slice(1, -1)));
  const escape = reader.take(/\\./y);
  if (escape !== undefined) return turns(classOf(escape));
  if (reader.take(/\./y)) return turns(words);
  const character = reader.take(/[^\\[\](){}*+?|.]/y);
  if (character === undefined) throw new NotSimple();
  return () => character;
}

function countOf(reader: Reader): number {
  const quantifier = reader.take(/[*+?]|\{\d{1,3}(?:,\d{0,3})?\}/y);
  reader.take(/\?/y);
  if (quantifier === undefined || quantifier === "+") return 1;
  if (quantifier === "*" || quantifier === "?") return 0;
  return Number.parseInt(quantifier.slice(1), 10);
}

function turns(characters: string): (index: number) => string {
  if (characters === "") throw new NotSimple();
  return (index) => characters.charAt(index % characters.length);
}

/** The characters that a set lists, those of words first; of one that excludes, words that it leaves. */
function membersOf(set: string): string {
  const isExcluding = set.startsWith("^");
  const listed = new Set<string>();
  const parts = (isExcluding ? set.slice(1) : set).match(
    /\\.|[^\\](?:-[^\\\]])?/g,
  );
  for (const part of parts ?? []) {
    const characters = part.startsWith("\\")
      ? classOf(part)
      : part.length === 3
        ? rangeOf(part)
        : part;
    for (const character of characters) listed.add(character);
  }
  if (isExcluding) return [...words].filter((one) => !listed.has(one)).join("");
  const all = [...listed];
  const usual = all.filter((one) => words.includes(one)).join("");
  return usual === "" ? all.join("") : usual;
}

function rangeOf(range: string): string {
  const [first, last] = [range.charCodeAt(0), range.charCodeAt(2)];
  const length = Math.min(Math.max(0, last - first + 1), 128);
  return Array.from({ length }, (_, index) =>
    String.fromCharCode(first + index),
  ).join("");
}

const digits = "1234567890";
const words = "1a2b3c4d5e6f7890ghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

function classOf(escape: string): string {
  const kind = escape.charAt(1);
  if (kind === "d") return digits;
  if (kind === "w") return words;
  if (kind === "s") return " ";
  if (/[A-Za-z0-9]/.test(kind)) throw new NotSimple();
  return kind;
}
