import type { Kind } from "../../generator/openapi/keywords/table.ts";
import {
  encodingExamples,
  mediaTypeExamples,
  requestBodyExamples,
  responseExamples,
} from "./body-examples.ts";
import {
  componentsExamples,
  contactExamples,
  documentExamples,
  externalDocsExamples,
  infoExamples,
  licenseExamples,
  serverExamples,
  serverVariableExamples,
  tagExamples,
} from "./document-examples.ts";
import type { Examples } from "./example.ts";
import {
  linkExamples,
  operationExamples,
  pathItemExamples,
  referenceExamples,
} from "./operation-examples.ts";
import {
  exampleExamples,
  headerExamples,
  itemsExamples,
  parameterExamples,
} from "./parameter-examples.ts";
import {
  discriminatorExamples,
  schemaExamples,
  xmlExamples,
} from "./schema-examples.ts";
import {
  oauthFlowExamples,
  oauthFlowsExamples,
  securitySchemeExamples,
} from "./security-examples.ts";

/** Each keyword of the table in use. */
export const examples: Readonly<Record<Kind, Examples>> = {
  document: documentExamples,
  info: infoExamples,
  contact: contactExamples,
  license: licenseExamples,
  server: serverExamples,
  serverVariable: serverVariableExamples,
  components: componentsExamples,
  tag: tagExamples,
  externalDocs: externalDocsExamples,
  pathItem: pathItemExamples,
  operation: operationExamples,
  link: linkExamples,
  reference: referenceExamples,
  parameter: parameterExamples,
  items: itemsExamples,
  header: headerExamples,
  example: exampleExamples,
  requestBody: requestBodyExamples,
  mediaType: mediaTypeExamples,
  encoding: encodingExamples,
  response: responseExamples,
  schema: schemaExamples,
  discriminator: discriminatorExamples,
  xml: xmlExamples,
  securityScheme: securitySchemeExamples,
  oauthFlows: oauthFlowsExamples,
  oauthFlow: oauthFlowExamples,
};
