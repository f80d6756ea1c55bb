import type { Api, Operation, OperationId } from "../api/api.ts";
import type { CalledAfter, Model, ModelId } from "../api/types.ts";
import { compareTexts } from "./claim.ts";
import { shortHash } from "../hash.ts";
import { contentOf } from "./model-content.ts";
import { isDeclared, mediaTypeOf } from "./model-place.ts";

/** What the lock calls the models, and what they are called after. */
export interface ModelKeys {
  readonly of: ReadonlyMap<ModelId, string>;
  /** The key of what a model, or something it is called after, would be. */
  readonly ofPlace: (place: CalledAfter, id: ModelId) => string;
}

/**
 * The key of a model is the way to it by names: `schemas/User/status`. Unlike a pointer it holds no
 * position, so that reordering the variants of a union moves no pin to another model.
 */
export function modelKeys(api: Api): ModelKeys {
  const operations = new Map(
    api.operations.map((operation) => [operation.id, operation]),
  );
  const ofPlace = (place: CalledAfter, id: ModelId): string =>
    steps(place, id, operations).join("/");
  const ways = new Map<string, Model[]>();
  for (const model of api.models.values()) {
    const way = ofPlace(model.calledAfter, model.id);
    const others = ways.get(way);
    if (others) others.push(model);
    else ways.set(way, [model]);
  }
  const entries = [...ways].flatMap(([way, models]) => distinct(way, models));
  return { of: new Map(entries), ofPlace };
}

/** Models that are called after one thing, as the items of a tuple, differ in what they consist of. */
function distinct(
  way: string,
  models: readonly Model[],
): readonly [ModelId, string][] {
  if (models.length === 1) return [[models[0]!.id, way]];
  const sorted = models
    .map((model) => ({
      id: model.id,
      rank: isDeclared(model) ? 0 : 1,
      content: contentOf(model),
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        compareTexts(a.content, b.content) ||
        compareTexts(a.id, b.id),
    );
  const keys = new Set<string>();
  return sorted.map(({ id, content }, index) => {
    let key = index === 0 ? way : `${way}@${shortHash(content)}`;
    while (keys.has(key)) key += "~";
    keys.add(key);
    return [id, key];
  });
}

type Operations = ReadonlyMap<OperationId, Operation>;

function steps(
  place: CalledAfter,
  id: ModelId,
  operations: Operations,
): readonly string[] {
  switch (place.kind) {
    case "component":
      return [
        place.file === undefined
          ? place.section
          : `${place.file}#${place.section}`,
        escape(place.name),
      ];
    case "member":
      return [...steps(place.of, id, operations), escape(place.name)];
    case "item":
      return [...steps(place.of, id, operations), "[]"];
    case "value":
      return [...steps(place.of, id, operations), "{}"];
    case "variant":
      return [...steps(place.of, id, operations), `|${escape(place.hint)}`];
    case "parameter": {
      const location = locationOf(
        operations.get(place.operation),
        place.name,
        id,
      );
      return [
        ...operationSteps(place.operation),
        `${location}:${escape(place.name)}`,
      ];
    }
    case "request":
      return [...operationSteps(place.operation), `request${mediaStep(id)}`];
    case "webhook":
      return ["webhooks", escape(place.name)];
    case "response":
      return [
        ...operationSteps(place.operation),
        `${place.status}${mediaStep(id)}`,
      ];
  }
}

function operationSteps(operation: OperationId): readonly string[] {
  return ["operations", escape(operation)];
}

/** An operation may have parameters of one name in two places. */
function locationOf(
  operation: Operation | undefined,
  name: string,
  id: ModelId,
): string {
  const pointer = id.slice(id.indexOf("#") + 1);
  const named =
    operation?.parameters.filter((parameter) => parameter.name === name) ?? [];
  const owner =
    named.find(({ origin }) => pointer.startsWith(`${origin.pointer}/`)) ??
    named[0];
  return owner?.in ?? "parameter";
}

/** A body may be declared once for each media type; JSON goes without saying. */
function mediaStep(id: ModelId): string {
  const type = mediaTypeOf(id);
  return type === undefined || type === "application/json"
    ? ""
    : `(${escape(type)})`;
}

/** RFC 6901, section 3: a name must not look like two steps. */
function escape(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
