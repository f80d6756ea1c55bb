import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { methods, resolved, type Json } from "./document.ts";

/** What a document says of all of its operations. Extensions, webhooks and components are left out. */
const ofTheWhole = [
  "openapi",
  "swagger",
  "info",
  "servers",
  "security",
  "host",
  "basePath",
  "schemes",
  "consumes",
  "produces",
  "securityDefinitions",
];

/**
 * Writes a document that asks the same of requests and that Prism is quick to start with; gives its
 * path. Prism writes out each schema at each reference to it, and joins the pointer of every node on
 * the way: for Figma's document this takes a minute, for Stripe's it does not end. Almost all of it
 * is what answers hold, and the components once more. So of answers only their statuses and media
 * types are left, which a request can fail at as well, and components stay in a second file, which
 * is the whole document, and which all references lead to.
 */
export function writeServed(root: Json, folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "whole.json"), JSON.stringify(root));
  const path = join(folder, "served.json");
  writeFileSync(path, JSON.stringify(servedOf(root, "whole.json")));
  return path;
}

/** The document whose references lead to the whole one at `whole`. */
export function servedOf(root: Json, whole: string): Json {
  const kept = ofTheWhole.filter((name) => name in root);
  const { securitySchemes } = (root["components"] ?? {}) as Json;
  const paths = Object.entries(root["paths"] as Json);
  return elsewhere(whole, {
    ...Object.fromEntries(kept.map((name) => [name, root[name]])),
    ...(securitySchemes ? { components: { securitySchemes } } : {}),
    paths: Object.fromEntries(
      paths.map(([path, item]) => [path, requestsOf(root, item)]),
    ),
  });
}

function requestsOf(root: Json, pathItem: unknown): Json {
  const item = resolved({ root }, pathItem) as Json;
  const operations = methods.filter((method) => method in item);
  return {
    ...item,
    ...Object.fromEntries(
      operations.map((method) => {
        const { callbacks: _, responses, ...request } = item[method] as Json;
        const answers = Object.entries(responses as Json).map(
          ([status, answer]) => [status, withoutSchemas(root, answer)],
        );
        return [method, { ...request, responses: Object.fromEntries(answers) }];
      }),
    ),
  };
}

/**
 * Of an answer its media types: by them, and by what a request accepts, Prism chooses among answers.
 * A text is what it can write as any of them.
 */
function withoutSchemas(root: Json, answer: unknown): Json {
  const { content, schema } = resolved({ root }, answer) as Json;
  const text = { schema: { type: "string" } };
  const mediaTypes = Object.keys((content ?? {}) as Json);
  return {
    description: "",
    ...(content
      ? { content: Object.fromEntries(mediaTypes.map((one) => [one, text])) }
      : {}),
    // Swagger 2.0 has the media types elsewhere.
    ...(schema ? text : {}),
  };
}

/** With each reference into the document as one into another file. */
function elsewhere(file: string, value: Json): Json {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    key === "$ref" && typeof inner === "string" && inner.startsWith("#")
      ? file + inner
      : inner,
  ) as Json;
}
