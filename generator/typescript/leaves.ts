import { relative, sep } from "node:path";
import { carriedBy, isConverted } from "../api/carried.ts";
import type { Api } from "../api/api.ts";
import type { Type } from "../api/types.ts";
import type { Conversion } from "../config/options.ts";
import { runtimeValue, symbolOf } from "./expressions.ts";
import type { ImportedSymbol } from "./symbols.ts";
import type { ExpressionSyntax, TypeSyntax } from "./syntax.ts";

/** A text or number that is converted. */
export interface ConvertedLeaf {
  readonly kind: "string" | "number";
  readonly format: string | undefined;
  readonly as: Conversion;
}

/** Whether a type is itself a text or number that is converted. */
export function isConversion(type: Type): type is Type & ConvertedLeaf {
  return (
    (type.kind === "string" || type.kind === "number") && type.as !== undefined
  );
}

/** Whether it becomes a bigint of a number of JSON, which may be too large for a number. */
export function isExact(type: Type): boolean {
  return type.kind === "number" && type.as === "bigint";
}

/** Whether values of a type, or items of a list that they are, can be converted themselves. */
export function isLeafy(type: Type, { models }: Pick<Api, "models">): boolean {
  return isConverted(carriedBy(type, models));
}

/** Whether values of a type are lists whose items are converted, and nothing else. */
export function isLeafyList(
  type: Type,
  { models }: Pick<Api, "models">,
): boolean {
  const carried = carriedBy(type, models);
  return isConverted(carried) && carried.every(({ wire }) => wire === "list");
}

/** The type that values have in the SDK. */
export function valueType({ as }: ConvertedLeaf, output: string): TypeSyntax {
  switch (as) {
    case "Date":
    case "unixSeconds":
    case "unixMilliseconds":
      return { kind: "local", name: "Date" };
    case "bigint":
      return { kind: "keyword", name: "bigint" };
    case "bytes":
      return { kind: "local", name: "Uint8Array" };
    default: {
      const { type, typeFrom } = as;
      if (typeFrom === undefined) return { kind: "local", name: type };
      const [first = "", ...inner] = type.split(".");
      const symbol = ownSymbol(first, typeFrom, "type", output);
      return inner.length > 0
        ? { kind: "named", symbol, inner }
        : { kind: "named", symbol };
    }
  }
}

/** What converts values both ways. */
export function codecOf(
  { as, kind, format }: ConvertedLeaf,
  output: string,
): ExpressionSyntax {
  switch (as) {
    case "Date":
      return runtimeValue("dates", format === "date" ? "fullDate" : "dateTime");
    case "unixSeconds":
    case "unixMilliseconds":
      return runtimeValue("dates", as);
    case "bigint":
      return runtimeValue(
        "integers",
        kind === "string" ? "integerText" : "integer",
      );
    case "bytes":
      return runtimeValue(
        "base64",
        format === "base64url" ? "base64Url" : "base64",
      );
    default:
      return symbolOf(ownSymbol(as.codec, as.from, "value", output));
  }
}

/** A codec of the user's can be given away under any name; the user's modules have specifiers. */
function ownSymbol(
  name: string,
  from: string,
  kind: ImportedSymbol["kind"],
  output: string,
): ImportedSymbol {
  const isFile = from.startsWith("./");
  const path = isFile ? relative(output, from).split(sep).join("/") : from;
  return { name, module: path, kind, from: isFile ? "file" : "package" };
}
