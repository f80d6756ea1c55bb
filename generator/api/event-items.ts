import type { Report } from "../diagnostics/report.ts";
import type { Media } from "./api.ts";
import type { EventItem } from "./streaming.ts";
import { leavesOf, memberOf, type Leaf } from "./leaves.ts";
import type { Models } from "./models.ts";
import type { ModelId, Type } from "./types.ts";

/** What an event becomes, and the data that ends the stream where that is a variant of its own. */
export interface EventReading {
  readonly item: EventItem;
  readonly sentinel: string | undefined;
}

/**
 * What the schema of a stream of events describes: the event itself where it has no members but those
 * of events, `data` among them; else the JSON in its data. A text says nothing: it is the whole body.
 */
export function eventItemOf(
  { type, origin }: Media,
  models: Models,
  report: Report,
): EventReading {
  if (isText(type, models)) return raw;
  const leaves = leavesOf(type, "data", models);
  if (!areEvents(leaves))
    return { item: { kind: "data" }, sentinel: undefined };
  const sentinels = new Map(
    leaves.map((leaf) => [leaf, sentinelOf(leaf, models)]),
  );
  const others = leaves.filter(
    (leaf) => memberOf(leaf, "data") && sentinels.get(leaf) === undefined,
  );
  const withJson = others.filter((leaf) => hasJson(leaf, models));
  const withText = others.filter((leaf) => !withJson.includes(leaf));
  const json =
    withJson.length === 0
      ? false
      : withText.length === 0 || namesOf(withJson, withText, models);
  if (json === undefined) {
    report.add("event-data-undecided", origin, {});
    return raw;
  }
  for (const leaf of withJson) takeJson(leaf, models);
  const [sentinel] = [...sentinels.values()].filter((one) => one !== undefined);
  return { item: { kind: "event", json }, sentinel };
}

const raw: EventReading = { item: { kind: "raw" }, sentinel: undefined };

/** The members that an event can have (OpenAPI 3.2.0, 4.14.4). */
const fields: ReadonlySet<string> = new Set(["data", "event", "id", "retry"]);

function areEvents(leaves: readonly Leaf[]): boolean {
  return (
    leaves.some((leaf) => memberOf(leaf, "data")) &&
    leaves.every(({ object }) =>
      object.members.every(({ name }) => fields.has(name)),
    )
  );
}

/** A variant without a name whose data is one text, and not JSON, is what ends the stream. */
function sentinelOf(leaf: Leaf, models: Models): string | undefined {
  const type = memberOf(leaf, "data")?.type;
  const values = type && textsOf(type, models);
  return values?.length === 1 && /^\[.*\]$/.test(values[0]!)
    ? values[0]
    : undefined;
}

function hasJson(leaf: Leaf, models: Models): boolean {
  const type = memberOf(leaf, "data")!.type;
  return jsonIn(type) !== undefined || !isText(type, models);
}

/** Type of what a text is as JSON. */
function jsonIn(type: Type): Type | undefined {
  if (type.kind === "nullable") return jsonIn(type.of);
  return type.kind === "string" ? type.json : undefined;
}

/** In its event, data is what it is as JSON. */
function takeJson({ object }: Leaf, models: Models): void {
  models.drafts.set(object.id, {
    ...object,
    members: object.members.map((member) => ({
      ...member,
      type:
        member.name === "data"
          ? (jsonIn(member.type) ?? member.type)
          : member.type,
    })),
  });
}

/** The names of events with JSON; undefined where names do not tell them from those with text. */
function namesOf(
  withJson: readonly Leaf[],
  withText: readonly Leaf[],
  models: Models,
): readonly string[] | undefined {
  const all = (leaves: readonly Leaf[]) =>
    leaves.map((leaf) => {
      const type = memberOf(leaf, "event")?.type;
      return type && textsOf(type, models);
    });
  const json = all(withJson);
  const texts = new Set(all(withText).flatMap((names) => names ?? []));
  if (json.includes(undefined)) return undefined;
  const names = json.flatMap((one) => one ?? []);
  if (names.some((name) => texts.has(name))) return undefined;
  return [...new Set(names)].sort();
}

/** Whether values are texts, or anything at all. */
function isText(
  type: Type,
  models: Models,
  seen: ReadonlySet<ModelId> = new Set(),
): boolean {
  const all = (types: readonly Type[], inside = seen) =>
    types.every((part) => isText(part, models, inside));
  switch (type.kind) {
    case "unknown":
    case "string":
    case "binary":
      return true;
    case "literal":
      return typeof type.value === "string";
    case "nullable":
      return all([type.of]);
    case "union":
      return all(type.variants);
    case "reference": {
      if (seen.has(type.model)) return false;
      const draft = models.drafts.get(type.model);
      const inside = new Set([...seen, type.model]);
      if (draft?.kind === "alias") return all([draft.type], inside);
      if (draft?.kind === "union")
        return all(
          draft.variants.map((variant) => variant.type),
          inside,
        );
      return (
        draft?.kind === "enum" &&
        draft.values.every(({ value }) => typeof value === "string")
      );
    }
    default:
      return false;
  }
}

/** The texts that a type consists of; undefined where it has others. */
function textsOf(type: Type, models: Models): readonly string[] | undefined {
  if (type.kind === "literal" && typeof type.value === "string")
    return [type.value];
  const draft =
    type.kind === "reference" ? models.drafts.get(type.model) : undefined;
  if (draft?.kind !== "enum") return undefined;
  const values = draft.values.map(({ value }) => value);
  return values.every((value) => typeof value === "string")
    ? values
    : undefined;
}
