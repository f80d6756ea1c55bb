import type { Examples } from "./example.ts";

const oauth = { type: "oauth2", flow: "application", scopes: {} };
const url = "https://example.com/token";

export const securitySchemeExamples: Examples = {
  type: { value: "apiKey" },
  description: { value: "The key." },
  name: { value: "X-Other" },
  in: { value: "query" },
  scheme: { value: "bearer", beside: { type: "http" } },
  bearerFormat: { value: "JWT", beside: { type: "http", scheme: "bearer" } },
  flows: {
    value: { clientCredentials: { tokenUrl: url, scopes: {} } },
    beside: { type: "oauth2" },
  },
  openIdConnectUrl: { value: url, beside: { type: "openIdConnect" } },
  oauth2MetadataUrl: { value: url, beside: { type: "oauth2", flows: {} } },
  deprecated: { value: true },
  flow: { value: "application", beside: { ...oauth, tokenUrl: url } },
  scopes: {
    value: { read: "To read." },
    beside: { ...oauth, tokenUrl: url },
  },
  authorizationUrl: { value: url, beside: { ...oauth, flow: "implicit" } },
  tokenUrl: { value: url, beside: oauth },
};

const flow = { tokenUrl: url, scopes: {} };

export const oauthFlowsExamples: Examples = {
  implicit: { value: { authorizationUrl: url, scopes: {} } },
  password: { value: flow },
  clientCredentials: { value: flow },
  authorizationCode: { value: { ...flow, authorizationUrl: url } },
  deviceAuthorization: { value: { ...flow, deviceAuthorizationUrl: url } },
};

export const oauthFlowExamples: Examples = {
  authorizationUrl: { value: url },
  deviceAuthorizationUrl: { value: url },
  tokenUrl: { value: url },
  refreshUrl: { value: url },
  scopes: { value: { read: "To read." } },
};
