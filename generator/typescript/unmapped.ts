import type { ModelId, ObjectModel, Type } from "../api/types.ts";
import { isMapped } from "./codecs.ts";
import { modelOf, type TypeContext } from "./context.ts";
import type { TypeSyntax } from "./syntax.ts";
import {
  keyword,
  recordSyntax,
  typeSyntax,
  union,
  type Direction,
} from "./types.ts";

/**
 * A variant of a union that nothing tells apart. Its values keep their wire names, and the type says
 * so: it lists the members by these names, and leaves open what they hold in turn.
 */
export function unmappedSyntax(
  type: Type,
  direction: Direction,
  context: TypeContext,
  place: Place = "variant",
): TypeSyntax {
  const inner = (part: Type) => unmappedSyntax(part, direction, context, place);
  if (!isMapped(type, context.codecs)) {
    return typeSyntax(type, direction, context);
  }
  switch (type.kind) {
    case "array":
      return { kind: "array", items: inner(type.items) };
    case "tuple":
      return {
        ...typeSyntax(type, direction, context),
        kind: "tuple",
        items: type.items.map(inner),
        required: type.required,
        rest: type.rest && inner(type.rest),
      };
    case "nullable":
      return union([inner(type.of), keyword("null")]);
    case "union":
      return union(type.variants.map(inner));
    case "intersection":
      return { kind: "intersection", types: type.parts.map(inner) };
    case "map":
      return recordSyntax(type, inner(type.values), context);
    case "reference":
      return modelSyntax(type.model, direction, context, place);
    case "string":
    case "number":
      return keyword(type.kind);
    default:
      return keyword("unknown");
  }
}

type Place = "variant" | "member";

function modelSyntax(
  id: ModelId,
  direction: Direction,
  context: TypeContext,
  place: Place,
): TypeSyntax {
  const model = modelOf(id, context);
  const inner = (type: Type) =>
    unmappedSyntax(type, direction, context, "member");
  switch (model.kind) {
    case "object":
      return place === "variant"
        ? objectSyntax(model, inner)
        : recordOf(keyword("unknown"));
    case "union":
      return place === "variant"
        ? union(model.variants.map(({ type }) => inner(type)))
        : keyword("unknown");
    case "alias":
      return place === "variant" ? inner(model.type) : keyword("unknown");
    case "enum":
      throw new Error(`An enum has no members to be named: ${id}`);
  }
}

function objectSyntax(
  { members }: ObjectModel,
  syntaxOf: (type: Type) => TypeSyntax,
): TypeSyntax {
  return {
    kind: "object",
    members: members.map(({ name, required, type }) => ({
      name,
      optional: !required,
      type: syntaxOf(type),
      comment: undefined,
    })),
  };
}

function recordOf(values: TypeSyntax): TypeSyntax {
  return {
    kind: "local",
    name: "Record",
    arguments: [keyword("string"), values],
  };
}
