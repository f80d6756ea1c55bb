import { child, type Node } from "../openapi/node.ts";
import type { Member, ModelId, Type, UnionModel } from "./types.ts";
import { defaultOf, mappingOf, propertyOf } from "./discriminators.ts";
import {
  leavesOf,
  memberOf,
  objectOf,
  type Leaf,
  type ObjectDraft,
} from "./leaves.ts";
import type { DraftOf, Models } from "./models.ts";
import type { SchemaReader } from "./schemas.ts";
import {
  componentName,
  constantsOf,
  tagsOfLeaf,
  type Mapping,
  type TagValue,
} from "./tags.ts";

type UnionDraft = DraftOf<UnionModel>;
type TagsOfMembers = Map<ObjectDraft, Map<string, Set<TagValue>>>;

/**
 * Settles how the variants of each union are told apart, once all models are known. A property that
 * tells them apart is required in each variant and holds only that variant's values: else neither
 * TypeScript nor the SDK could go by it (OpenAPI 3.1.1, 4.8.25). Returns the enums of such properties.
 */
export function settleUnions(reader: SchemaReader): ReadonlySet<ModelId> {
  const { models } = reader;
  const tagEnums = new Set<ModelId>();
  const tagsOfMembers: TagsOfMembers = new Map();

  const unions = [...models.drafts.values()].filter(
    (draft) => draft.kind === "union",
  );
  const tellings = discriminatorsOf(unions, reader);
  for (const draft of unions) {
    const telling = tellings.get(draft.id);
    if (telling) settle(draft, telling, tagsOfMembers, reader);
  }
  for (const [draft, properties] of tagsOfMembers) {
    draft.members = withTags(draft, properties, models, tagEnums);
  }
  return tagEnums;
}

/**
 * How unions are told apart: as stated; by a property that is inferred; and one that is a variant of
 * another union in the same way as that, if its own variants differ in the property too.
 */
function discriminatorsOf(
  unions: readonly UnionDraft[],
  reader: SchemaReader,
): ReadonlyMap<ModelId, Telling> {
  const { models } = reader;
  const all = new Map<ModelId, Telling>();
  for (const draft of unions) {
    const stated = models.discriminators.get(draft.id);
    const property = stated
      ? propertyOf(stated, reader)
      : inferredProperty(draft, models);
    if (property === undefined) continue;
    const mapping = stated ? mappingTo(draft.id, stated, reader) : [];
    all.set(draft.id, { property, mapping, stated, isOwn: true });
  }
  for (const draft of unions) {
    const telling = all.get(draft.id);
    if (!telling?.stated || !telling.isOwn) continue;
    for (const inner of unionsIn(draft, telling.property, models)) {
      if (all.has(inner.id) || !areDistinct(inner, telling, models)) continue;
      all.set(inner.id, { ...telling, isOwn: false });
    }
  }
  return all;
}

interface Telling {
  readonly property: string;
  readonly mapping: Mapping;
  readonly stated: Node | undefined;
  /** Whether it is not that of another union. */
  readonly isOwn: boolean;
}

/** The unions on the way to the objects that a union can be. */
function unionsIn(
  { variants }: UnionDraft,
  property: string,
  models: Models,
): UnionDraft[] {
  const ids = variants
    .flatMap(({ type }) => leavesOf(type, property, models))
    .flatMap((leaf) => leaf.ids);
  return [...new Set(ids)].flatMap((id) => {
    const draft = models.drafts.get(id);
    return draft?.kind === "union" ? [draft] : [];
  });
}

/** Whether no value of the property means two variants. */
function areDistinct(
  { variants }: UnionDraft,
  { property, mapping }: Telling,
  models: Models,
): boolean {
  const tags = variants.flatMap(({ type }) => [
    ...new Set(
      leavesOf(type, property, models).flatMap((leaf) =>
        tagsOfLeaf(leaf, property, mapping, models),
      ),
    ),
  ]);
  return new Set(tags).size === tags.length;
}

function settle(
  draft: UnionDraft,
  { property, mapping, stated, isOwn }: Telling,
  tagsOfMembers: TagsOfMembers,
  reader: SchemaReader,
): void {
  const { models } = reader;
  const fallback = stated && defaultOf(stated, reader);

  draft.variants = draft.variants.map(({ type }) => {
    const leaves = leavesOf(type, property, models);
    const ids = idsOf(type, leaves);
    const isDefault = fallback !== undefined && ids.has(fallback);
    const tags = leaves.flatMap((leaf) => {
      const own = tagsOfLeaf(leaf, property, mapping, models);
      if (isDefault) return memberOf(leaf, property) ? own : [];
      if (stated) checkProperty(leaf, property, stated, reader);
      noteTags(leaf.object, property, own, tagsOfMembers);
      return own;
    });
    if (leaves.length === 0) tags.push(...tagsOfOther(ids, mapping, models));
    return { type, tags: [...new Set(tags)], isDefault };
  });
  draft.discriminator = { property };
  if (stated && isOwn) checkMapping(draft, mapping, property, stated, reader);
}

/** By id. A union that is mapped to itself means the object that it is without its subtypes. */
function mappingTo(
  union: ModelId,
  discriminator: Node,
  reader: SchemaReader,
): Mapping {
  return [...mappingOf(discriminator, reader)].map(([tag, node]) => {
    const id = reader.document.references.idOf(node);
    return [tag, id === union ? `${id}/properties` : id];
  });
}

/** The models that a variant is called by. */
function idsOf(type: Type, leaves: readonly Leaf[]): ReadonlySet<ModelId> {
  const own = type.kind === "reference" ? [type.model] : [];
  return new Set([...own, ...leaves.flatMap(({ ids }) => ids)]);
}

function tagsOfOther(
  ids: ReadonlySet<ModelId>,
  mapping: Mapping,
  models: Models,
): TagValue[] {
  const mapped = mapping.filter(([, id]) => ids.has(id)).map(([tag]) => tag);
  if (mapped.length > 0) return mapped;
  return [...ids].flatMap((id) => componentName(id, models)).slice(0, 1);
}

/** Without the property neither TypeScript nor the SDK could tell the variant by it. */
function checkProperty(
  leaf: Leaf,
  property: string,
  discriminator: Node,
  { report }: SchemaReader,
): void {
  if (memberOf(leaf, property)) return;
  const { calledAfter, id } = leaf.object;
  const variant = calledAfter.kind === "component" ? calledAfter.name : id;
  report.add("discriminator-not-found", discriminator, { variant, property });
}

/** A value that is mapped to what is no variant would never be recognized. */
function checkMapping(
  { variants }: UnionDraft,
  mapping: Mapping,
  property: string,
  discriminator: Node,
  { models, report }: SchemaReader,
): void {
  const known = new Set(
    variants.flatMap(({ type }) => [
      ...idsOf(type, leavesOf(type, property, models)),
    ]),
  );
  const node = child(discriminator, "mapping");
  for (const [tag, id] of mapping) {
    if (known.has(id)) continue;
    const place = (node && child(node, tag)) ?? discriminator;
    report.add("discriminator-mapping-unused", place, { tag, target: id });
  }
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

function noteTags(
  variant: ObjectDraft,
  property: string,
  tags: readonly TagValue[],
  all: TagsOfMembers,
): void {
  const properties = all.get(variant) ?? new Map<string, Set<TagValue>>();
  all.set(variant, properties);
  const known = properties.get(property) ?? new Set();
  properties.set(property, new Set([...known, ...tags]));
}

function withTags(
  draft: ObjectDraft,
  properties: ReadonlyMap<string, ReadonlySet<TagValue>>,
  models: Models,
  tagEnums: Set<ModelId>,
): Member[] {
  return draft.members.map((member) => {
    const tags = properties.get(member.name);
    if (!tags || tags.size === 0) return member;
    const { type } = member;
    const constants = constantsOf(type, models);
    const isExact =
      constants.length > 0 && constants.every((value) => tags.has(value));
    if (isExact && type.kind === "reference") tagEnums.add(type.model);
    return {
      ...member,
      required: true,
      type: isExact ? type : literals([...tags].sort()),
    };
  });
}

function literals(values: readonly TagValue[]): Type {
  const variants = values.map((value) => ({ kind: "literal", value }) as const);
  return variants.length === 1 ? variants[0]! : { kind: "union", variants };
}
