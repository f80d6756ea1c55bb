import type { Type } from "../api/types.ts";
import { noNotes } from "../api/types.ts";
import { holdsExact } from "./codecs.ts";
import { type Context, modelOf } from "./context.ts";
import { commentOf } from "./comments.ts";
import {
  callOf,
  compactObject,
  literalOf,
  localOf,
  runtimeValue,
} from "./expressions.ts";
import { name, Printable } from "./printable.ts";
import { errorModel, errorSymbol, failuresOf } from "./responses.ts";
import { shapeExpression } from "./shapes.ts";
import type { ExpressionSyntax } from "./syntax.ts";
import { runtimeType, typeSyntax } from "./types.ts";
import type { ErrorsView, ErrorView } from "./view.ts";

/** An error class, and the type of the body it stands for. */
export interface ErrorBody {
  readonly name: string;
  readonly type: Type;
}

/** The error classes of the API, by name. */
export function errorsView(context: Context): ErrorsView {
  return {
    errors: errorBodies(context).map((body) => errorView(body, context)),
  };
}

/** One class for each model that is the body of an error, and for each body that is none. */
export function errorBodies(context: Context): ErrorBody[] {
  const bodies = new Map<string, ErrorBody>();
  for (const operation of context.api.operations) {
    for (const response of failuresOf(operation)) {
      const symbol = errorSymbol(response, operation, context);
      const { type } = response.media[0] ?? {};
      if (!symbol || !type) continue;
      const { name: className } = symbol;
      bodies.set(className, { name: className, type });
    }
  }
  return [...bodies.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function errorView(
  { name: className, type }: ErrorBody,
  context: Context,
): ErrorView {
  const shape = shapeExpression(type, context);
  const id = errorModel(type);
  const notes = id === undefined ? noNotes : modelOf(id, context).notes;
  return {
    comment: new Printable("comment", commentOf(notes)),
    name: name(className),
    title: new Printable("literal", className),
    base: new Printable("symbol", {
      name: "ApiError",
      module: "runtime/errors",
      kind: "value",
    }),
    data: new Printable("type", typeSyntax(type, "response", context)),
    answer: new Printable("type", runtimeType("errors", "Answer")),
    read: new Printable(
      "value",
      callOf(
        shape && holdsExact(type, context.codecs)
          ? runtimeValue("exact-error-data", "exactErrorData")
          : runtimeValue("error-data", "errorData"),
        localOf("answer"),
        expectationOf(type, context),
        ...(shape ? [shape] : []),
      ),
    ),
  };
}

/**
 * What a body must be for the error to be the documented one: its required members by kind, or the
 * kind of the whole. An answer that is something else (a proxy's page) is still the HTTP error.
 */
function expectationOf(type: Type, context: Context): ExpressionSyntax {
  const id = type.kind === "reference" ? type.model : undefined;
  const model = id === undefined ? undefined : modelOf(id, context);
  if (model?.kind !== "object") return literalOf(kindOf(type, context));
  return compactObject(
    model.members
      .filter(({ required }) => required)
      .map((member) => ({
        name: member.name,
        value: literalOf(kindOf(member.type, context)),
      })),
  );
}

function kindOf(type: Type, context: Context): string {
  switch (type.kind) {
    case "string":
    case "number":
    case "boolean":
      return type.kind;
    case "literal":
      return typeof type.value;
    case "array":
    case "tuple":
      return "array";
    case "map":
      return "object";
    case "reference": {
      const model = modelOf(type.model, context);
      if (model.kind === "object") return "object";
      if (model.kind === "alias") return kindOf(model.type, context);
      return "any";
    }
    default:
      return "any";
  }
}
