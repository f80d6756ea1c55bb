import {
  alsoIn,
  comment,
  effect,
  ignored,
  only,
  since,
  type Keywords,
} from "./keyword.ts";

/** Versions in which references can lead to what Swagger 2.0 keeps at the top. */
const newer = ["3.0", "3.1", "3.2"] as const;

/** OpenAPI Object (OpenAPI 3.2.0, 4.1), and Swagger Object (OpenAPI 2.0). */
export const documentKeywords: Keywords = {
  openapi: since("3.0", effect),
  swagger: only("2.0", effect),
  $self: alsoIn(["3.1"], since("3.2", effect)),
  info: effect,
  jsonSchemaDialect: since(
    "3.1",
    ignored("Schemas are read as JSON Schema 2020-12, whichever is named."),
  ),
  servers: since("3.0", effect),
  paths: effect,
  webhooks: since("3.1", effect),
  components: since("3.0", effect),
  security: effect,
  tags: comment,
  externalDocs: comment,
  host: only("2.0", effect),
  basePath: only("2.0", effect),
  schemes: only("2.0", effect),
  consumes: only("2.0", effect),
  produces: only("2.0", effect),
  definitions: alsoIn(newer, only("2.0", effect)),
  parameters: alsoIn(newer, only("2.0", effect)),
  responses: alsoIn(newer, only("2.0", effect)),
  securityDefinitions: only("2.0", effect),
};

const offer = ignored(
  "It tells who offers the API and on which terms, not how to call it.",
);

/** Info Object (OpenAPI 3.2.0, 4.2). */
export const infoKeywords: Keywords = {
  title: effect,
  summary: alsoIn(["2.0", "3.0"], since("3.1", comment)),
  description: comment,
  termsOfService: offer,
  contact: offer,
  license: offer,
  version: ignored(
    "It changes with every release; to show it would touch files that stay.",
  ),
};

/** Contact Object (OpenAPI 3.2.0, 4.3). */
export const contactKeywords: Keywords = {
  name: offer,
  url: offer,
  email: offer,
};

/** License Object (OpenAPI 3.2.0, 4.4). */
export const licenseKeywords: Keywords = {
  name: offer,
  identifier: since("3.1", offer),
  url: offer,
};

/** Server Object (OpenAPI 3.2.0, 4.5). */
export const serverKeywords: Keywords = {
  url: since("3.0", effect),
  description: since("3.0", comment),
  name: alsoIn(["3.0", "3.1"], since("3.2", effect)),
  variables: since("3.0", effect),
};

/** Server Variable Object (OpenAPI 3.2.0, 4.6). */
export const serverVariableKeywords: Keywords = {
  enum: since("3.0", effect),
  default: since("3.0", effect),
  description: since("3.0", comment),
};

/** Components Object (OpenAPI 3.2.0, 4.7). */
export const componentsKeywords: Keywords = {
  schemas: since("3.0", effect),
  responses: since("3.0", effect),
  parameters: since("3.0", effect),
  examples: since("3.0", comment),
  requestBodies: since("3.0", effect),
  headers: since("3.0", effect),
  securitySchemes: since("3.0", effect),
  links: since("3.0", comment),
  callbacks: since("3.0", effect),
  pathItems: alsoIn(["3.0"], since("3.1", effect)),
  mediaTypes: alsoIn(["3.0", "3.1"], since("3.2", effect)),
};

/** Tag Object (OpenAPI 3.2.0, 4.22). */
export const tagKeywords: Keywords = {
  name: effect,
  summary: alsoIn(["2.0", "3.0", "3.1"], since("3.2", comment)),
  description: comment,
  externalDocs: comment,
  parent: since("3.2", effect),
  kind: since("3.2", effect),
};

/** External Documentation Object (OpenAPI 3.2.0, 4.11). */
export const externalDocsKeywords: Keywords = {
  url: comment,
  description: ignored("The address leads to what it tells of."),
};
