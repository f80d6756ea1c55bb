import {
  alsoIn,
  comment,
  effect,
  ignored,
  only,
  since,
  type Keywords,
} from "./keyword.ts";

/** Path Item Object (OpenAPI 3.2.0, 4.9). */
export const pathItemKeywords: Keywords = {
  $ref: effect,
  summary: alsoIn(["2.0"], since("3.0", comment)),
  description: alsoIn(["2.0"], since("3.0", comment)),
  servers: alsoIn(["2.0"], since("3.0", effect)),
  parameters: effect,
  get: effect,
  put: effect,
  post: effect,
  delete: effect,
  options: effect,
  head: effect,
  patch: effect,
  trace: alsoIn(["2.0"], since("3.0", effect)),
  query: since("3.2", effect),
  additionalOperations: since("3.2", effect),
};

/** Operation Object (OpenAPI 3.2.0, 4.10). */
export const operationKeywords: Keywords = {
  tags: effect,
  summary: comment,
  description: comment,
  externalDocs: comment,
  operationId: effect,
  parameters: effect,
  requestBody: since("3.0", effect),
  responses: effect,
  callbacks: since("3.0", effect),
  deprecated: comment,
  security: effect,
  servers: since("3.0", effect),
  consumes: only("2.0", effect),
  produces: only("2.0", effect),
  schemes: only("2.0", effect),
};

/** Link Object (OpenAPI 3.2.0, 4.20). */
export const linkKeywords: Keywords = {
  operationRef: since("3.0", comment),
  operationId: since("3.0", comment),
  parameters: since("3.0", comment),
  requestBody: since("3.0", comment),
  description: since("3.0", comment),
  server: since("3.0", ignored("The other operation has servers of its own.")),
};

/** Reference Object (OpenAPI 3.2.0, 4.23); for schemas `$ref` is a keyword like others since 3.1. */
export const referenceKeywords: Keywords = {
  $ref: effect,
  summary: since("3.1", ignored("Nothing shared shows a summary.")),
  description: since("3.1", comment),
};
