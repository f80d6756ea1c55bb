import type {
  Media,
  Operation,
  Parameter,
  ParameterStyle,
} from "../api/api.ts";
import type { Type } from "../api/types.ts";
import { type Context, operationNames } from "./context.ts";
import {
  callOf,
  compactObject,
  expandedObject,
  literalOf,
  paramOf,
  runtimeValue,
} from "./expressions.ts";
import { bodyModel } from "./params.ts";
import { isByPosition, listArguments, multipartArguments } from "./parts.ts";
import { sequenceItems } from "./sequences.ts";
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
  const entries = bodyModel(operation, context).members.map(
    ({ name, type }): EntrySyntax => ({
      name,
      value: encoded(paramOf(request.members.get(name) ?? name), type, context),
    }),
  );
  const members = expandedObject(entries);
  return callOf(
    writerOf(media, context),
    operation.body?.required
      ? members
      : callOf(runtimeValue("body", "given"), members),
    ...extraArguments(media, context),
  );
}

function wholeBody(
  value: ExpressionSyntax,
  media: Media,
  context: Context,
): ExpressionSyntax {
  const shape = shapeExpression(media.type, context);
  const writer = writerOf(media, context);
  const more = extraArguments(media, context);
  switch (media.kind) {
    case "json":
      return shape
        ? callOf(runtimeValue("body", "jsonOf"), shape, value, ...more)
        : callOf(writer, value, ...more);
    case "multipart":
    case "urlencoded":
      return callOf(writer, encoded(value, media.type, context), ...more);
    case "lines": {
      const items = itemShape(media, context);
      const type = literalOf(media.mediaType);
      return callOf(writer, value, type, ...(items ? [items] : []));
    }
    case "text":
      return callOf(writer, value, literalOf(media.mediaType));
    case "binary":
      return callOf(writer, value, literalOf(openType(media.mediaType)));
  }
}

/** The shape of the items that a sequence is made of. */
function itemShape(
  { type }: Media,
  context: Context,
): ExpressionSyntax | undefined {
  const items = sequenceItems(type, context);
  return items && shapeExpression(items, context);
}

/** Only who has written the parts knows their boundary, so the value says its type itself. */
function openType(mediaType: string): string {
  return mediaType.startsWith("multipart/") ? "multipart/*" : mediaType;
}

function encoded(
  value: ExpressionSyntax,
  type: Type,
  context: Context,
): ExpressionSyntax {
  const shape = shapeExpression(type, context);
  return shape ? callOf(runtimeValue("shape", "encode"), shape, value) : value;
}

function writerOf(media: Media, context: Context): ExpressionSyntax {
  const { kind } = media;
  if (isByPosition(media, context)) {
    return runtimeValue("multipart-list", "multipartList");
  }
  const module = kind === "json" || kind === "text" ? "body" : kind;
  return runtimeValue(module, kind);
}

/** The media type where it is not the usual one; how members of a form are written. */
function extraArguments(media: Media, context: Context): ExpressionSyntax[] {
  switch (media.kind) {
    case "json": {
      const isUsual = /^(application|\*)\/(json|\*)$/.test(media.mediaType);
      return isUsual ? [] : [literalOf(media.mediaType)];
    }
    case "multipart":
      return isByPosition(media, context)
        ? listArguments(media)
        : multipartArguments(media, context);
    case "urlencoded":
      return memberStyles(media, context);
    default:
      return [];
  }
}

/** `{ expand: deepObject }`: the styles of members, where they are not written as all are. */
export function memberStyles(
  { encodings }: Pick<Media | Parameter, "encodings">,
  { options }: Context,
): ExpressionSyntax[] {
  const entries = [...encodings].flatMap(([name, encoding]): EntrySyntax[] => {
    if (encoding.kind !== "style") return [];
    const { style, explode } = encoding;
    const writer =
      style === "deepObject"
        ? deepWriters[options.deepObjectArrays]
        : explode
          ? "form"
          : (formStyles[style] ?? "commas");
    return [{ name, value: runtimeValue("query", writer) }];
  });
  return entries.length > 0 ? [compactObject(entries)] : [];
}

/** The writers of lists that are one value. */
const formStyles: Readonly<Partial<Record<ParameterStyle, string>>> = {
  spaceDelimited: "spaces",
  pipeDelimited: "pipes",
  tabDelimited: "tabs",
};

const deepWriters = {
  brackets: "deepObject",
  indices: "deepIndices",
  repeat: "deepRepeat",
} as const;
