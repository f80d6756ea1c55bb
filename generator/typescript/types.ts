import type { Type } from "../api/api.ts";
import { modelOf, modelSymbol, type TypeContext } from "./context.ts";
import type { TypeSyntax } from "./syntax.ts";

export type Direction = "request" | "response";

/** A type of the API in TypeScript, as it is written where it is used. */
export function typeSyntax(
  type: Type,
  direction: Direction,
  context: TypeContext,
): TypeSyntax {
  const inner = (part: Type) => typeSyntax(part, direction, context);
  switch (type.kind) {
    case "unknown":
    case "never":
    case "null":
    case "boolean":
    case "number":
    case "string":
      return keyword(type.kind);
    case "literal":
      return { kind: "literal", value: type.value };
    case "binary":
      return direction === "request"
        ? runtimeType("multipart", "FileInput")
        : { kind: "local", name: "Blob" };
    case "array":
      return {
        kind: "array",
        items: inner(type.items),
        ...readonly(direction),
      };
    case "tuple":
      return {
        kind: "tuple",
        items: type.items.map(inner),
        rest: type.rest && inner(type.rest),
        ...readonly(direction),
      };
    case "map":
      return {
        kind: "local",
        name: "Record",
        arguments: [keyword("string"), inner(type.values)],
      };
    case "nullable":
      return union([inner(type.of), keyword("null")]);
    case "union":
      return union(type.variants.map(inner));
    case "intersection":
      return { kind: "intersection", types: type.parts.map(inner) };
    case "reference":
      return referenceSyntax(type.model, context);
  }
}

/** Lists that are only sent may be readonly, so that any list can be passed. */
function readonly(direction: Direction): { readonly?: true } {
  return direction === "request" ? { readonly: true } : {};
}

/** A model by name; an open enum together with the values that are not known yet. */
function referenceSyntax(id: string, context: TypeContext): TypeSyntax {
  const named: TypeSyntax = {
    kind: "named",
    symbol: modelSymbol(id, context),
  };
  const model = modelOf(id, context);
  if (model.kind !== "enum" || !model.open) return named;
  return union([named, ...unknownValues(model.values)]);
}

/** The types of values that an enum may get, of the kinds it has. */
function unknownValues(
  values: readonly { readonly value: string | number | boolean }[],
): TypeSyntax[] {
  const kinds = new Set(values.map(({ value }) => typeof value));
  return [
    ...(kinds.has("string")
      ? [runtimeType("unknown-value", "UnknownValue")]
      : []),
    ...(kinds.has("number")
      ? [runtimeType("unknown-value", "UnknownNumber")]
      : []),
  ];
}

export function keyword(
  name: Extract<TypeSyntax, { kind: "keyword" }>["name"],
): TypeSyntax {
  return { kind: "keyword", name };
}

/** A union, flat and without repetition. */
export function union(types: readonly TypeSyntax[]): TypeSyntax {
  const flat = types.flatMap((type) =>
    type.kind === "union" ? type.types : [type],
  );
  const unknown = flat.find(isUnknown);
  if (unknown) return unknown;
  const distinct = [
    ...new Map(flat.map((type) => [keyOf(type), type])).values(),
  ];
  return distinct.length === 1
    ? distinct[0]!
    : { kind: "union", types: distinct };
}

/** A text that is the same for types that are the same. */
function keyOf(type: TypeSyntax): string {
  switch (type.kind) {
    case "keyword":
      return type.name;
    case "literal":
      return JSON.stringify(type.value);
    case "named":
      if (!type.arguments) return `${type.symbol.module} ${type.symbol.name}`;
      return JSON.stringify(type);
    default:
      return JSON.stringify(type);
  }
}

function isUnknown(type: TypeSyntax): boolean {
  return type.kind === "keyword" && type.name === "unknown";
}

export function runtimeType(
  module: string,
  name: string,
  ...args: TypeSyntax[]
): TypeSyntax {
  const symbol = { name, module: `runtime/${module}`, kind: "type" } as const;
  return args.length > 0
    ? { kind: "named", symbol, arguments: args }
    : { kind: "named", symbol };
}

/** An optional property of something that is sent may be undefined too: it is left out then. */
export function orUndefined(type: TypeSyntax): TypeSyntax {
  return union([type, keyword("undefined")]);
}
