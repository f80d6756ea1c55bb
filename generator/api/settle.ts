import { children, type Node } from "../openapi/node.ts";
import { object, text } from "../openapi/read.ts";
import type { Member, ModelId, ObjectModel, Type, UnionModel } from "./api.ts";
import type { Draft, DraftOf, Models } from "./models.ts";
import type { SchemaReader } from "./schemas.ts";

type UnionDraft = DraftOf<UnionModel>;
type ObjectDraft = DraftOf<ObjectModel>;

/**
 * Settles how the variants of each union are told apart, once all models are known. A property that
 * tells them apart is required in each variant and holds only that variant's values: else neither
 * TypeScript nor the SDK could go by it (OpenAPI 3.1.1, 4.8.25). Returns the enums of such properties.
 */
export function settleUnions(reader: SchemaReader): ReadonlySet<ModelId> {
  const { models } = reader;
  const tagEnums = new Set<ModelId>();
  const tagsOfMembers = new Map<ObjectDraft, Map<string, Set<string>>>();

  for (const draft of models.drafts.values()) {
    if (draft.kind !== "union") continue;
    const stated = models.discriminators.get(draft.id);
    const property = stated
      ? text(stated, "propertyName", reader.report)
      : inferredProperty(draft, models);
    if (property === undefined) continue;
    const mapping = stated ? mappingOf(stated, reader) : new Map();
    draft.discriminator = { property };
    draft.variants = draft.variants.map(({ type }) => {
      const variant = objectOf(type, models);
      const tags = tagsOf(type, variant, property, mapping, models);
      if (variant && stated) checkProperty(variant, property, stated, reader);
      if (variant) noteTags(variant, property, tags, tagsOfMembers);
      return { type, tags };
    });
  }
  for (const [draft, properties] of tagsOfMembers) {
    draft.members = withTags(draft, properties, models, tagEnums);
  }
  return tagEnums;
}

/** Without the property neither TypeScript nor the SDK could tell the variant by it. */
function checkProperty(
  { members, calledAfter, id }: ObjectDraft,
  property: string,
  discriminator: Node,
  { report }: SchemaReader,
): void {
  if (members.some(({ name }) => name === property)) return;
  const variant = calledAfter.kind === "component" ? calledAfter.name : id;
  report.add("discriminator-not-found", discriminator, { variant, property });
}

/** The required property that is constant in each variant and different in all. */
function inferredProperty(
  { variants }: UnionDraft,
  models: Models,
): string | undefined {
  const objects = variants.map(({ type }) => objectOf(type, models));
  const [first] = objects;
  if (objects.length < 2 || !first) return undefined;
  return first.members.find(({ name }) => {
    const constants = objects.map((variant) => {
      const member = variant?.members.find((other) => other.name === name);
      return member?.required ? constantsOf(member.type, models) : [];
    });
    const all = constants.flat();
    return (
      constants.every(({ length }) => length === 1) &&
      new Set(all).size === all.length
    );
  })?.name;
}

/** By the mapping; else by what the variant's property can be; else the name of its schema. */
function tagsOf(
  type: Type,
  variant: ObjectDraft | undefined,
  property: string,
  mapping: ReadonlyMap<string, ModelId>,
  models: Models,
): string[] {
  const ids = [variant?.id, type.kind === "reference" ? type.model : undefined];
  const mapped = [...mapping].filter(([, id]) => ids.includes(id));
  if (mapped.length > 0) return mapped.map(([tag]) => tag);
  const member = variant?.members.find(({ name }) => name === property);
  const constants = member ? constantsOf(member.type, models) : [];
  if (constants.length > 0) return constants;
  const called = ids.map((id) => id && models.drafts.get(id)?.calledAfter);
  return called
    .flatMap((place) =>
      place && place.kind === "component" ? [place.name] : [],
    )
    .slice(0, 1);
}

function mappingOf(
  discriminator: Node,
  reader: SchemaReader,
): ReadonlyMap<string, ModelId> {
  const mapping = object(discriminator, "mapping", reader.report);
  const { references } = reader.document;
  return new Map(
    (mapping ? children(mapping) : []).flatMap(
      ([tag, { value, file, pointer }]) => {
        if (typeof value !== "string" || tag.startsWith("x-")) return [];
        const isName =
          /^[A-Za-z0-9._-]+$/.test(value) && !/\.(ya?ml|json)$/.test(value);
        const $ref = isName ? `#/components/schemas/${value}` : value;
        const target = references.follow(
          { value: { $ref }, file, pointer },
          reader.report,
        );
        return target ? [[tag, references.idOf(target)] as const] : [];
      },
    ),
  );
}

/** The string constants a type consists of; none where it holds anything else. */
function constantsOf(type: Type, models: Models): string[] {
  if (type.kind === "literal") return [String(type.value)];
  if (type.kind === "union") {
    const all = type.variants.map((variant) => constantsOf(variant, models));
    return all.every(({ length }) => length > 0) ? all.flat() : [];
  }
  if (type.kind !== "reference") return [];
  const draft = models.drafts.get(type.model);
  if (draft?.kind === "alias") return constantsOf(draft.type, models);
  if (draft?.kind !== "enum" || models.declaredOpen.get(draft.id)) return [];
  return draft.values.map(({ value }) => String(value));
}

/** The object model a type leads to. */
export function objectOf(type: Type, models: Models): ObjectDraft | undefined {
  if (type.kind === "nullable") return objectOf(type.of, models);
  if (type.kind !== "reference") return undefined;
  const draft: Draft | undefined = models.drafts.get(type.model);
  if (draft?.kind === "alias") return objectOf(draft.type, models);
  return draft?.kind === "object" ? draft : undefined;
}

function noteTags(
  variant: ObjectDraft,
  property: string,
  tags: readonly string[],
  all: Map<ObjectDraft, Map<string, Set<string>>>,
): void {
  const properties = all.get(variant) ?? new Map<string, Set<string>>();
  all.set(variant, properties);
  const known = properties.get(property) ?? new Set();
  properties.set(property, new Set([...known, ...tags]));
}

function withTags(
  draft: ObjectDraft,
  properties: ReadonlyMap<string, ReadonlySet<string>>,
  models: Models,
  tagEnums: Set<ModelId>,
): Member[] {
  return draft.members.map((member) => {
    const tags = properties.get(member.name);
    if (!tags || tags.size === 0) return member;
    const { type } = member;
    if (type.kind === "reference") tagEnums.add(type.model);
    const isConstant = constantsOf(type, models).length > 0;
    return {
      ...member,
      required: true,
      type: isConstant ? type : literals([...tags].sort()),
    };
  });
}

function literals(values: readonly string[]): Type {
  const variants = values.map((value) => ({ kind: "literal", value }) as const);
  return variants.length === 1 ? variants[0]! : { kind: "union", variants };
}
