import type { PropertySyntax, TypeSyntax } from "../typescript/syntax.ts";
import { commentDoc } from "./comment.ts";
import {
  align,
  type Doc,
  group,
  hardline,
  ifBreak,
  indent,
  isEmpty,
  join,
  line,
  softline,
} from "./doc.ts";
import { typeKey } from "./key.ts";
import { numberLiteral, stringLiteral } from "./literal.ts";
import type { Scope } from "./scope.ts";

/** What a type stands in; decides about parentheses and about who indents. */
export type Place =
  /** After a colon: of a property, a parameter, a function's result. */
  | "annotation"
  /** After `type X =`, whose layout is that of an assignment. */
  | "alias"
  | "argument"
  | "union"
  | "intersection"
  | "array"
  | "onlyTupleItem"
  | "tupleItem"
  /** The only parameter of a function, where the braces of an object type hug the parentheses. */
  | "hugged";

/** A type in Prettier's layout. */
export function typeDoc(
  type: TypeSyntax,
  scope: Scope,
  place: Place = "annotation",
): Doc {
  return docOf(type, { scope, expanded: false }, place);
}

/** A type whose object types are written over several lines, as Prettier leaves them if they are. */
export function expandedTypeDoc(type: TypeSyntax, scope: Scope): Doc {
  return docOf(type, { scope, expanded: true }, "annotation");
}

/** `readonly name?: type`, without the semicolon. */
export function propertyDoc(property: PropertySyntax, scope: Scope): Doc {
  return memberDoc(property, { scope, expanded: false });
}

interface Context {
  readonly scope: Scope;
  readonly expanded: boolean;
}

function docOf(syntax: TypeSyntax, context: Context, place: Place): Doc {
  const type = plain(syntax);
  switch (type.kind) {
    case "keyword":
      return type.name;
    case "literal":
      return literal(type.value);
    case "named":
      return [
        [context.scope.nameOf(type.symbol), ...(type.inner ?? [])].join("."),
        argumentsDoc(type.arguments ?? [], context),
      ];
    case "local":
      return [type.name, argumentsDoc(type.arguments ?? [], context)];
    case "array": {
      const array = [docOf(type.items, context, "array"), "[]"];
      return type.readonly ? readonlyDoc(array, place) : array;
    }
    case "tuple": {
      const tuple = tupleDoc(type, context);
      return type.readonly ? readonlyDoc(tuple, place) : tuple;
    }
    case "object":
      return objectDoc(type.members, context, place);
    case "union":
      return unionDoc(type.types, context, place);
    case "intersection":
      return intersectionDoc(type.types, context, place);
    case "valuesOf":
      return `(typeof ${type.name})[keyof typeof ${type.name}]`;
  }
}

function memberDoc(property: PropertySyntax, context: Context): Doc {
  return group([
    property.readonly ? "readonly " : "",
    typeKey(property.name),
    property.optional ? "?" : "",
    ": ",
    docOf(property.type, context, "annotation"),
  ]);
}

/** The property's comment with the line break after it; empty where it has none. */
export function leadingCommentDoc(property: PropertySyntax): Doc {
  const comment = commentDoc(property.comment);
  return isEmpty(comment) ? "" : [comment, hardline];
}

/**
 * The type with unions in unions and intersections in intersections taken apart, and itself where it has
 * one part or none.
 */
export function plain(type: TypeSyntax): TypeSyntax {
  if (type.kind !== "union" && type.kind !== "intersection") return type;
  const { kind } = type;
  const types = type.types
    .map(plain)
    .flatMap((part) => (part.kind === kind ? part.types : part));
  if (types.length > 1) return { kind, types };
  return (
    types[0] ?? {
      kind: "keyword",
      name: kind === "union" ? "never" : "unknown",
    }
  );
}

/** A union whose members get a line each, all of them or none. */
export function isSpreadUnion(type: TypeSyntax): boolean {
  return type.kind === "union" && !hugs(type.types);
}

function literal(value: string | number | boolean): string {
  if (typeof value === "string") return stringLiteral(value);
  return typeof value === "number" ? numberLiteral(value) : String(value);
}

function argumentsDoc(types: readonly TypeSyntax[], context: Context): Doc {
  if (types.length === 0) return "";
  const docs = types.map((type) => docOf(type, context, "argument"));
  if (types.length === 1 && hugsArgument(plain(types[0]!))) {
    return ["<", docs[0]!, ">"];
  }
  return group([
    "<",
    indent([softline, join([",", line], docs)]),
    softline,
    ">",
  ]);
}

function hugsArgument(type: TypeSyntax): boolean {
  switch (type.kind) {
    case "keyword":
    case "literal":
    case "object":
      return true;
    case "named":
    case "local":
      return (type.arguments ?? []).length === 0;
    case "union":
      return hugs(type.types);
    default:
      return false;
  }
}

function readonlyDoc(type: Doc, place: Place): Doc {
  return place === "array" ? ["(readonly ", type, ")"] : ["readonly ", type];
}

function tupleDoc(type: TypeSyntax & { kind: "tuple" }, context: Context): Doc {
  const { items, required = items.length, rest } = type;
  const place =
    items.length + (rest ? 1 : 0) > 1 ? "tupleItem" : "onlyTupleItem";
  const docs = items.map((item, index): Doc =>
    index < required
      ? group(docOf(item, context, place))
      : group([docOf(item, context, "array"), "?"]),
  );
  if (rest) docs.push(group(["...", docOf(rest, context, "array"), "[]"]));
  if (docs.length === 0) return "[]";
  return group([
    "[",
    indent([softline, join([",", line], docs), ifBreak(",")]),
    softline,
    "]",
  ]);
}

function objectDoc(
  members: readonly PropertySyntax[],
  context: Context,
  place: Place,
): Doc {
  if (members.length === 0) return "{}";
  const docs = members.map((member, index) => [
    leadingCommentDoc(member),
    memberDoc(member, context),
    index === members.length - 1 ? ifBreak(";") : ";",
  ]);
  const object = ["{", indent([line, ...join(line, docs)]), line, "}"];
  return place === "hugged"
    ? object
    : group(object, { break: context.expanded });
}

/** The layout of Prettier 3.9 and later: a union goes to a line of its own before it breaks. */
function unionDoc(
  types: readonly TypeSyntax[],
  context: Context,
  place: Place,
): Doc {
  const parenthesised = needsParentheses(place);
  const docs = types.map((type) => docOf(type, context, "union"));
  if (hugs(types)) {
    const hugged = join(" | ", docs);
    return parenthesised ? ["(", hugged, ")"] : hugged;
  }
  const union = group(
    docs.map((doc, index) => [
      index === 0 ? ifBreak("| ") : [line, "| "],
      align(2, doc),
    ]),
  );
  if (parenthesised) {
    return ["(", group([indent([softline, union]), softline]), ")"];
  }
  switch (place) {
    case "alias":
    case "argument":
    case "onlyTupleItem":
      return union;
    case "tupleItem":
      return group([
        indent([ifBreak(["(", softline]), union]),
        softline,
        ifBreak(")"),
      ]);
    default:
      return group(indent([softline, union]));
  }
}

function needsParentheses(place: Place): boolean {
  return place === "union" || place === "intersection" || place === "array";
}

/** An object or a name beside null alone: the braces need no line of their own. */
function hugs(types: readonly TypeSyntax[]): boolean {
  const object = types.find(
    ({ kind }) => kind === "object" || kind === "named" || kind === "local",
  );
  return (
    object !== undefined &&
    types.every((type) => type === object || isNullOrVoid(type))
  );
}

function isNullOrVoid(type: TypeSyntax): boolean {
  return (
    type.kind === "keyword" && (type.name === "null" || type.name === "void")
  );
}

function intersectionDoc(
  types: readonly TypeSyntax[],
  context: Context,
  place: Place,
): Doc {
  let indented = false;
  const docs = types.map((type, index): Doc => {
    const doc = docOf(type, context, "intersection");
    if (index === 0) return doc;
    const isObject = type.kind === "object";
    const followsObject = types[index - 1]!.kind === "object";
    if (!isObject && !followsObject) return indent([" &", line, doc]);
    if (isObject && followsObject) return [" & ", indented ? indent(doc) : doc];
    if (index > 1) indented = true;
    return [" & ", index > 1 ? indent(doc) : doc];
  });
  const parenthesised = needsParentheses(place);
  return parenthesised ? ["(", group(docs), ")"] : group(docs);
}
