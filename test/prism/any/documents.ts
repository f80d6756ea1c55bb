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

const tooSlow =
  "its start alone, 26 to 63 s, takes what the suite may take as a whole";

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
  { path: "openrouter/out.openapi.yaml", withoutPrism: tooSlow },
  { path: "discord/openapi.json", ...many, withoutPrism: tooSlow },
  { path: "openai/openapi.yaml", ...many, withoutPrism: tooSlow },
  {
    path: "stripe/spec3.yaml",
    ...many,
    withoutPrism: "it has not started after 120 s",
  },
];
