import {
  comment,
  effect,
  ignored,
  alsoIn,
  only,
  since,
  type Keyword,
  type Keywords,
} from "./keyword.ts";

/** Limits of a value: a comment tells them, types cannot (JSON Schema 2020-12 validation, 6.2 to 6.4). */
export const limits: Keywords = {
  multipleOf: comment,
  maximum: comment,
  exclusiveMaximum: comment,
  minimum: comment,
  exclusiveMinimum: comment,
  maxLength: comment,
  minLength: comment,
  pattern: comment,
  maxItems: comment,
  minItems: comment,
  uniqueItems: comment,
};

/** Of JSON Schema 2020-12; in older documents, too, there is nothing else that it could mean. */
function later(keyword: Keyword): Keyword {
  return alsoIn(["2.0", "3.0"], since("3.1", keyword));
}

/** Of OpenAPI, and read in Swagger 2.0. */
function newer(keyword: Keyword): Keyword {
  return alsoIn(["2.0"], since("3.0", keyword));
}

const amongItems = ignored(
  "A type tells what all items can be, not what must be among them.",
);
const aboutTheSchema = "It tells of the schema, not of its values.";

/** Listed by name: an object with a member `then` can be taken for a promise. */
const conditions: Keywords = Object.fromEntries(
  ["if", "then", "else"].map((keyword) => [keyword, later(effect)]),
);

/** Schema Object (OpenAPI 3.2.0, 4.24; JSON Schema 2020-12). */
export const schemaKeywords: Keywords = {
  // Core
  $ref: effect,
  $id: since("3.1", effect),
  $schema: since(
    "3.1",
    ignored("Schemas are read as JSON Schema 2020-12, whichever is named."),
  ),
  $anchor: later(effect),
  $dynamicRef: later(effect),
  $dynamicAnchor: later(effect),
  $recursiveRef: later(effect),
  $recursiveAnchor: later(effect),
  $vocabulary: since("3.1", ignored(aboutTheSchema)),
  $comment: since("3.1", ignored("It is for the authors of the document.")),
  $defs: later(effect),
  definitions: later(effect),

  // What a value is
  type: effect,
  enum: effect,
  const: later(effect),
  nullable: alsoIn(["2.0", "3.1", "3.2"], only("3.0", effect)),
  format: effect,
  contentEncoding: later(effect),
  contentMediaType: later(effect),
  contentSchema: later(effect),

  // Objects
  properties: effect,
  required: effect,
  additionalProperties: effect,
  patternProperties: later(effect),
  propertyNames: later(effect),
  unevaluatedProperties: later(effect),
  dependentRequired: later(comment),
  dependentSchemas: later(effect),
  dependencies: later(effect),
  maxProperties: comment,
  minProperties: comment,

  // Arrays
  items: effect,
  prefixItems: later(effect),
  contains: since("3.1", amongItems),
  unevaluatedItems: later(effect),
  minContains: since("3.1", amongItems),
  maxContains: since("3.1", amongItems),

  // Compositions
  allOf: effect,
  oneOf: newer(effect),
  anyOf: newer(effect),
  not: newer(effect),
  ...conditions,
  discriminator: effect,

  // Limits and notes
  ...limits,
  // It also names the variants of a union that have no other name.
  title: comment,
  description: comment,
  default: comment,
  example: comment,
  examples: later(comment),
  externalDocs: comment,
  deprecated: newer(comment),
  readOnly: effect,
  writeOnly: newer(effect),
  xml: ignored("A body of XML is passed and received as a text."),
};

/** Discriminator Object (OpenAPI 3.2.0, 4.25); in 2.0 it is a text. */
export const discriminatorKeywords: Keywords = {
  propertyName: since("3.0", effect),
  mapping: since("3.0", effect),
  defaultMapping: alsoIn(["3.0", "3.1"], since("3.2", effect)),
};

const noXml = ignored("A body of XML is passed and received as a text.");

/** XML Object (OpenAPI 3.2.0, 4.26). */
export const xmlKeywords: Keywords = {
  nodeType: since("3.2", noXml),
  name: noXml,
  namespace: noXml,
  prefix: noXml,
  attribute: noXml,
  wrapped: noXml,
};
