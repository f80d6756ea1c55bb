import type { Api } from "./api.ts";
import type { Model, ModelId } from "./types.ts";

/** What of an API is new, gone or other than before: sorted names. */
export interface Changes {
  readonly operations: Difference;
  readonly webhooks: Difference;
  /** Components; what stands inline counts with what holds it. */
  readonly models: Difference;
}

export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Compares two states of an API; where there was none before, all of it is new. */
export function changesBetween(before: Api | undefined, after: Api): Changes {
  const old = before && contentOf(before);
  const now = contentOf(after);
  return {
    operations: difference(old?.operations, now.operations),
    webhooks: difference(old?.webhooks, now.webhooks),
    models: difference(old?.models, now.models),
  };
}

/** Texts that are equal where nothing has changed, by name. */
type Contents = ReadonlyMap<string, string>;

function contentOf(api: Api) {
  const text = (value: unknown) => contentText(value, api.models, []);
  const components = [...api.models.values()].filter(isComponent);
  return {
    operations: new Map(api.operations.map((one) => [one.id, text(one)])),
    webhooks: new Map(api.webhooks.map((one) => [one.name, text(one)])),
    models: new Map(components.map((one) => [nameOf(one), text(one)])),
  };
}

function difference(before: Contents = new Map(), after: Contents): Difference {
  const names = (from: Contents, test: (name: string) => boolean) =>
    [...from.keys()].filter(test).sort();
  return {
    added: names(after, (name) => !before.has(name)),
    removed: names(before, (name) => !after.has(name)),
    changed: names(
      after,
      (name) => before.has(name) && before.get(name) !== after.get(name),
    ),
  };
}

/** Places, and what follows from elsewhere, are no content. */
const besideContent = new Set(["origin", "usage", "schema", "calledAfter"]);

/** A value as text: components by their ids, models that stand inline as a part of it. */
function contentText(
  value: unknown,
  models: Api["models"],
  within: readonly ModelId[],
): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (besideContent.has(key)) return undefined;
    if (inner instanceof Map) return [...inner];
    const model = referredTo(inner, models);
    if (!model || isComponent(model) || within.includes(model.id)) return inner;
    const { id, ...rest } = model;
    return contentText(rest, models, [...within, id]);
  });
}

function referredTo(value: unknown, models: Api["models"]): Model | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { kind, model } = value as { kind?: unknown; model?: unknown };
  return kind === "reference" && typeof model === "string"
    ? models.get(model)
    : undefined;
}

function isComponent({ calledAfter }: Model): boolean {
  return calledAfter.kind === "component";
}

/** As in the document; with its file where it stands in another. */
function nameOf({ calledAfter, id }: Model): string {
  return calledAfter.kind === "component" && calledAfter.file === undefined
    ? calledAfter.name
    : id;
}
