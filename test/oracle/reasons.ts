import type { About } from "./about.ts";
import type { Difference } from "./difference.ts";
import {
  isBinary,
  isBody,
  isCombined,
  isFile,
  isLeaf,
  isSame,
  mediaOf,
} from "./predicates.ts";
import {
  alternativesBesideKeywords,
  constantDiscriminators,
  constrainingAlternatives,
  definitions,
  freeFormObjects,
  freeFormParts,
  itemsWithoutType,
} from "./rewrites.ts";
import { isObject, type Rewrite } from "./schemas.ts";

/** Why our type is better where it differs. */
export interface Reason {
  readonly name: string;
  readonly because: string;
  /** What settles it. */
  readonly section: string;
  /** The folder in `test/cases` that shows it. */
  readonly case: string;
}

/** Told by the difference and what the document says there. */
export interface LocalReason extends Reason {
  explains(difference: Difference, about: About): boolean;
}

/**
 * Told by saying the same otherwise: where it is said so that openapi-typescript reads it right, the
 * difference is gone.
 */
export interface RewritingReason extends Reason {
  readonly rewrites: readonly Rewrite[];
}

export const localReasons: readonly LocalReason[] = [
  {
    name: "direction",
    because:
      "What only the server sets is not sent, and what is only sent is not received.",
    section: "OpenAPI 3.0.4, 4.7.24.2, readOnly and writeOnly",
    case: "read-only-and-write-only",
    explains: (difference, { subject, schemas }) => {
      const isLess = difference.kind === "optional" && difference.ours.optional;
      const isGone = difference.kind === "missing";
      return (
        (isGone &&
          subject.kind !== "response" &&
          schemas.some(({ readOnly }) => readOnly === true)) ||
        ((isGone || isLess) &&
          subject.kind !== "request" &&
          schemas.some(({ writeOnly }) => writeOnly === true))
      );
    },
  },
  {
    name: "binary",
    because: "Bytes are a file, no text.",
    section: "OpenAPI 3.0.4, 4.7.14.2; 3.1.1, 4.8.15.2",
    case: "body-media-types",
    explains: (difference, { subject, schemas }) =>
      difference.kind === "type" &&
      difference.onlyOurs.every(({ kind }) => kind === "file") &&
      difference.onlyOurs.length > 0 &&
      difference.onlyTheirs.every(isLeaf("string", "unknown")) &&
      (schemas.some(isBinary) || isFile(mediaOf(difference, subject))),
  },
  {
    name: "stream",
    because:
      "A stream gives typed items one by one, and is a function of its own, which says itself that the answer is to be one.",
    section: "OpenAPI 3.2.0, 4.14.3; HTML, 9.2; x-fern-streaming",
    case: "streams-beside-json",
    explains: (difference, { subject }) => {
      const media = mediaOf(difference, subject);
      if (media?.kind === "stream") return !isFile(media);
      const name = subject.kind === "request" && subject.operation.choice?.name;
      const last = difference.path.at(-1);
      return (
        difference.kind === "missing" &&
        last?.kind === "member" &&
        last.name === name
      );
    },
  },
  {
    name: "destination",
    because: "A redirect is followed: the answer is what it leads to.",
    section: "RFC 9110, 15.4",
    case: "redirect-only",
    explains: (difference, { subject }) =>
      difference.kind === "type" &&
      difference.path.length === 0 &&
      subject.kind === "response" &&
      subject.statuses.length === 0 &&
      difference.onlyOurs.every(({ kind }) => kind === "file"),
  },
  {
    name: "body-as-it-is",
    because: "A body that is no JSON is passed as the text or the bytes it is.",
    section: "OpenAPI 3.1.1, 4.8.14; RFC 8259, 11",
    case: "media-types-as-they-are",
    explains: (difference, { subject }) => {
      const media = mediaOf(difference, subject);
      const kind = media?.kind;
      return (
        difference.kind === "type" &&
        difference.ours.length === 1 &&
        ((kind === "text" && difference.ours.every(isLeaf("string"))) ||
          (isFile(media) && difference.ours[0]?.kind === "file"))
      );
    },
  },
  {
    name: "body-required",
    because: "A body whose schema has required members is required.",
    section: "OpenAPI 3.1.1, 4.8.13.1, required",
    case: "body-required-repair",
    explains: (difference, { subject, schemas }) =>
      difference.kind === "optional" &&
      !difference.ours.optional &&
      subject.kind === "request" &&
      difference.path.length === 1 &&
      isBody(difference, subject) &&
      schemas.some(
        ({ required }) => Array.isArray(required) && required.length > 0,
      ),
  },
  {
    name: "required-in-another-part",
    because: "What one part of an allOf requires, the others have too.",
    section: "JSON Schema 2020-12 validation, 6.5.3",
    case: "all-of-refinement",
    explains: (difference, { owners }) => {
      if (difference.kind !== "optional" || difference.ours.optional)
        return false;
      const last = difference.path.at(-1);
      return (
        last?.kind === "member" &&
        owners.some(({ required }) =>
          Array.isArray(required) ? required.includes(last.name) : false,
        )
      );
    },
  },
  {
    name: "nullable-beside-reference",
    because: "Keywords beside a reference apply, also those of OpenAPI 3.0.",
    section: "JSON Schema 2020-12, 8.2.3.1",
    case: "keywords-of-other-versions",
    explains: (difference, { schemas }) =>
      difference.kind === "type" &&
      difference.onlyTheirs.length === 0 &&
      difference.onlyOurs.length > 0 &&
      difference.onlyOurs.every(isLeaf("null")) &&
      schemas.some((schema) => "$ref" in schema && schema["nullable"] === true),
  },
  {
    name: "structured-constant",
    because: "An object among the values of an enum is a value, no schema.",
    section: "JSON Schema 2020-12 validation, 6.1.2",
    case: "constants",
    explains: (difference, { schemas }) =>
      difference.kind === "type" &&
      difference.theirs.every(isLeaf("unknown")) &&
      difference.ours.every(({ kind }) => kind === "object") &&
      schemas.some(
        ({ enum: values }) => Array.isArray(values) && values.every(isObject),
      ),
  },
  {
    name: "recursive-reference",
    because: "$recursiveRef and $dynamicRef refer to a schema.",
    section: "JSON Schema 2020-12, 8.2.3.2",
    case: "dynamic-references",
    explains: (difference, { schemas }) =>
      difference.kind === "type" &&
      difference.theirs.every(isLeaf("unknown")) &&
      schemas.some(
        (schema) => "$recursiveRef" in schema || "$dynamicRef" in schema,
      ),
  },
  {
    name: "body-of-get",
    because: "A GET has no body; one that is documented is told of.",
    section: "RFC 9110, 9.3.1",
    case: "body-of-get",
    explains: (difference, { subject }) =>
      difference.kind === "missing" &&
      subject.kind === "request" &&
      isBody(difference, subject) &&
      ["GET", "HEAD"].includes(subject.operation.method),
  },
  {
    name: "open-by-extension",
    because: "The document itself says that there may be more values.",
    section: "x-speakeasy-unknown-values",
    case: "enums-open-and-closed",
    explains: (difference, { schemas }) =>
      difference.kind === "type" &&
      difference.onlyTheirs.length === 0 &&
      difference.onlyOurs.length > 0 &&
      difference.onlyOurs.every(isLeaf("UnknownValue", "UnknownNumber")) &&
      schemas.some(
        (schema) => schema["x-speakeasy-unknown-values"] === "allow",
      ),
  },
  {
    name: "index-with-members",
    because:
      "An index signature admits what the listed members hold, else no value could be written.",
    section: "JSON Schema 2020-12, 10.3.2.3",
    case: "additional-properties",
    explains: (difference) => {
      if (difference.kind !== "type" || !difference.indexed) return false;
      const { indexed, onlyOurs, onlyTheirs } = difference;
      const { members } = indexed.ours;
      const undefinedToo = [...members.values()].some(
        ({ optional }) => optional,
      );
      return (
        onlyTheirs.length === 0 &&
        onlyOurs.length > 0 &&
        onlyOurs.every(
          (alternative) =>
            (undefinedToo && isLeaf("undefined")(alternative)) ||
            indexed.ofMembers.some((other) => isSame(alternative, other)),
        )
      );
    },
  },
  {
    name: "empty-enum",
    because:
      "A list without values is told of; that nothing is allowed is never meant.",
    section: "JSON Schema 2020-12 validation, 6.1.2",
    case: "enum-slips",
    explains: (difference, { schemas }) =>
      difference.kind === "type" &&
      difference.theirs.length === 0 &&
      schemas.some(
        ({ enum: values }) => Array.isArray(values) && values.length === 0,
      ),
  },
];

export const rewritingReasons: readonly RewritingReason[] = [
  {
    name: "free-form-object",
    because: "An object that lists no members may have any.",
    section: "JSON Schema 2020-12, 10.3.2.3",
    case: "maps",
    rewrites: [freeFormParts, freeFormObjects],
  },
  {
    name: "alternatives-beside-keywords",
    because:
      "All keywords of a schema apply: a union narrows what stands beside it.",
    section: "JSON Schema 2020-12, 10.2.1",
    case: "any-of-only-required",
    rewrites: [constrainingAlternatives, alternativesBesideKeywords],
  },
  {
    name: "constant-discriminator",
    because: "A variant is meant by the constant of its property.",
    section: "OpenAPI 3.1.1, 4.8.25",
    case: "union-with-discriminator",
    rewrites: [constantDiscriminators],
  },
  {
    name: "definitions",
    because:
      "What stands in $defs is there to be referred to; it is no member.",
    section: "JSON Schema 2020-12, 8.2.4",
    case: "references-by-address",
    rewrites: [definitions],
  },
  {
    name: "items-without-type",
    because: "A schema with items describes an array.",
    section: "JSON Schema 2020-12, 10.3.1.2",
    case: "items-without-type",
    rewrites: [itemsWithoutType],
  },
];

/** What is tried last, as it would hold of much that others tell better. */
export const lastReasons: readonly LocalReason[] = [
  {
    name: "contradiction",
    because:
      "Parts that no value can satisfy are told of; the last one counts.",
    section: "JSON Schema 2020-12, 10.2.1.1",
    case: "all-of-conflict",
    explains: (difference, { schemas }) =>
      difference.kind === "type" &&
      difference.theirs.length === 0 &&
      difference.ours.length > 0 &&
      (schemas.length > 1 || schemas.some(isCombined)),
  },
];
