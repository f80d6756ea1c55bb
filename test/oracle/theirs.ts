import openapiTS, { astToString } from "openapi-typescript";
import { rewritten, type Schema } from "./schemas.ts";

/** The types of a document by openapi-typescript. */
export async function theirTypes(document: Schema): Promise<string> {
  // It takes the `x-` keys of mappings of discriminators for mappings.
  const known = rewritten(document, ({ discriminator }) => {
    const { mapping = {} } = (discriminator ?? {}) as { mapping?: Schema };
    for (const key of Object.keys(mapping)) {
      if (key.startsWith("x-")) delete mapping[key];
    }
  });
  const nodes = await openapiTS(known as never, {
    defaultNonNullable: false,
    silent: true,
  });
  return astToString(nodes);
}
