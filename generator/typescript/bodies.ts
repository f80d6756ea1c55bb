import type {
  AnswerChoice,
  Media,
  Operation,
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
  paramOf,
  runtimeValue,
} from "./expressions.ts";
import { bodyModel } from "./params.ts";
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
  const choice = choiceInBody(operation);
  // Before names change: what is set has its wire name, which stays.
  const value = choice
    ? callOf(
        runtimeValue("with-members", "withMembers"),
        given,
        compactObject([{ name: choice.name, value: literalOf(choice.value) }]),
      )
    : given;
  switch (media.kind) {
    case "json":
      return shape
        ? callOf(
            holdsExact(media.type, context.codecs)
              ? runtimeValue("exact-body", "exactJsonOf")
              : runtimeValue("body", "jsonOf"),
            shape,
            value,
            ...extraArguments(media),
          )
        : callOf(writerOf(media, context), value, ...extraArguments(media));
    case "multipart":
    case "urlencoded":
      return callOf(
        writerOf(media, context),
        ...written(encoded(value, media.type, context), media, context),
      );
    case "text":
    case "binary":
    case "stream":
      return callOf(
        writerOf(media, context),
        value,
        literalOf(media.mediaType),
      );
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

/** The arguments of a writer. In forms, objects with bigints become JSON before they get there. */
function written(
  value: ExpressionSyntax,
  media: Media,
  context: Context,
): ExpressionSyntax[] {
  const isForm = media.kind === "multipart" || media.kind === "urlencoded";
  if (!isForm || !holdsExact(media.type, context.codecs)) {
    return [value, ...extraArguments(media)];
  }
  if (media.kind === "multipart") {
    return [value, ...multipartArguments(media, true)];
  }
  const styled = [...media.encodings].flatMap(([name, { kind }]) =>
    kind === "style" ? [literalOf(name)] : [],
  );
  const except: ExpressionSyntax[] =
    styled.length > 0 ? [{ kind: "array", items: styled }] : [];
  const fields = runtimeValue("exact-texts", "exactFields");
  return [callOf(fields, value, ...except), ...extraArguments(media)];
}

function writerOf(media: Media, context: Context): ExpressionSyntax {
  const { kind } = media;
  if (kind === "json" && holdsExact(media.type, context.codecs)) {
    return runtimeValue("exact-body", "exactJson");
  }
  const hasModule = kind === "multipart" || kind === "urlencoded";
  return runtimeValue(hasModule ? kind : "body", kind);
}

/** The media type where it is not the usual one; how members of a form are written. */
function extraArguments(media: Media): ExpressionSyntax[] {
  switch (media.kind) {
    case "json": {
      const isUsual = /^(application|\*)\/(json|\*)$/.test(media.mediaType);
      return isUsual ? [] : [literalOf(media.mediaType)];
    }
    case "multipart":
      return multipartArguments(media);
    case "urlencoded":
      return urlencodedArguments(media);
    default:
      return [];
  }
}

function multipartArguments(
  { encodings }: Media,
  isExact = false,
): ExpressionSyntax[] {
  const types = [...encodings].flatMap(([name, encoding]): EntrySyntax[] =>
    encoding.kind === "contentType"
      ? [{ name, value: literalOf(encoding.contentType) }]
      : [],
  );
  const lists = [...encodings].flatMap(([name, encoding]): EntrySyntax[] =>
    encoding.kind === "style" && !encoding.explode
      ? [{ name, value: literalOf(partSeparators[encoding.style] ?? ",") }]
      : [],
  );
  const options: EntrySyntax[] = [
    ...(types.length > 0
      ? [{ name: "partTypes", value: compactObject(types) }]
      : []),
    ...(lists.length > 0
      ? [{ name: "separators", value: compactObject(lists) }]
      : []),
    ...(isExact ? [{ name: "stringify", value: stringifyExactly }] : []),
  ];
  return options.length > 0 ? [compactObject(options)] : [];
}

const stringifyExactly = runtimeValue("exact-json", "stringifyExactly");

const partSeparators: Readonly<Partial<Record<ParameterStyle, string>>> = {
  spaceDelimited: " ",
  pipeDelimited: "|",
  tabDelimited: "\t",
};

/** `{ expand: deepObject }`: the styles of members, where they are not written as all are. */
function urlencodedArguments({ encodings }: Media): ExpressionSyntax[] {
  const entries = [...encodings].flatMap(([name, encoding]): EntrySyntax[] => {
    if (encoding.kind !== "style") return [];
    const { style, explode } = encoding;
    const writer = explode && style === "form" ? "form" : formStyles[style];
    return [{ name, value: runtimeValue("query", writer ?? "commas") }];
  });
  return entries.length > 0 ? [compactObject(entries)] : [];
}

/** The writers of lists that are one value, and of objects. */
const formStyles: Readonly<Partial<Record<ParameterStyle, string>>> = {
  spaceDelimited: "spaces",
  pipeDelimited: "pipes",
  tabDelimited: "tabs",
  deepObject: "deepObject",
};
