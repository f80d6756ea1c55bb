import {
  encodingKeywords,
  mediaTypeKeywords,
  requestBodyKeywords,
  responseKeywords,
} from "./bodies.ts";
import {
  componentsKeywords,
  contactKeywords,
  documentKeywords,
  externalDocsKeywords,
  infoKeywords,
  licenseKeywords,
  serverKeywords,
  serverVariableKeywords,
  tagKeywords,
} from "./document.ts";
import type { Keywords } from "./keyword.ts";
import {
  linkKeywords,
  operationKeywords,
  pathItemKeywords,
  referenceKeywords,
} from "./operations.ts";
import {
  exampleKeywords,
  headerKeywords,
  itemsKeywords,
  parameterKeywords,
} from "./parameters.ts";
import {
  discriminatorKeywords,
  schemaKeywords,
  xmlKeywords,
} from "./schema.ts";
import {
  oauthFlowKeywords,
  oauthFlowsKeywords,
  securitySchemeKeywords,
} from "./security.ts";

/** Every keyword of every version, by the kind of object in which it stands, with what becomes of it. */
export const keywords = {
  document: documentKeywords,
  info: infoKeywords,
  contact: contactKeywords,
  license: licenseKeywords,
  server: serverKeywords,
  serverVariable: serverVariableKeywords,
  components: componentsKeywords,
  tag: tagKeywords,
  externalDocs: externalDocsKeywords,
  pathItem: pathItemKeywords,
  operation: operationKeywords,
  link: linkKeywords,
  reference: referenceKeywords,
  parameter: parameterKeywords,
  items: itemsKeywords,
  header: headerKeywords,
  example: exampleKeywords,
  requestBody: requestBodyKeywords,
  mediaType: mediaTypeKeywords,
  encoding: encodingKeywords,
  response: responseKeywords,
  schema: schemaKeywords,
  discriminator: discriminatorKeywords,
  xml: xmlKeywords,
  securityScheme: securitySchemeKeywords,
  oauthFlows: oauthFlowsKeywords,
  oauthFlow: oauthFlowKeywords,
} satisfies Readonly<Record<string, Keywords>>;

/** A kind of object, as the specifications tell them apart. */
export type Kind = keyof typeof keywords;
