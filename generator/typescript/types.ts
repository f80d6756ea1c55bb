import type { Type } from "../api/types.ts";
import { modelOf, modelSymbol, type TypeContext } from "./context.ts";
import { isConversion, valueType } from "./leaves.ts";
import type { TypeSyntax } from "./syntax.ts";

export type Direction = "request" | "response";

/** A type of the API in TypeScript, as it is written where it is used. */
export function typeSyntax(
  type: Type,
  direction: Direction,
  context: TypeContext,
): TypeSyntax {
  const inner = (part: Type) => typeSyntax(part, direction, context);
  if (isConversion(type)) return valueType(type, context.options.output);
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
        ? runtimeType("file-input", "FileInput")
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
        required: type.required,
        rest: type.rest && inner(type.rest),
        ...readonly(direction),
      };
    case "map":
      return recordSyntax(type, inner(type.values), context);
    case "nullable":
      return union([inner(type.of), keyword("null")]);
    case "union":
      return unionOf(type.variants, inner, context);
    case "intersection":
      return { kind: "intersection", types: type.parts.map(inner) };
    case "reference":
      return referenceSyntax(type.model, context);
  }
}

/** A map; where its names are listed, none of them has to be there. */
export function recordSyntax(
  { keys }: Type & { kind: "map" },
  values: TypeSyntax,
  context: TypeContext,
): TypeSyntax {
  const isListed = keys !== undefined && keys.kind !== "never";
  const names = isListed ? namesSyntax(keys, context) : keyword("string");
  const record = local(
    "Record",
    names,
    keys && !isListed ? keyword("never") : values,
  );
  return isListed ? local("Partial", record) : record;
}

/** Known names alone: others may come, as members that no interface lists. */
function namesSyntax(keys: Type, context: TypeContext): TypeSyntax {
  if (keys.kind === "union") {
    return union(keys.variants.map((part) => namesSyntax(part, context)));
  }
  // A name stays the text that it is, whatever its format.
  if (keys.kind === "string") return keyword("string");
  if (keys.kind !== "reference") return typeSyntax(keys, "response", context);
  const model = modelOf(keys.model, context);
  return model.kind === "alias"
    ? namesSyntax(model.type, context)
    : { kind: "named", symbol: modelSymbol(keys.model, context) };
}

function local(name: string, ...args: TypeSyntax[]): TypeSyntax {
  return { kind: "local", name, arguments: args };
}

/**
 * A union. Beside known texts, `string` would swallow them: any text is allowed, yet an editor is to
 * propose those that are known.
 */
function unionOf(
  variants: readonly Type[],
  inner: (type: Type) => TypeSyntax,
  context: TypeContext,
): TypeSyntax {
  const known = variants.filter((type) => isText(type, context));
  const isAny = variants.some(isAnyText);
  if (!isAny || known.length === 0) return union(variants.map(inner));
  return union(
    variants.map((type) => {
      if (isAnyText(type)) {
        return runtimeType("unknown-value", "AnyString");
      }
      return known.includes(type) ? namesSyntax(type, context) : inner(type);
    }),
  );
}

function isAnyText(type: Type): boolean {
  return type.kind === "string" && !isConversion(type);
}

/** Whether a type is one known text, or a choice of them. */
function isText(type: Type, context: TypeContext): boolean {
  if (type.kind === "literal") return typeof type.value === "string";
  if (type.kind !== "reference") return false;
  const model = modelOf(type.model, context);
  if (model.kind === "alias") return isText(model.type, context);
  return (
    model.kind === "enum" &&
    model.values.every(({ value }) => typeof value === "string")
  );
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
      if (!type.arguments && !type.inner)
        return `${type.symbol.module} ${type.symbol.name}`;
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
