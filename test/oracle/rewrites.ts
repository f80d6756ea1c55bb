import { isObject, resolved, type Rewrite, type Schema } from "./schemas.ts";

/** A free-form object adds nothing to what it is combined with … */
export const freeFormParts: Rewrite = (schema, document) => {
  const { allOf } = schema;
  if (!Array.isArray(allOf)) return;
  const saying = allOf.filter((part) => {
    const target = resolved(part, document);
    return !isFreeForm(target) || isCombined(target) || "required" in target;
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

/** What one part requires is required, whichever part lists it. */
export const requiredOfAll: Rewrite = (schema) => {
  const { allOf, required } = schema;
  if (!Array.isArray(allOf)) return;
  const all = [
    ...(Array.isArray(required) ? required : []),
    ...allOf.flatMap((part) => {
      const names = isObject(part) ? part["required"] : undefined;
      return Array.isArray(names) ? names : [];
    }),
  ];
  if (all.length > 0) schema["required"] = [...new Set(all)];
};

/**
 * Where each variant requires a constant, the discriminator says no more; a variant whose constant is
 * its own is mapped to it.
 */
export const constantDiscriminators: Rewrite = (schema, document) => {
  const { discriminator } = schema;
  const variants = schema["oneOf"] ?? schema["anyOf"];
  if (!isObject(discriminator) || !Array.isArray(variants)) return;
  const property = String(discriminator["propertyName"]);
  const constants = variants.map((variant) =>
    constantsAt(variant, property, document, new Set()),
  );
  if (constants.every((found) => found.values.length > 0 && found.required)) {
    delete schema["discriminator"];
    return;
  }
  const { mapping } = discriminator;
  const stated = isObject(mapping) ? mapping : {};
  const mapped = new Set(Object.values(stated));
  const complete: Schema = { ...stated };
  for (const [index, variant] of variants.entries()) {
    const ref = isObject(variant) ? variant["$ref"] : undefined;
    if (typeof ref !== "string" || mapped.has(ref)) continue;
    for (const tag of constants[index]!.values) complete[tag] ??= ref;
  }
  schema["discriminator"] = { ...discriminator, mapping: complete };
};

interface Constants {
  readonly values: readonly string[];
  readonly required: boolean;
}

/** What a member of a schema can be, where that is listed. */
function constantsAt(
  schema: unknown,
  property: string,
  document: Schema,
  seen: Set<unknown>,
): Constants {
  const target = resolved(schema, document);
  if (!isObject(target) || seen.has(target)) {
    return { values: [], required: false };
  }
  seen.add(target);
  const { properties, allOf, required } = target;
  const own = isObject(properties) ? properties[property] : undefined;
  const parts = Array.isArray(allOf) ? allOf : [];
  const all: Constants[] = [
    {
      values: constantsOf(own, document),
      required: Array.isArray(required) && required.includes(property),
    },
    ...parts.map((part) => constantsAt(part, property, document, seen)),
  ];
  return {
    values: all.find(({ values }) => values.length > 0)?.values ?? [],
    required: all.some((one) => one.required),
  };
}

function constantsOf(schema: unknown, document: Schema): string[] {
  const target = resolved(schema, document);
  if (!isObject(target)) return [];
  const { const: value, enum: values } = target;
  if (value !== undefined) return [String(value)];
  return Array.isArray(values) ? values.map(String) : [];
}
