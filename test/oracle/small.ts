import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scratch } from "../setup/sdk.ts";
import { readDocument, type Source } from "./document.ts";
import { ourTypes, type Ours } from "./ours.ts";
import type { Schema } from "./schemas.ts";

/** What both make of a document with these component schemas, and one operation for each. */
export async function small(
  name: string,
  schemas: Schema,
  version = "3.0.3",
): Promise<{ source: Source; ours: Ours }> {
  const names = Object.keys(schemas);
  const paths = names.map((schema) => {
    const $ref = `#/components/schemas/${schema}`;
    const content = { "application/json": { schema: { $ref } } };
    const operation = {
      operationId: `get${schema}`,
      responses: { 200: { description: "Done.", content } },
    };
    return [`/${schema}`, { get: operation }];
  });
  return smallDocument(name, {
    openapi: version,
    info: { title: "Small", version: "1" },
    paths: Object.fromEntries(paths),
    components: { schemas },
  });
}

/** What both make of a document. */
export async function smallDocument(
  name: string,
  document: Schema,
): Promise<{ source: Source; ours: Ours }> {
  const folder = scratch("oracle");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(document));
  return { source: await readDocument(path), ours: await ourTypes(path) };
}

/** The SDK with another text in a module of models, enums or operations. */
export function spoiled(ours: Ours, from: string | RegExp, to: string): Ours {
  let found = 0;
  const texts = [...ours.texts].map(([path, text]) => {
    const isOwn = /^ours\/(models\/|operations\.ts|enums\.ts)/.test(path);
    const changed = isOwn ? text.replace(from, to) : text;
    if (changed !== text) found++;
    return [path, changed] as const;
  });
  if (found !== 1) throw new Error(`${String(from)} is in ${found} modules`);
  return { ...ours, texts: new Map(texts) };
}
