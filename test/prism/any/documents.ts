/** How a document of the corpus is judged. */
export interface Judged {
  readonly path: string;
  /** Why Prism cannot judge it; ajv alone then does. */
  readonly withoutPrism?: string;
  /** How many operations are called: of those with more, some at even distances. */
  readonly most?: number;
}

/** Of these, 150 operations each in both forms keep the suite within its time. */
const many = { most: 150 };

/** Prism starts within 120 s for all of them but those that say otherwise. */
export const documents: readonly Judged[] = [
  { path: "speakeasy-bar/openapi.yaml" },
  { path: "dub/openapi.yaml" },
  { path: "swagger-petstore/openapi.yaml" },
  { path: "redocly-museum/openapi.yaml" },
  { path: "scalar-galaxy/3.1.yaml" },
  { path: "redocly-cafe/cafe.yaml" },
  { path: "redocly-cafe-split/cafe.yaml" },
  { path: "redocly-3.2/sse.yaml" },
  { path: "redocly-3.2/xml-oas-3.2.yaml" },
  { path: "docker-engine/swagger.yaml" },
  { path: "figma/openapi.yaml" },
  { path: "box/openapi.json", ...many },
  { path: "openrouter/out.openapi.yaml" },
  { path: "discord/openapi.json", ...many },
  { path: "openai/openapi.yaml", ...many },
  { path: "kubernetes-2.0/swagger.json", ...many },
  { path: "digitalocean/DigitalOcean-public.v2.yaml", ...many },
  { path: "cloudflare/openapi.json", ...many },
  { path: "github/api.github.com.json", ...many },
  {
    path: "stripe/spec3.yaml",
    ...many,
    withoutPrism: "it has not started after 120 s",
  },
];
