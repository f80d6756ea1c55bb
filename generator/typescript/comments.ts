import type { Json, Notes } from "../api/types.ts";
import type { CommentSyntax } from "./syntax.ts";

type Tag = CommentSyntax["tags"][number];

export const noComment: CommentSyntax = { paragraphs: [], tags: [] };

/**
 * The comment of a member, parameter or type: its description, its limits in a line, and tags. Where
 * the text quotes a wire name that has another name in the SDK, it quotes that one.
 */
export function commentOf(
  notes: Notes,
  renamed: ReadonlyMap<string, string> = new Map(),
): CommentSyntax {
  const description = notes.description ?? notes.title;
  const limits = limitsSentence(notes.limits);
  return {
    paragraphs: [
      description && quoteNames(description, renamed),
      limits,
    ].filter((text) => text !== undefined && text.trim() !== "") as string[],
    tags: [
      ...(notes.default ? [defaultTag(notes.default.value)] : []),
      ...exampleTags(notes),
      ...(notes.documentation ? [seeTag(notes.documentation)] : []),
      ...deprecatedTag(notes.deprecated),
    ],
  };
}

/** What is told of a cookie; the runtime throws where it would be lost. */
export const notInBrowsers =
  "A cookie: in a browser the call throws, since no program can send one there.";

/** The same of a header that browsers keep to themselves. */
export const forbiddenInBrowsers =
  "In a browser the call throws, since no program can send this header there.";

/** What is told of an idempotency key. */
export const madeIfLeftOut =
  "Made once for each call where it is left out: the server recognises a repetition by it, so the call is tried again when it fails.";

/** The comment without its tags: for a place where another comment tells them. */
export function deprecatedTag(deprecated: boolean): Tag[] {
  return deprecated ? [{ name: "deprecated", text: "" }] : [];
}

export function seeTag(url: string): Tag {
  return { name: "see", text: url };
}

/** `` `user_id` `` becomes `` `userId` ``. */
export function quoteNames(
  text: string,
  renamed: ReadonlyMap<string, string>,
): string {
  if (renamed.size === 0) return text;
  return text.replace(/`([^`\n]+)`/g, (quoted, name: string) => {
    const other = renamed.get(name);
    return other === undefined ? quoted : `\`${other}\``;
  });
}

const phrases: Readonly<Record<string, string>> = {
  minimum: "Minimum",
  exclusiveMinimum: "More than",
  maximum: "Maximum",
  exclusiveMaximum: "Less than",
  multipleOf: "Multiple of",
  minLength: "Minimum length",
  maxLength: "Maximum length",
  pattern: "Pattern",
  format: "Format",
  contentEncoding: "Encoding",
  contentMediaType: "Media type",
  minItems: "Minimum items",
  maxItems: "Maximum items",
  uniqueItems: "Items are unique",
  minProperties: "Minimum members",
  maxProperties: "Maximum members",
};

/** Formats that say nothing to a reader of TypeScript. */
const silentFormats = new Set<Json>([
  "int32",
  "int64",
  "float",
  "double",
  "binary",
]);

/** `Minimum: 1. Maximum length: 64.` */
function limitsSentence(limits: ReadonlyMap<string, Json>): string | undefined {
  const sentences = [...limits].flatMap(([keyword, value]) => {
    if (keyword === "format" && silentFormats.has(value)) return [];
    if (keyword === "dependentRequired") return dependents(value);
    if (value === false) return [];
    if (value === true)
      return keyword === "uniqueItems" ? ["Items are unique."] : [];
    const text = typeof value === "string" ? `\`${value}\`` : String(value);
    return [`${phrases[keyword]}: ${text}.`];
  });
  return sentences.length > 0 ? sentences.join(" ") : undefined;
}

/** `With \`a\` comes \`b\`.` A type cannot tell that members go together. */
function dependents(value: Json): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, others]) => {
    if (!Array.isArray(others) || others.length === 0) return [];
    const quoted = others.map((other) => `\`${String(other)}\``);
    const verb = others.length === 1 ? "comes" : "come";
    return [`With \`${name}\` ${verb} ${quoted.join(", ")}.`];
  });
}

function defaultTag(value: Json): Tag {
  return { name: "default", text: JSON.stringify(value) };
}

/** Examples that fit on a line. */
function exampleTags({ examples }: Notes): Tag[] {
  return examples
    .map((example) => JSON.stringify(example))
    .filter((text) => text !== undefined && text.length <= 72)
    .map((text) => ({ name: "example", text }));
}
