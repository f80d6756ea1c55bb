/** A JSON value without lists: the lock has none. Objects keep every key, also `__proto__`. */
export type Tree = string | number | boolean | null | ReadonlyMap<string, Tree>;

/** Text that is no JSON, even loosely read. */
export interface SyntaxProblem {
  readonly offset: number;
}

/**
 * Reads JSON in which commas may be missing, doubled or left over and keys may repeat, as after a
 * merge that git took for clean. Values of a repeated key are given to `unite`.
 */
export function parseLooseJson(
  text: string,
  unite: (path: readonly string[], first: Tree, second: Tree) => Tree,
): { readonly value: Tree } | SyntaxProblem {
  const tokens = tokenize(text);
  let next = 0;

  const value = readValue([]);
  if (value === undefined || next < tokens.length) {
    return { offset: tokens[next]?.offset ?? text.length };
  }
  return { value };

  function readValue(path: readonly string[]): Tree | undefined {
    const token = tokens[next];
    if (token?.kind === "{") return readObject(path);
    if (token?.kind !== "scalar") return undefined;
    next += 1;
    return token.value;
  }

  function readObject(path: readonly string[]): Tree | undefined {
    const members = new Map<string, Tree>();
    next += 1;
    while (tokens[next]?.kind !== "}") {
      const key = tokens[next];
      if (key?.kind !== "scalar" || typeof key.value !== "string")
        return undefined;
      if (tokens[next + 1]?.kind !== ":") return undefined;
      next += 2;
      const inside = [...path, key.value];
      const member = readValue(inside);
      if (member === undefined) return undefined;
      const before = members.get(key.value);
      members.set(
        key.value,
        before === undefined ? member : unite(inside, before, member),
      );
    }
    next += 1;
    return members;
  }
}

type Scalar = string | number | boolean | null;

type Token =
  | { readonly kind: "{" | "}" | ":"; readonly offset: number }
  | { readonly kind: "unknown"; readonly offset: number }
  | {
      readonly kind: "scalar";
      readonly value: Scalar;
      readonly offset: number;
    };

const TOKEN =
  /[\s,]+|([{}:])|("(?:[^"\\\u0000-\u001f]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)|[^]/gy;

function tokenize(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].flatMap((match): Token[] => {
    const [all, sign, scalar] = match;
    const offset = match.index;
    if (sign === "{" || sign === "}" || sign === ":")
      return [{ kind: sign, offset }];
    if (scalar === undefined)
      return /^[\s,]/.test(all) ? [] : [{ kind: "unknown", offset }];
    try {
      return [{ kind: "scalar", value: JSON.parse(scalar) as string, offset }];
    } catch {
      return [{ kind: "unknown", offset }];
    }
  });
}
