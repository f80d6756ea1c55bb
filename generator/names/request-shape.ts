import type { Api, MediaKind, Operation } from "../api/api.ts";
import type { ObjectModel, Type } from "../api/types.ts";
import type { RequestShape } from "./names.ts";

/** The shape of a request, and the model whose members stand flat in it. */
export type Shaped =
  | { readonly shape: "flat"; readonly model: ObjectModel }
  | { readonly shape: Exclude<RequestShape, "flat"> };

/**
 * How a body is passed: its members beside the parameters where it is an object with fixed members,
 * else as one member. A shape that is pinned stays, flat as long as there are members.
 */
export function shapeOf(
  { body }: Operation,
  pinned: RequestShape | undefined,
  models: Api["models"],
): Shaped {
  if (!body) return { shape: "none" };
  const media = body.media[0]!;
  const model = FLAT_MEDIA.has(media.kind)
    ? objectOf(media.type, models)
    : undefined;
  if (!model || model.members.length === 0 || pinned === "body")
    return { shape: "body" };
  return pinned === "flat" || isFixed(model, body.required)
    ? { shape: "flat", model }
    : { shape: "body" };
}

const FLAT_MEDIA: ReadonlySet<MediaKind> = new Set([
  "json",
  "multipart",
  "urlencoded",
]);

/**
 * No member beside those listed; and no member given means no body, which must not be wrong: a body
 * that may be left out has only optional members.
 */
function isFixed(model: ObjectModel, isRequired: boolean): boolean {
  const isClosed =
    model.additional === undefined || model.additional.kind === "never";
  return (
    isClosed && (isRequired || model.members.every(({ required }) => !required))
  );
}

/** The object that a type is, through other names for it; not one that may be null. */
function objectOf(
  type: Type,
  models: Api["models"],
  seen: ReadonlySet<string> = new Set(),
): ObjectModel | undefined {
  if (type.kind !== "reference" || seen.has(type.model)) return undefined;
  const model = models.get(type.model);
  if (model?.kind === "alias")
    return objectOf(model.type, models, new Set([...seen, type.model]));
  return model?.kind === "object" ? model : undefined;
}
