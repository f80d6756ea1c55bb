import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The parts of an OpenAPI 3.0 document that decide what a request looks like. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly security?: readonly object[];
  readonly components?: Readonly<Record<string, unknown>>;
}

export interface Operation {
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** The template: `/users/{user_id}`. */
  readonly path: string;
  readonly tags: readonly string[];
  readonly group: string | undefined;
  readonly nameOverride: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** Whether a request without the secret would be refused. */
  readonly secured: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly explode?: boolean;
  readonly schema: Schema;
}

export interface Body {
  readonly required: boolean;
  readonly mediaType: string;
  readonly schema: Schema;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly readOnly?: boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export function readDocument(file: string): Document {
  return parse(readFileSync(file, "utf8")) as Document;
}

/** All operations, in the order of the document. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([key]) => /^(get|put|post|delete|patch)$/.test(key))
      .map(([method, operation]) =>
        readOperation(document, path, method, operation as RawOperation),
      ),
  );
}

interface RawOperation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly "x-speakeasy-group"?: string;
  readonly "x-speakeasy-name-override"?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RawBody | Reference;
  readonly security?: readonly object[];
}

interface RawBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Reference {
  readonly $ref: string;
}

function readOperation(
  document: Document,
  path: string,
  method: string,
  raw: RawOperation,
): Operation {
  const security = raw.security ?? document.security ?? [];
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    tags: raw.tags ?? [],
    group: raw["x-speakeasy-group"],
    nameOverride: raw["x-speakeasy-name-override"],
    parameters: (raw.parameters ?? []).map((parameter) =>
      resolve<Parameter>(document, parameter),
    ),
    body: raw.requestBody && readBody(document, raw.requestBody),
    secured: security.length > 0,
  };
}

/** A body that lacks `required: true` but whose schema has required members counts as required. */
function readBody(document: Document, reference: RawBody | Reference): Body {
  const body = resolve<RawBody>(document, reference);
  const [mediaType, media] = Object.entries(body.content)[0]!;
  const { required = [] } = merged(document, media.schema);
  return {
    required: body.required === true || required.length > 0,
    mediaType,
    schema: media.schema,
  };
}

/** What a reference inside the document points to; anything else is returned as it is. */
function resolve<T extends object>(
  document: Document,
  value: T | Reference,
): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  let target: unknown = document;
  for (const token of value.$ref.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    target = (target as Record<string, unknown>)[key];
  }
  if (target === undefined) throw new Error(`nothing at ${value.$ref}`);
  return resolve(document, target as T | Reference);
}

/** The schema with its reference followed and its `allOf` folded in. */
export function merged(document: Document, schema: Schema): Schema {
  const { allOf = [], ...own } = resolve<Schema>(document, schema);
  return [own, ...allOf.map((part) => merged(document, part))].reduce(both);
}

/** A schema that asks for all that both ask for. */
export function both(one: Schema, other: Schema): Schema {
  const properties = { ...one.properties, ...other.properties };
  const required = [...(one.required ?? []), ...(other.required ?? [])];
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}

/**
 * The shapes a value can choose between. Variants that only list required members are no shapes
 * but a condition on the members that the schema itself has.
 */
export function variantsOf(
  document: Document,
  schema: Schema,
): readonly Schema[] {
  const variants = schema.oneOf ?? schema.anyOf ?? [];
  const isCondition = variants.every((variant) =>
    Object.keys(merged(document, variant)).every((key) => key === "required"),
  );
  return isCondition ? [] : variants;
}
