import { readFile } from "node:fs/promises";
import { bundle, createConfig } from "@redocly/openapi-core";
import { parse } from "yaml";

/** A schema as JSON Schema 2020-12 has it, whatever the document is written in. */
export type Schema = { readonly [keyword: string]: unknown } | boolean;

/** A document in one piece. */
export interface Rooted {
  readonly root: Json;
}

/** A document of any version, in one piece, its schemas in the words of JSON Schema 2020-12. */
export interface AnyDocument extends Rooted {
  readonly isSwagger: boolean;
}

export interface Json {
  readonly [key: string]: unknown;
}

/** A parameter in the words of OpenAPI 3. */
export interface AnyParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly schema: Schema;
  /** `form`, `deepObject`, `spaceDelimited` …; `json` for one with a media type. */
  readonly style: string;
  readonly explode: boolean;
}

export interface AnyBody {
  readonly mediaType: string;
  readonly required: boolean;
  readonly schema: Schema | undefined;
  readonly encoding: Json;
}

export interface AnyOperation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly AnyParameter[];
  /** One for each media type. */
  readonly bodies: readonly AnyBody[];
}

/** Reads a document with all of its files, in its own words. */
export async function readWhole(path: string): Promise<Json> {
  const text = await readFile(path, "utf8");
  const hasFiles = /\$ref['"]?:\s*['"]?[^#'"\s][^'"\s]*\.ya?ml/.test(text);
  if (hasFiles) {
    const config = await createConfig({});
    return (await bundle({ ref: path, config })).bundle.parsed as Json;
  }
  return path.endsWith(".json")
    ? (JSON.parse(text) as Json)
    : (parse(text, { maxAliasCount: -1 }) as Json);
}

/** The document in the words of JSON Schema 2020-12. */
export function anyDocument(whole: Json): AnyDocument {
  const root = modern(structuredClone(whole));
  return { root, isSwagger: "swagger" in root };
}

/** `nullable`, exclusive limits that are flags, and what stands beside `$ref` without a meaning. */
function modern(root: Json): Json {
  const version = String(root["openapi"] ?? root["swagger"]);
  const isOld = /^[23]\.0/.test(version);
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const node = value as Record<string, unknown>;
    for (const inner of Object.values(node)) visit(inner);
    // Those of examples are taken for those of schemas; ajv has one scope for the whole document.
    for (const key of ["$id", "$dynamicAnchor", "$dynamicRef"]) {
      if (typeof node[key] === "string") delete node[key];
    }
    if (!isOld || Array.isArray(value)) return;
    if (typeof node["$ref"] === "string") {
      for (const key of Object.keys(node)) if (key !== "$ref") delete node[key];
      return;
    }
    modernise(node);
  };
  visit(root);
  return root;
}

function modernise(node: Record<string, unknown>): void {
  const limits = [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const;
  for (const [limit, flag] of limits) {
    if (typeof node[flag] !== "boolean") continue;
    if (node[flag]) {
      node[flag] = node[limit];
      delete node[limit];
    } else delete node[flag];
  }
  if (node["nullable"] === true || node["x-nullable"] === true) {
    delete node["nullable"];
    delete node["x-nullable"];
    if (typeof node["type"] === "string") node["type"] = [node["type"], "null"];
    if (Array.isArray(node["enum"])) node["enum"] = [...node["enum"], null];
  }
  // A type of Swagger 2.0 alone.
  if (node["type"] === "file") node["type"] = "string";
}

export const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
];

/** All operations, sorted by path and method. */
export function operationsIn(document: AnyDocument): AnyOperation[] {
  const paths = (document.root["paths"] ?? {}) as Record<string, Json>;
  return Object.entries(paths)
    .flatMap(([path, entry]) => {
      const item = resolved(document, entry) as Json;
      return methods
        .filter((method) => item[method] !== undefined)
        .map((method) => operationOf(document, path, method, item));
    })
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

export function keyOf({ method, path }: { method: string; path: string }) {
  return `${method} ${path}`;
}

function operationOf(
  document: AnyDocument,
  path: string,
  method: string,
  item: Json,
): AnyOperation {
  const node = item[method] as Json;
  const byKey = new Map<string, Json>();
  for (const level of [item, node]) {
    for (const entry of (level["parameters"] ?? []) as Json[]) {
      const parameter = resolved(document, entry) as Json;
      byKey.set(
        `${String(parameter["in"])}:${String(parameter["name"])}`,
        parameter,
      );
    }
  }
  const all = [...byKey.values()];
  const places = ["path", "query", "header", "cookie"];
  return {
    method: method.toUpperCase(),
    path,
    parameters: all
      .filter((parameter) => places.includes(parameter["in"] as string))
      .filter((parameter) => !isSettled(parameter))
      .map((parameter) => parameterOf(document, parameter)),
    bodies: document.isSwagger
      ? swaggerBodies(document, node, all)
      : bodiesOf(document, node),
  };
}

/** OpenAPI ignores header parameters of these names. */
function isSettled(parameter: Json): boolean {
  return (
    parameter["in"] === "header" &&
    /^(?:accept|content-type|authorization)$/i.test(String(parameter["name"]))
  );
}

function parameterOf(document: AnyDocument, node: Json): AnyParameter {
  const place = node["in"] as AnyParameter["in"];
  const shared = {
    name: String(node["name"]),
    in: place,
    required: node["required"] === true || place === "path",
  };
  if (document.isSwagger) {
    const { collectionFormat } = node as { collectionFormat?: string };
    return {
      ...shared,
      schema: node,
      style:
        { ssv: "spaceDelimited", pipes: "pipeDelimited", tsv: "tabDelimited" }[
          collectionFormat ?? ""
        ] ?? "form",
      explode: collectionFormat === "multi",
    };
  }
  const [content] = Object.values(
    (node["content"] ?? {}) as Record<string, Json>,
  );
  if (content) {
    const schema = (content["schema"] ?? {}) as Schema;
    return { ...shared, schema, style: "json", explode: false };
  }
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const style = (node["style"] as string | undefined) ?? usual;
  return {
    ...shared,
    schema: (node["schema"] ?? {}) as Schema,
    style,
    explode: (node["explode"] as boolean | undefined) ?? style === "form",
  };
}

function bodiesOf(document: AnyDocument, node: Json): AnyBody[] {
  const body = resolved(document, node["requestBody"]) as Json | undefined;
  if (!body) return [];
  const content = (body["content"] ?? {}) as Record<string, Json>;
  return Object.entries(content).map(([mediaType, entry]) => {
    const media = resolved(document, entry) as Json;
    return {
      mediaType: essence(mediaType),
      required: body["required"] === true,
      schema: media["schema"] as Schema | undefined,
      encoding: (media["encoding"] ?? {}) as Json,
    };
  });
}

/** A body, or the fields of a form, among the parameters of Swagger 2.0. */
function swaggerBodies(
  { root }: AnyDocument,
  node: Json,
  parameters: readonly Json[],
): AnyBody[] {
  const consumes = (node["consumes"] ??
    root["consumes"] ?? ["application/json"]) as string[];
  const body = parameters.find((parameter) => parameter["in"] === "body");
  const fields = parameters.filter(
    (parameter) => parameter["in"] === "formData",
  );
  if (!body && fields.length === 0) return [];
  const schema: Schema = body
    ? (body["schema"] as Schema)
    : {
        type: "object",
        properties: Object.fromEntries(
          fields.map((field) => [
            String(field["name"]),
            { ...field, required: undefined },
          ]),
        ),
        required: fields
          .filter((field) => field["required"] === true)
          .map((field) => String(field["name"])),
      };
  const required = body ? body["required"] === true : true;
  return consumes.map((mediaType) => ({
    mediaType: essence(mediaType),
    required,
    schema,
    encoding: {},
  }));
}

export function essence(mediaType: string): string {
  return mediaType.split(";")[0]!.trim().toLowerCase();
}

/** What a reference points to; anything else is returned as it is. */
export function resolved(document: Rooted, value: unknown): unknown {
  let found = value;
  for (let steps = 0; steps < 20; steps++) {
    const ref = (found as Json | undefined)?.["$ref"];
    if (typeof ref !== "string") return found;
    let target: unknown = document.root;
    for (const token of ref.split("/").slice(1)) {
      const key = decodeURIComponent(token)
        .replaceAll("~1", "/")
        .replaceAll("~0", "~");
      target = (target as Json | undefined)?.[key];
    }
    found = target;
  }
  return found;
}
