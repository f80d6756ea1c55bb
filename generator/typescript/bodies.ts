import type {
  AnswerChoice,
  Media,
  Operation,
  Parameter,
  ParameterStyle,
} from "../api/api.ts";
import type { Type } from "../api/types.ts";
import { holdsExact } from "./codecs.ts";
import { type Context, operationNames } from "./context.ts";
import {
  callOf,
  compactObject,
  expandedObject,
  literalOf,
  localOf,
  paramOf,
  runtimeValue,
} from "./expressions.ts";
import { bodyModel } from "./params.ts";
import {
  isByPosition,
  listArguments,
  multipartArguments,
  stringifyExactly,
} from "./parts.ts";
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
    : wholeBody(paramOf(request.body), media, operation, context);
}

/** The member that the function itself sets. */
function choiceInBody({ choice }: Operation): AnswerChoice | undefined {
  return choice?.in === "body" ? choice : undefined;
}

/** The members of the body, taken from among the parameters. */
function flatBody(
  operation: Operation,
  media: Media,
  context: Context,
): ExpressionSyntax {
  const { request } = operationNames(operation.id, context);
  const chosen = choiceInBody(operation);
  const entries = bodyModel(operation, context).members.map(
    ({ name, type }): EntrySyntax => {
      const member = paramOf(request.members.get(name) ?? name);
      const value = chosen?.name === name && literalOf(chosen.value);
      return { name, value: value || encoded(member, type, context) };
    },
  );
  const members = expandedObject(entries);
  const value = operation.body?.required
    ? members
    : callOf(runtimeValue("body", "given"), members);
  return callOf(writerOf(media, context), ...written(value, media, context));
}

function wholeBody(
  given: ExpressionSyntax,
  media: Media,
  operation: Operation,
  context: Context,
): ExpressionSyntax {
  const shape = shapeExpression(media.type, context);
  const writer = writerOf(media, context);
  const choice = choiceInBody(operation);
  // After names have changed: what is set has its wire name, and wins over what is given.
  const set = (value: ExpressionSyntax) =>
    choice
      ? callOf(
          runtimeValue("with-members", "withMembers"),
          value,
          compactObject([
            { name: choice.name, value: literalOf(choice.value) },
          ]),
        )
      : value;
  switch (media.kind) {
    case "json": {
      const more = extraArguments(media, context);
      return shape && !choice
        ? callOf(
            holdsExact(media.type, context.codecs)
              ? runtimeValue("exact-body", "exactJsonOf")
              : runtimeValue("body", "jsonOf"),
            shape,
            given,
            ...more,
          )
        : callOf(writer, set(encoded(given, media.type, context)), ...more);
    }
    case "multipart":
    case "urlencoded":
      return callOf(
        writer,
        ...written(set(encoded(given, media.type, context)), media, context),
      );
    case "lines":
      return callOf(writer, given, ...linesArguments(media, context));
    case "text":
      return callOf(writer, given, literalOf(media.mediaType));
    case "binary":
    case "stream":
      return callOf(writer, given, literalOf(openType(media.mediaType)));
  }
}

/** The media type, the shape of the items, and what writes them where that is not `JSON.stringify`. */
function linesArguments(
  { type, mediaType }: Media,
  context: Context,
): ExpressionSyntax[] {
  const items = sequenceItems(type, context);
  const shape = items && shapeExpression(items, context);
  const isExact = holdsExact(type, context.codecs);
  return [
    literalOf(mediaType),
    ...(shape ? [shape] : isExact ? [localOf("undefined")] : []),
    ...(isExact ? [stringifyExactly] : []),
  ];
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

/** The arguments of a writer. In forms, objects with bigints become JSON before they get there. */
function written(
  value: ExpressionSyntax,
  media: Media,
  context: Context,
): ExpressionSyntax[] {
  const isExact =
    media.kind === "urlencoded" && holdsExact(media.type, context.codecs);
  return [
    isExact ? exactFields(value, media) : value,
    ...extraArguments(media, context),
  ];
}

/** The members of a form, of which those that no style spreads are exact JSON. */
export function exactFields(
  value: ExpressionSyntax,
  { encodings }: Pick<Media | Parameter, "encodings">,
): ExpressionSyntax {
  const styled = [...encodings].flatMap(([name, { kind }]) =>
    kind === "style" ? [literalOf(name)] : [],
  );
  const except: ExpressionSyntax[] =
    styled.length > 0 ? [{ kind: "array", items: styled }] : [];
  return callOf(runtimeValue("exact-texts", "exactFields"), value, ...except);
}

function writerOf(media: Media, context: Context): ExpressionSyntax {
  const { kind } = media;
  if (kind === "json" && holdsExact(media.type, context.codecs)) {
    return runtimeValue("exact-body", "exactJson");
  }
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
        ? listArguments(media, context)
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
