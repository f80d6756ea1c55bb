import { readFileSync } from "node:fs";
import { bundle, createConfig } from "@redocly/openapi-core";
import { upgrade } from "@scalar/openapi-upgrader";
import { parse } from "yaml";
import { isObject, resolved, rewritten, type Schema } from "./schemas.ts";

/**
 * A document as openapi-typescript takes it: of one file, and of version 3. Neither is done by what is
 * tested here.
 */
export async function readDocument(path: string): Promise<Schema> {
  const text = readFileSync(path, "utf8");
  if (/\$ref"?: *["']?[^#\s"']/.test(text)) {
    const config = await createConfig({});
    const { bundle: whole } = await bundle({ ref: path, config });
    return upgraded(whole.parsed as Schema);
  }
  const read = path.endsWith(".json") ? JSON.parse : parse;
  return upgraded(read(text) as Schema);
}

function upgraded(document: Schema): Schema {
  if (!("swagger" in document)) return document;
  return upgrade(rewritten(document, withParameters), "3.0") as Schema;
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
