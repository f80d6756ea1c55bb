import {
  alsoIn,
  comment,
  effect,
  ignored,
  only,
  since,
  type Keywords,
} from "./keyword.ts";

const tokens = ignored("The caller gets the token and passes it.");

/** Security Scheme Object (OpenAPI 3.2.0, 4.27). */
export const securitySchemeKeywords: Keywords = {
  type: effect,
  description: comment,
  name: effect,
  in: effect,
  scheme: alsoIn(["2.0"], since("3.0", effect)),
  bearerFormat: alsoIn(["2.0"], since("3.0", comment)),
  flows: since("3.0", effect),
  openIdConnectUrl: since("3.0", tokens),
  oauth2MetadataUrl: since("3.2", tokens),
  deprecated: alsoIn(["2.0", "3.0", "3.1"], since("3.2", comment)),
  flow: only("2.0", effect),
  scopes: only("2.0", effect),
  authorizationUrl: only("2.0", tokens),
  tokenUrl: only("2.0", effect),
};

/** OAuth Flows Object (OpenAPI 3.2.0, 4.28). */
export const oauthFlowsKeywords: Keywords = {
  implicit: since("3.0", tokens),
  password: since("3.0", tokens),
  clientCredentials: since("3.0", effect),
  authorizationCode: since("3.0", tokens),
  deviceAuthorization: since("3.2", tokens),
};

/** OAuth Flow Object (OpenAPI 3.2.0, 4.29). */
export const oauthFlowKeywords: Keywords = {
  authorizationUrl: since("3.0", tokens),
  deviceAuthorizationUrl: since("3.2", tokens),
  tokenUrl: since("3.0", effect),
  refreshUrl: since("3.0", tokens),
  scopes: since("3.0", effect),
};
