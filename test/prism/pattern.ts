/** Text that matches a regular expression; another `salt` gives other text, where there is any. */
export function textMatching(pattern: string, salt: number): string {
  const text = new Sampler(pattern, salt).alternatives();
  if (!expression(pattern).test(text)) {
    throw new Error(`no text was found that matches ${pattern}`);
  }
  return text;
}

/** Many patterns escape what Unicode mode does not let them escape. */
function expression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

const usual = "aB3dE5gH7jK9mN1pQrStUvWxYzCDFG-";
const printable = Array.from({ length: 95 }, (_, index) =>
  String.fromCharCode(32 + index),
).join("");

/** Reads the pattern once, from left to right, and writes matching text on the way. */
class Sampler {
  readonly #pattern: string;
  readonly #salt: number;
  #at = 0;
  #written = 0;

  constructor(pattern: string, salt: number) {
    this.#pattern = pattern;
    this.#salt = salt;
  }

  alternatives(): string {
    const found = [this.#sequence()];
    while (this.#eat("|")) found.push(this.#sequence());
    return found[this.#salt % found.length]!;
  }

  #sequence(): string {
    let text = "";
    while (this.#at < this.#pattern.length && !/[|)]/.test(this.#peek())) {
      text += this.#repeated();
    }
    return text;
  }

  /** An atom as often as its quantifier asks: `?` once, `*` and `+` twice, each time anew. */
  #repeated(): string {
    const start = this.#at;
    const texts = [this.#atom()];
    const times = this.#quantifier();
    const end = this.#at;
    while (texts.length < times) {
      this.#at = start;
      texts.push(this.#atom());
    }
    this.#at = end;
    return texts.slice(0, times).join("");
  }

  #quantifier(): number {
    if (this.#eat("?")) return 1;
    if (this.#eat("*") || this.#eat("+")) return 2;
    const braces = /^\{(\d+)(,\d*)?\}/.exec(this.#pattern.slice(this.#at));
    if (braces === null) return 1;
    this.#at += braces[0].length;
    return Number(braces[1]);
  }

  #atom(): string {
    if (this.#eat("^") || this.#eat("$")) return "";
    if (this.#eat("(?:") || this.#eat("(")) {
      const text = this.alternatives();
      this.#eat(")");
      return text;
    }
    const set = /^\[(\^?)((?:\\.|[^\]])*)\]/.exec(
      this.#pattern.slice(this.#at),
    );
    if (set !== null) {
      this.#at += set[0].length;
      return this.#oneOf(set[0]);
    }
    const symbol = this.#eat("\\") ? `\\${this.#next()}` : this.#next();
    return /^\\[wdSD]$|^\.$/.test(symbol)
      ? this.#oneOf(symbol)
      : symbol.at(-1)!;
  }

  /** A character of a class, moving on through those that fit. */
  #oneOf(characterClass: string): string {
    const fits = expression(`^${characterClass}$`);
    const fitting = [usual, printable]
      .map((letters) => [...letters].filter((letter) => fits.test(letter)))
      .find((letters) => letters.length > 0);
    if (fitting === undefined) throw new Error(`nothing in ${characterClass}`);
    return fitting[(this.#salt + this.#written++) % fitting.length]!;
  }

  #peek(): string {
    return this.#pattern.charAt(this.#at);
  }

  #next(): string {
    return this.#pattern.charAt(this.#at++);
  }

  #eat(text: string): boolean {
    if (!this.#pattern.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }
}
