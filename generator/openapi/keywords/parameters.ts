import {
  alsoIn,
  comment,
  effect,
  ignored,
  only,
  since,
  unsupported,
  type Keyword,
  type Keywords,
} from "./keyword.ts";
import { limits } from "./schema.ts";

/** Of 2.0; in later documents a comment tells of it too. */
function toldOf(keyword: Keyword): Keyword {
  return alsoIn(["3.0", "3.1", "3.2"], only("2.0", keyword));
}

/** What a value outside of bodies is in 2.0, where there is no schema beside it. */
const simpleValue: Keywords = {
  type: only("2.0", effect),
  format: toldOf(comment),
  items: only("2.0", effect),
  collectionFormat: only("2.0", effect),
  default: toldOf(comment),
  enum: only("2.0", effect),
  ...Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [name, toldOf(limit)]),
  ),
};

const aboutItems = ignored("A comment tells of the list, not of its items.");

/** Items Object (OpenAPI 2.0). */
export const itemsKeywords: Keywords = {
  ...Object.fromEntries(
    ["default", "format", ...Object.keys(limits)].map((name) => [
      name,
      only("2.0", aboutItems),
    ]),
  ),
  type: only("2.0", effect),
  items: only("2.0", effect),
  enum: only("2.0", effect),
  collectionFormat: only(
    "2.0",
    unsupported("There is no writer for lists of lists."),
  ),
};

const emptyValue = ignored(
  "An empty text is written as it is wherever the type allows one.",
);

/** Parameter Object (OpenAPI 3.2.0, 4.12). */
export const parameterKeywords: Keywords = {
  name: effect,
  in: effect,
  description: comment,
  required: effect,
  deprecated: since("3.0", comment),
  allowEmptyValue: emptyValue,
  schema: effect,
  content: since("3.0", effect),
  style: since("3.0", effect),
  explode: since("3.0", effect),
  allowReserved: since("3.0", effect),
  example: since("3.0", comment),
  examples: since("3.0", comment),
  ...simpleValue,
};

/** Header Object (OpenAPI 3.2.0, 4.21). */
export const headerKeywords: Keywords = {
  description: comment,
  required: since("3.0", effect),
  deprecated: since("3.0", comment),
  schema: since("3.0", effect),
  content: since(
    "3.0",
    ignored(
      "A header with a media type stays a text, which the caller parses.",
    ),
  ),
  style: since(
    "3.0",
    ignored("A header has one style (RFC 9110 leaves no other)."),
  ),
  explode: since(
    "3.0",
    ignored("Lists read alike with and without; objects stay a text."),
  ),
  example: since("3.0", comment),
  examples: since("3.0", comment),
  allowEmptyValue: only("3.0", emptyValue),
  allowReserved: since(
    "3.0",
    ignored("Nothing in a header is percent-encoded."),
  ),
  ...simpleValue,
  // Others than this one are told of when the document is upgraded.
  collectionFormat: only(
    "2.0",
    ignored("The items of a header are separated by commas."),
  ),
};

/** Example Object (OpenAPI 3.2.0, 4.19). */
export const exampleKeywords: Keywords = {
  summary: since("3.0", ignored("A comment shows the value alone.")),
  description: since("3.0", ignored("A comment shows the value alone.")),
  value: since("3.0", comment),
  dataValue: alsoIn(["3.0", "3.1"], since("3.2", comment)),
  serializedValue: since(
    "3.2",
    ignored(
      "A comment shows values as the SDK takes them, not as they travel.",
    ),
  ),
  externalValue: since("3.0", ignored("The value is not in the document.")),
};
