import type { ModelId, Type } from "./types.ts";
import { memberOf, type Leaf } from "./leaves.ts";
import type { Models } from "./models.ts";

/** A value of a discriminator. */
export type TagValue = string | number | boolean;

/** What the values of a discriminator are mapped to, in the order of the document. */
export type Mapping = readonly (readonly [tag: string, id: ModelId])[];

/**
 * The values of a discriminator that mean an object: by the mapping, the nearest to it; else the one
 * that its property can have; else the name of its schema (OpenAPI 3.1.1, 4.8.25).
 */
export function tagsOfLeaf(
  leaf: Leaf,
  property: string,
  mapping: Mapping,
  models: Models,
): TagValue[] {
  const type = memberOf(leaf, property)?.type;
  const constants = type ? constantsOf(type, models) : [];
  for (const id of leaf.ids.toReversed()) {
    const mapped = mapping.filter(([, target]) => target === id);
    if (mapped.length > 0) {
      return mapped.map(([tag]) => valueOf(tag, type, constants));
    }
  }
  const [name] = [leaf.object.id, ...leaf.ids.toReversed()].flatMap((id) =>
    componentName(id, models),
  );
  const isNamed = constants.length > 1 && constants.includes(name ?? "");
  if (constants.length > 0 && !isNamed) return constants;
  return name === undefined ? [] : [name];
}

/** The name of a variant that is no object. */
export function componentName(id: ModelId, models: Models): string[] {
  const called = models.drafts.get(id)?.calledAfter;
  return called?.kind === "component" ? [called.name] : [];
}

/** A mapping spells all values as texts. */
function valueOf(
  tag: string,
  type: Type | undefined,
  constants: readonly TagValue[],
): TagValue {
  const constant = constants.find((value) => String(value) === tag);
  if (constant !== undefined) return constant;
  const number = Number(tag);
  const isNumber = type?.kind === "number" && String(number) === tag;
  return isNumber ? number : tag;
}

/** The constants a type consists of; none where it holds anything else. */
export function constantsOf(type: Type, models: Models): TagValue[] {
  if (type.kind === "literal") return [type.value];
  if (type.kind === "union") {
    const all = type.variants.map((variant) => constantsOf(variant, models));
    return all.every(({ length }) => length > 0) ? all.flat() : [];
  }
  if (type.kind !== "reference") return [];
  const draft = models.drafts.get(type.model);
  if (draft?.kind === "alias") return constantsOf(draft.type, models);
  if (draft?.kind !== "enum" || models.declaredOpen.get(draft.id)) return [];
  return draft.values.map(({ value }) => value);
}
