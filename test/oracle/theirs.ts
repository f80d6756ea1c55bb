import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

type Json = unknown;

/**
 * The types of a document by openapi-typescript. A document of one file is given as its value, so
 * that what it would refuse can be taken out; one of several is given as its path.
 */
export async function theirTypes(
  document: { readonly value: Json } | { readonly path: string },
): Promise<string> {
  const source =
    "path" in document
      ? pathToFileURL(document.path)
      : withoutForeignMappings(structuredClone(document.value));
  const nodes = await openapiTS(source as never, {
    defaultNonNullable: false,
    silent: true,
  });
  return astToString(nodes);
}

/** The same without the `x-` keys of mappings of discriminators, which it takes for mappings. */
function withoutForeignMappings(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  const { discriminator } = value as { discriminator?: { mapping?: unknown } };
  const mapping = discriminator?.mapping;
  if (typeof mapping === "object" && mapping !== null) {
    for (const key of Object.keys(mapping)) {
      if (key.startsWith("x-")) Reflect.deleteProperty(mapping, key);
    }
  }
  Object.values(value).forEach(withoutForeignMappings);
  return value;
}
