import type { Media, Operation, Type } from "../api/api.ts";
import { type Context, operationNames } from "./context.ts";
import {
  callOf,
  compactObject,
  expandedObject,
  literalOf,
  paramOf,
  runtimeValue,
} from "./expressions.ts";
import { bodyModel, sentMembers } from "./params.ts";
import { shapeExpression } from "./shapes.ts";
import type { EntrySyntax, ExpressionSyntax } from "./syntax.ts";

/** What is sent: `json({ user_id: params.userId })`. */
export function bodyOf(
  operation: Operation,
  context: Context,
): ExpressionSyntax | undefined {
  const { request } = operationNames(operation.id, context);
  const media = operation.body?.media[0];
  if (!media) return undefined;
  return request.shape === "flat"
    ? flatBody(operation, media, context)
    : wholeBody(paramOf(request.body), media, context);
}

/** The members of the body, taken from among the parameters. */
function flatBody(
  operation: Operation,
  media: Media,
  context: Context,
): ExpressionSyntax {
  const { request } = operationNames(operation.id, context);
  const entries = sentMembers(bodyModel(operation, context)).map(
    ({ name, type }): EntrySyntax => ({
      name,
      value: encoded(paramOf(request.members.get(name) ?? name), type, context),
    }),
  );
  const members = expandedObject(entries);
  return callOf(
    writerOf(media),
    operation.body?.required
      ? members
      : callOf(runtimeValue("body", "given"), members),
    ...extraArguments(media),
  );
}

function wholeBody(
  value: ExpressionSyntax,
  media: Media,
  context: Context,
): ExpressionSyntax {
  const shape = shapeExpression(media.type, context);
  switch (media.kind) {
    case "json":
      return shape
        ? callOf(
            runtimeValue("body", "jsonOf"),
            shape,
            value,
            ...extraArguments(media),
          )
        : callOf(writerOf(media), value, ...extraArguments(media));
    case "multipart":
    case "urlencoded":
      return callOf(
        writerOf(media),
        encoded(value, media.type, context),
        ...extraArguments(media),
      );
    case "text":
    case "binary":
      return callOf(writerOf(media), value, literalOf(media.mediaType));
  }
}

function encoded(
  value: ExpressionSyntax,
  type: Type,
  context: Context,
): ExpressionSyntax {
  const shape = shapeExpression(type, context);
  return shape ? callOf(runtimeValue("shape", "encode"), shape, value) : value;
}

function writerOf({ kind }: Media): ExpressionSyntax {
  const hasModule = kind === "multipart" || kind === "urlencoded";
  return runtimeValue(hasModule ? kind : "body", kind);
}

/** The media type where it is not the usual one; the media types of parts. */
function extraArguments(media: Media): ExpressionSyntax[] {
  const { kind, mediaType, partTypes } = media;
  if (kind === "json") {
    const isUsual = /^(application|\*)\/(json|\*)$/.test(mediaType);
    return isUsual ? [] : [literalOf(mediaType)];
  }
  if (kind !== "multipart" || partTypes.size === 0) return [];
  const entries = [...partTypes].map(([name, type]): EntrySyntax => ({
    name,
    value: literalOf(type),
  }));
  return [
    compactObject([{ name: "partTypes", value: compactObject(entries) }]),
  ];
}
