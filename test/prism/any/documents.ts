/** How a document of the corpus is served to be judged. */
export interface Judged {
  readonly path: string;
  /** Whether Prism reads the file as it was published, or what `served.ts` makes of it. */
  readonly served: "what was published" | "its requests";
}

const asPublished = [
  "speakeasy-bar/openapi.yaml",
  "dub/openapi.yaml",
  "swagger-petstore/openapi.yaml",
  "redocly-museum/openapi.yaml",
  "scalar-galaxy/3.1.yaml",
  "redocly-cafe/cafe.yaml",
  "redocly-cafe-split/cafe.yaml",
  "redocly-3.2/sse.yaml",
  "redocly-3.2/xml-oas-3.2.yaml",
  "docker-engine/swagger.yaml",
  "box/openapi.json",
];

/** Of these Prism takes 20 s or more to start or, for some operations, to make up an answer. */
const byRequests = [
  "digitalocean/DigitalOcean-public.v2.yaml",
  "figma/openapi.yaml",
  "openrouter/out.openapi.yaml",
  "discord/openapi.json",
  "openai/openapi.yaml",
  "stripe/spec3.yaml",
];

const large = [
  "kubernetes-2.0/swagger.json",
  "cloudflare/openapi.json",
  "github/api.github.com.json",
];

export const documents: readonly Judged[] = [
  ...asPublished.map(
    (path) => ({ path, served: "what was published" }) as const,
  ),
  ...byRequests.map(servedByRequests),
];

/** Over a thousand operations each. */
export const largeDocuments: readonly Judged[] = large.map(servedByRequests);

function servedByRequests(path: string): Judged {
  return { path, served: "its requests" };
}
