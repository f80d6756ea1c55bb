import { group, ifBreak, indent, indentIfBreak, join, line } from "./doc.ts";
import type { Hole } from "./lines.ts";

/** `{ name, name, ...rest }`: members taken out of an object, as in `const {{pattern}} = options;`. */
export function patternHole(
  names: readonly string[],
  rest: string | undefined,
): Hole {
  const parts = rest === undefined ? names : [...names, `...${rest}`];
  const comma = rest === undefined ? ifBreak(",") : "";
  const pattern = group([
    "{",
    indent([line, join([",", line], parts), comma]),
    line,
    "}",
  ]);
  return (_, after) => {
    const value = namedValue.exec(after)?.[1];
    if (value === undefined)
      return { doc: pattern, replacesBlank: false, after };
    const id = Symbol("pattern");
    return {
      doc: [
        pattern,
        " =",
        group(indent(line), { id }),
        indentIfBreak(value, id),
      ],
      replacesBlank: false,
      after: ";",
    };
  };
}

const namedValue = /^ = ([\w$]+);$/;
