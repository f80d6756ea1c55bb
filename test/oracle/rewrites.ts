import { isObject, resolved, type Rewrite, type Schema } from "./schemas.ts";

/** A free-form object adds nothing to what it is combined with … */
export const freeFormParts: Rewrite = (schema, document) => {
  const { allOf } = schema;
  if (!Array.isArray(allOf)) return;
  const saying = allOf.flatMap((part: unknown) => {
    const target = resolved(part, document);
    if (!isFreeForm(target) || isCombined(target)) return [part];
    const { required } = target;
    return required === undefined ? [] : [{ required }];
  });
  if (saying.length > 0) schema["allOf"] = saying;
};

/** … and alone admits any members. */
export const freeFormObjects: Rewrite = (schema) => {
  if (!isFreeForm(schema)) return;
  if (!isCombined(schema)) schema["additionalProperties"] = true;
  else if (!Array.isArray(schema["type"])) delete schema["type"];
};

function isFreeForm(schema: unknown): schema is Schema {
  if (!isObject(schema)) return false;
  const { type, properties } = schema;
  const types = Array.isArray(type) ? type : [type];
  if (!types.includes("object")) return false;
  if (isObject(properties) && Object.keys(properties).length > 0) return false;
  return !unlisted.some((keyword) => keyword in schema);
}

const unlisted = ["additionalProperties", "patternProperties", "enum"];

function isCombined(schema: Schema): boolean {
  return ["allOf", "anyOf", "oneOf"].some((keyword) => keyword in schema);
}

/** Alternatives that only list `required` or negate leave the type as it is … */
export const constrainingAlternatives: Rewrite = (schema) => {
  for (const keyword of ["anyOf", "oneOf"]) {
    const all = schema[keyword];
    if (Array.isArray(all) && all.every(onlyConstrains)) delete schema[keyword];
  }
};

/** … and all others narrow what stands beside them. */
export const alternativesBesideKeywords: Rewrite = (schema) => {
  const { anyOf, allOf } = schema;
  const isBeside = besideKeywords.some((keyword) => keyword in schema);
  if (!anyOf || !isBeside || "discriminator" in schema) return;
  delete schema["anyOf"];
  schema["allOf"] = [...(Array.isArray(allOf) ? allOf : []), { anyOf }];
};

const besideKeywords = [
  "properties",
  "additionalProperties",
  "allOf",
  "oneOf",
  "type",
  "items",
];

function onlyConstrains(variant: unknown): boolean {
  if (!isObject(variant)) return false;
  const keys = Object.keys(variant);
  const constrains = keys.includes("required") || keys.includes("not");
  const silent = ["required", "not", "title", "description"];
  return constrains && keys.every((key) => silent.includes(key));
}

/** Definitions are schemas for others to refer to, no members. */
export const definitions: Rewrite = (schema) => {
  delete schema["$defs"];
};

/** Keywords of arrays make an array. */
export const itemsWithoutType: Rewrite = (schema) => {
  if ("in" in schema || "type" in schema || isCombined(schema)) return;
  if (isObject(schema["items"])) schema["type"] = "array";
};

/**
 * A variant is meant by the constant of its property; where it has none, by the mapping or the name of
 * its schema. Either way it has that property.
 */
export const constantDiscriminators: Rewrite = (schema, document) => {
  const { discriminator } = schema;
  const variants = schema["oneOf"] ?? schema["anyOf"];
  if (!isObject(discriminator) || !Array.isArray(variants)) return;
  const bases = basesOf(variants, document);
  for (const variant of variants) {
    giveTag(variant, discriminator, bases, document, new Set());
  }
  delete schema["discriminator"];
};

function giveTag(
  variant: unknown,
  discriminator: Schema,
  bases: ReadonlySet<unknown>,
  document: Schema,
  seen: Set<unknown>,
): void {
  const target = resolved(variant, document);
  if (!isObject(variant) || !isObject(target) || seen.has(target)) return;
  seen.add(target);
  const property = String(discriminator["propertyName"]);
  const inner = target["oneOf"] ?? target["anyOf"];
  if (Array.isArray(inner) && !("properties" in target)) {
    for (const one of inner) {
      giveTag(one, discriminator, bases, document, seen);
    }
    return;
  }
  const stated = constantsAt(target, property, document, new Set());
  const tags = tagsOf(variant["$ref"], discriminator, stated);
  const properties = tags.length > 0 ? { [property]: { enum: tags } } : {};
  const required = [property];
  if (bases.has(variant["$ref"])) {
    variant["allOf"] = [{ $ref: variant["$ref"] }, { properties, required }];
    delete variant["$ref"];
    return;
  }
  if (tags.length > 0 && Array.isArray(target["allOf"])) {
    target["allOf"].push({ properties });
  } else if (tags.length > 0) {
    const own = isObject(target["properties"]) ? target["properties"] : {};
    target["properties"] = { ...own, ...properties };
  }
  const others = Array.isArray(target["required"]) ? target["required"] : [];
  target["required"] = [...new Set([...others, property])];
}

/** What the variants extend: a variant that is one of these must not be changed for its own sake. */
function basesOf(variants: readonly unknown[], document: Schema): Set<unknown> {
  const parts = variants.flatMap((variant) => {
    const target = resolved(variant, document);
    return isObject(target) && Array.isArray(target["allOf"])
      ? (target["allOf"] as unknown[])
      : [];
  });
  return new Set(
    parts.flatMap((part) =>
      isObject(part) && typeof part["$ref"] === "string" ? [part["$ref"]] : [],
    ),
  );
}

/** The values that mean a schema, where that is not stated: those mapped to it, else its name. */
function tagsOf(
  ref: unknown,
  { mapping }: Schema,
  stated: readonly unknown[],
): string[] {
  if (typeof ref !== "string") return [];
  const name = ref.split("/").at(-1)!;
  const all = Object.entries(isObject(mapping) ? mapping : {});
  const tags = all
    .filter(([, to]) => to === ref || to === name)
    .map(([tag]) => tag);
  if (stated.length === 0) return tags.length > 0 ? tags : [name];
  const isNarrower = tags.length < stated.length;
  return isNarrower && tags.every((tag) => stated.includes(tag)) ? tags : [];
}

/** What a member of a schema can be, where that is listed. */
function constantsAt(
  schema: unknown,
  property: string,
  document: Schema,
  seen: Set<unknown>,
): unknown[] {
  const target = resolved(schema, document);
  if (!isObject(target) || seen.has(target)) return [];
  seen.add(target);
  const { properties, allOf } = target;
  const own = constantsOf(
    isObject(properties) ? properties[property] : undefined,
    document,
  );
  if (own.length > 0 || !Array.isArray(allOf)) return own;
  const found = allOf.map((part) =>
    constantsAt(part, property, document, seen),
  );
  return found.find(({ length }) => length > 0) ?? [];
}

function constantsOf(schema: unknown, document: Schema): unknown[] {
  const target = resolved(schema, document);
  if (!isObject(target)) return [];
  const { const: value, enum: values } = target;
  if (value !== undefined) return [value];
  return Array.isArray(values) ? values : [];
}
