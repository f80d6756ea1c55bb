import type { Kind } from "./table.ts";

/** Where an object holds others that nobody refers to, so that they are checked with it. */
export interface Inner {
  readonly keyword: string;
  readonly kind: Kind;
  readonly form: "one" | "list" | "map";
}

const documentation = one("externalDocs", "externalDocs");
const servers = list("servers", "server");

/** All such places, by the kind of the object around. */
export const inner: Readonly<Partial<Record<Kind, readonly Inner[]>>> = {
  document: [
    one("info", "info"),
    one("components", "components"),
    list("tags", "tag"),
    documentation,
    servers,
  ],
  info: [one("contact", "contact"), one("license", "license")],
  server: [map("variables", "serverVariable")],
  tag: [documentation],
  pathItem: [servers],
  operation: [documentation, servers],
  link: [one("server", "server")],
  mediaType: [
    map("encoding", "encoding"),
    list("prefixEncoding", "encoding"),
    one("itemEncoding", "encoding"),
  ],
  encoding: [
    map("encoding", "encoding"),
    list("prefixEncoding", "encoding"),
    one("itemEncoding", "encoding"),
  ],
  parameter: [one("items", "items")],
  header: [one("items", "items")],
  items: [one("items", "items")],
  schema: [
    documentation,
    one("discriminator", "discriminator"),
    one("xml", "xml"),
  ],
  securityScheme: [one("flows", "oauthFlows")],
  oauthFlows: [
    one("implicit", "oauthFlow"),
    one("password", "oauthFlow"),
    one("clientCredentials", "oauthFlow"),
    one("authorizationCode", "oauthFlow"),
    one("deviceAuthorization", "oauthFlow"),
  ],
};

function one(keyword: string, kind: Kind): Inner {
  return { keyword, kind, form: "one" };
}

function list(keyword: string, kind: Kind): Inner {
  return { keyword, kind, form: "list" };
}

function map(keyword: string, kind: Kind): Inner {
  return { keyword, kind, form: "map" };
}
