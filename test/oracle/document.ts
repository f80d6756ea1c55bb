import { readFileSync } from "node:fs";
import { bundle, createConfig } from "@redocly/openapi-core";
import { upgrade } from "@scalar/openapi-upgrader";
import { load } from "js-yaml";
import type { Schema } from "./schemas.ts";

/**
 * A document as openapi-typescript takes it: of one file, and of version 3. Neither is done by what is
 * tested here.
 */
export async function readDocument(path: string): Promise<Schema> {
  const text = readFileSync(path, "utf8");
  const value = (
    path.endsWith(".json") ? JSON.parse(text) : load(text)
  ) as Schema;
  if (/"?\$ref"?: *["']?[^#\s"']/.test(text)) {
    const config = await createConfig({});
    const { bundle: whole } = await bundle({ ref: path, config });
    return upgraded(whole.parsed as Schema);
  }
  return upgraded(value);
}

function upgraded(document: Schema): Schema {
  return "swagger" in document
    ? (upgrade(document, "3.0") as Schema)
    : document;
}
