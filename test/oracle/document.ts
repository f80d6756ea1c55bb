import { readFileSync } from "node:fs";
import { bundle, createConfig } from "@redocly/openapi-core";
import { upgrade } from "@scalar/openapi-upgrader";
import { parse } from "yaml";
import { isObject, resolved, rewritten, type Schema } from "./schemas.ts";

/** A document as openapi-typescript takes it. */
export interface Source {
  readonly value: Schema;
  /** The component schemas that the document itself declares, whatever became components since. */
  readonly components: ReadonlySet<string>;
}

/** Reads a document, as one of a single file and of version 3: neither is done by what is tested here. */
export async function readDocument(path: string): Promise<Source> {
  const text = readFileSync(path, "utf8");
  const own: unknown = path.endsWith(".json") ? JSON.parse(text) : parse(text);
  const { components, definitions } = own as Record<string, Schema>;
  const schemas = definitions ?? components?.["schemas"] ?? {};
  return {
    value: upgraded(await bundled(path, text, own as Schema)),
    components: new Set(Object.keys(schemas)),
  };
}

async function bundled(
  path: string,
  text: string,
  own: Schema,
): Promise<Schema> {
  if (!/\$ref"?: *["']?[^#\s"']/.test(text)) return own;
  const config = await createConfig({});
  const { bundle: whole } = await bundle({ ref: path, config });
  return whole.parsed as Schema;
}

function upgraded(document: Schema): Schema {
  if (!("swagger" in document)) return document;
  const prepared = rewritten(rewritten(document, withParameters), withoutBody);
  return upgrade(prepared, "3.0") as Schema;
}

/** In 2.0 a response without a schema has no body; the upgrade would make one of its examples. */
function withoutBody(node: Schema): void {
  const { responses } = node;
  for (const response of Object.values(isObject(responses) ? responses : {})) {
    if (isObject(response) && !("schema" in response)) {
      delete response["examples"];
    }
  }
}

/** Shared parameters are put in place: the upgrade would lose a body among them. */
function withParameters(node: Schema, document: Schema): void {
  const { parameters } = node;
  if (!Array.isArray(parameters)) return;
  node["parameters"] = parameters.map((parameter: unknown) => {
    const found = resolved(parameter, document);
    return isObject(found) ? structuredClone(found) : parameter;
  });
}
