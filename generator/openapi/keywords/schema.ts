import {
  comment,
  effect,
  ignored,
  only,
  readElsewhere,
  since,
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

const aboutTheSchema = "It tells of the schema, not of its values.";

/** Schema Object (OpenAPI 3.2.0, 4.24; JSON Schema 2020-12). */
export const schemaKeywords: Keywords = {
  // Core
  $ref: effect,
  $id: since("3.1", effect),
  $schema: since(
    "3.1",
    ignored("Schemas are read as JSON Schema 2020-12, whichever is named."),
  ),
  $anchor: since("3.1", effect),
  $dynamicRef: since("3.1", effect),
  $dynamicAnchor: since("3.1", effect),
  $recursiveRef: since("3.1", effect),
  $recursiveAnchor: since("3.1", effect),
  $vocabulary: since("3.1", ignored(aboutTheSchema)),
  $comment: since("3.1", ignored("It is for the authors of the document.")),
  $defs: since("3.1", effect),
  definitions: since("3.1", effect),

  // What a value is
  type: effect,
  enum: effect,
  const: since("3.1", effect),
  nullable: readElsewhere(only("3.0", effect)),
  format: effect,
  contentEncoding: since("3.1", effect),
  contentMediaType: since("3.1", effect),
  contentSchema: since(
    "3.1",
    ignored("The value travels as a text; the caller parses it."),
  ),

  // Objects
  properties: effect,
  required: effect,
  additionalProperties: effect,
  patternProperties: since("3.1", effect),
  propertyNames: since("3.1", effect),
  unevaluatedProperties: since("3.1", effect),
  dependentRequired: since("3.1", effect),
  dependentSchemas: since("3.1", effect),
  dependencies: since("3.1", effect),
  maxProperties: comment,
  minProperties: comment,

  // Arrays
  items: effect,
  prefixItems: since("3.1", effect),
  contains: since("3.1", effect),
  unevaluatedItems: since("3.1", effect),
  minContains: since("3.1", comment),
  maxContains: since("3.1", comment),

  // Compositions
  allOf: effect,
  oneOf: since("3.0", effect),
  anyOf: since("3.0", effect),
  not: since("3.0", effect),
  if: since("3.1", effect),
  then: since("3.1", effect),
  else: since("3.1", effect),
  discriminator: effect,

  // Limits and notes
  ...limits,
  // It also names the variants of a union that have no other name.
  title: comment,
  description: comment,
  default: comment,
  example: comment,
  examples: since("3.1", comment),
  externalDocs: comment,
  deprecated: since("3.0", comment),
  readOnly: effect,
  writeOnly: since("3.0", effect),
  xml: ignored("A body of XML is passed and received as a text."),
};

/** Discriminator Object (OpenAPI 3.2.0, 4.25); in 2.0 it is a text. */
export const discriminatorKeywords: Keywords = {
  propertyName: since("3.0", effect),
  mapping: since("3.0", effect),
  defaultMapping: since("3.2", effect),
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
