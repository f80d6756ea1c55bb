import type { Media, ParameterStyle, PartEncoding } from "../api/api.ts";
import { holdsExact } from "./codecs.ts";
import type { Context } from "./context.ts";
import { compactObject, literalOf, runtimeValue } from "./expressions.ts";
import { sequenceItems } from "./sequences.ts";
import type { EntrySyntax, ExpressionSyntax } from "./syntax.ts";

/** Whether the parts of a body are told by their order; those of a form have names, even in a list. */
export function isByPosition(media: Media, context: Context): boolean {
  return (
    media.kind === "multipart" &&
    !isFormData(media) &&
    sequenceItems(media.type, context) !== undefined
  );
}

function isFormData({ mediaType }: Media): boolean {
  return mediaType.startsWith("multipart/form-data");
}

/** What the writer of named parts has to know beside the parts. */
export function multipartArguments(
  media: Media,
  context: Context,
): ExpressionSyntax[] {
  const { deepObjectArrays } = context.options;
  const { encodings, partHeaders, mediaType } = media;
  const options = [
    ...group("partTypes", encodings, (encoding) =>
      encoding.kind === "contentType"
        ? literalOf(encoding.contentType)
        : undefined,
    ),
    ...group("separators", encodings, (encoding) =>
      encoding.kind === "style" &&
      !encoding.explode &&
      encoding.style !== "deepObject"
        ? literalOf(separators[encoding.style] ?? ",")
        : undefined,
    ),
    ...group("spread", encodings, (encoding) =>
      encoding.kind === "style" && encoding.style === "deepObject"
        ? runtimeValue("query", pairWriters[deepObjectArrays])
        : undefined,
    ),
    ...group("partHeaders", partHeaders, (headers) =>
      compactObject(
        [...headers].map(([name, value]) => ({
          name,
          value: literalOf(value),
        })),
      ),
    ),
    ...(isFormData(media)
      ? []
      : [{ name: "type", value: literalOf(mediaType) }]),
    ...stringifyOption(media, context),
  ];
  return options.length > 0 ? [compactObject(options)] : [];
}

/** An option that holds something for some members; nothing where it is for none. */
function group<Item = PartEncoding>(
  name: string,
  items: ReadonlyMap<string, Item>,
  expressionOf: (item: Item) => ExpressionSyntax | undefined,
): EntrySyntax[] {
  const entries = [...items].flatMap(([member, item]): EntrySyntax[] => {
    const value = expressionOf(item);
    return value ? [{ name: member, value }] : [];
  });
  return entries.length > 0 ? [{ name, value: compactObject(entries) }] : [];
}

const separators: Readonly<Partial<Record<ParameterStyle, string>>> = {
  spaceDelimited: " ",
  pipeDelimited: "|",
  tabDelimited: "\t",
};

const pairWriters = {
  brackets: "deepPairs",
  indices: "deepPairsByIndex",
  repeat: "deepPairsByName",
} as const;

/** The media type of a body whose parts have no names, and those of its parts. */
export function listArguments(
  media: Media,
  context: Context,
): ExpressionSyntax[] {
  const { mediaType, positions } = media;
  const { prefix, rest } = positions;
  const options: EntrySyntax[] = [
    ...(prefix.length > 0
      ? [
          {
            name: "prefix",
            value: {
              kind: "array",
              items: prefix.map((type) => literalOf(type ?? "")),
            } as const,
          },
        ]
      : []),
    ...(rest === undefined ? [] : [{ name: "rest", value: literalOf(rest) }]),
    ...stringifyOption(media, context),
  ];
  const type = literalOf(mediaType);
  return options.length > 0 ? [type, compactObject(options)] : [type];
}

/** Parts that are JSON hold bigints in full. */
function stringifyOption({ type }: Media, { codecs }: Context): EntrySyntax[] {
  return holdsExact(type, codecs)
    ? [{ name: "stringify", value: stringifyExactly }]
    : [];
}

/** What writes JSON that holds bigints. */
export const stringifyExactly = runtimeValue("exact-json", "stringifyExactly");
