import type { Media, Operation } from "./api.ts";
import { mapLeaves, mapTypes } from "./map-types.ts";
import type { Models } from "./models.ts";
import { partsOfModel, partsOfType } from "./parts.ts";
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
    if (!kept.has(draft.id))
      models.drafts.set(draft.id, mapTypes(draft, texts));
  }
  return operations.map((operation) => ({
    ...operation,
    parameters: operation.parameters.map((parameter) => ({
      ...parameter,
      type: texts(parameter.type),
    })),
    body: operation.body && {
      ...operation.body,
      media: preferred(operation.body.media.map(withTexts), models),
    },
    responses: operation.responses.map((response) => ({
      ...response,
      media: response.media.map(withTexts),
    })),
  }));
}

/** What holds something binary can only be sent as multipart, whatever else is offered. */
function preferred(media: readonly Media[], models: Models): Media[] {
  const isNeeded = ({ kind, type }: Media) =>
    kind === "multipart" && holdsBinary(type, models);
  return [...media].sort((a, b) => Number(isNeeded(b)) - Number(isNeeded(a)));
}

function holdsBinary(type: Type, models: Models): boolean {
  const ids = reachedFrom([type], models);
  const inside = [...ids].flatMap((id) => partsOfModel(models.drafts.get(id)!));
  return [type, ...inside].some(isBinary);
}

function isBinary(type: Type): boolean {
  return type.kind === "binary" || partsOfType(type).some(isBinary);
}

/** The type with texts in place of what is binary. */
function texts(type: Type): Type {
  return mapLeaves(type, (leaf) =>
    leaf.kind === "binary" ? { kind: "string", format: "binary" } : leaf,
  );
}

function withTexts(media: Media): Media {
  const isWhole =
    media.kind === "multipart" ||
    media.kind === "binary" ||
    media.streaming?.kind === "bytes";
  return isWhole ? media : { ...media, type: texts(media.type) };
}
