import type { Media, Operation } from "./api.ts";
import { mapTypes, mapReferences } from "./map-types.ts";
import type { Models } from "./models.ts";
import type { Type } from "./types.ts";
import { reachedFrom } from "./usage.ts";

/**
 * Only a part of a multipart body can be binary, or a whole body: what stands inside of JSON is a text,
 * however it is described (OpenAPI 3.0.4, 4.7.14.2; 3.1.1, 4.8.24.2). Returns the operations without
 * such types, and takes them from the models that never travel as multipart.
 */
export function settleBinary(
  operations: readonly Operation[],
  models: Models,
): Operation[] {
  const parts = operations
    .flatMap(({ body }) => body?.media ?? [])
    .filter(({ kind }) => kind === "multipart");
  const kept = reachedFrom(
    parts.map(({ type }) => type),
    models,
  );
  for (const draft of models.drafts.values()) {
    if (!kept.has(draft.id)) models.drafts.set(draft.id, mapTypes(draft, texts));
  }
  return operations.map((operation) => ({
    ...operation,
    parameters: operation.parameters.map((parameter) => ({
      ...parameter,
      type: texts(parameter.type),
    })),
    body: operation.body && {
      ...operation.body,
      media: operation.body.media.map(withTexts),
    },
    responses: operation.responses.map((response) => ({
      ...response,
      media: response.media.map(withTexts),
    })),
  }));
}

function withTexts(media: Media): Media {
  const isWhole = media.kind === "multipart" || media.kind === "binary";
  return isWhole ? media : { ...media, type: texts(media.type) };
}
