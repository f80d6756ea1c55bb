import {
  flattened,
  isReadOnly,
  sample,
  type Form,
  type Wish,
} from "./sample.ts";
import type {
  AnyBody,
  AnyDocument,
  AnyOperation,
  AnyParameter,
  Schema,
} from "./document.ts";
import type { Validator } from "./validator.ts";

/** One call of an operation: what it sends, by wire names and not yet encoded. */
export interface AnyCall {
  readonly operation: AnyOperation;
  readonly values: readonly Given[];
  readonly body:
    { readonly media: AnyBody; readonly value: unknown } | undefined;
  /** What ajv has against the values, where it likes none. */
  readonly doubts: readonly string[];
}

export interface Given {
  readonly parameter: AnyParameter;
  readonly value: unknown;
}

/** The call of an operation in one form; undefined where a parameter must be sent and cannot be. */
export function callFor(
  document: AnyDocument,
  validator: Validator,
  operation: AnyOperation,
  media: AnyBody | undefined,
  form: Form,
): AnyCall | undefined {
  const values: Given[] = [];
  const doubts: string[] = [];
  for (const parameter of operation.parameters) {
    if (!parameter.required && form === "minimal") continue;
    const { name, schema } = parameter;
    const plain = parameter.in === "header" || parameter.in === "cookie";
    const place = `${operation.path.replace(/\W+/g, "_")}.${name}`;
    const wish = { form, place, plain, filled: true };
    const found = valueFor(
      document,
      validator,
      schema,
      wish,
      isSendable(parameter),
    );
    if (found === undefined && parameter.required) return undefined;
    if (found === undefined) continue;
    if (found.doubt !== undefined && !parameter.required) continue;
    if (found.doubt !== undefined) doubts.push(`${name}: ${found.doubt}`);
    values.push({ parameter, value: found.value });
  }
  const sends = media && (isRequired(document, media) || form === "maximal");
  if (!sends) return { operation, values, body: undefined, doubts };
  const { value, doubt } = bodyFor(document, validator, media, form);
  if (doubt !== undefined) doubts.push(`body: ${doubt}`);
  return { operation, values, body: { media, value }, doubts };
}

/** A body whose schema has required members is taken as required: the SDK repairs that slip. */
function isRequired(document: AnyDocument, media: AnyBody): boolean {
  if (media.required) return true;
  const whole = flattened(document, media.schema ?? {}, 0);
  const { required = [], properties = {} } = whole as {
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, Schema>>;
  };
  return required.some(
    (name) => name in properties && !isReadOnly(document, properties[name]!),
  );
}

/** No path can hold an empty text, and no header another sign than those of Latin-1. */
function isSendable(parameter: AnyParameter): (value: unknown) => boolean {
  return (value) =>
    parameter.in === "path"
      ? !["", ".", ".."].includes(String(value))
      : !plainOnly.test(parameter.in) ||
        /^[ -~]*$/.test(JSON.stringify(value) ?? "");
}

const plainOnly = /^(?:header|cookie)$/;

interface Found {
  readonly value: unknown;
  /** What ajv has against it, if it takes none. */
  readonly doubt?: string;
}

/**
 * The first variant that ajv finds right; where it takes none, the first. Sometimes the smallest
 * value fits several variants, and only one that says more fits one alone.
 */
function valueFor(
  document: AnyDocument,
  validator: Validator,
  schema: Schema,
  wish: Omit<Wish, "choice">,
  isRight: (value: unknown) => boolean = () => true,
): Found | undefined {
  const validate = validator.of(schema);
  const other = wish.form === "minimal" ? "maximal" : "minimal";
  let first: Found | undefined;
  for (const form of [wish.form, other] as const) {
    for (let choice = 0; choice < 6; choice++) {
      const value = sample(document, schema, { ...wish, form, choice });
      if (!isRight(value) || value === undefined) continue;
      const doubt = validate?.(value)?.slice(0, 200);
      if (doubt === undefined) return { value };
      first ??= { value, doubt };
    }
  }
  return first;
}

function bodyFor(
  document: AnyDocument,
  validator: Validator,
  media: AnyBody,
  form: Form,
): Found {
  const { mediaType, schema } = media;
  const place = "body";
  if (isText(mediaType)) return { value: `<a>${place} ä</a>` };
  if (isWholeFile(document, media)) return { value: fileOf(place) };
  const found = valueFor(document, validator, schema ?? {}, { form, place })!;
  if (mediaType !== "multipart/form-data") return found;
  const { properties = {} } = flattened(document, schema ?? {}, 0);
  const parts = Object.entries(found.value as object).map(([name, value]) => {
    const member = (properties as Record<string, Schema>)[name] ?? {};
    return [name, withFiles(document, member, value, name)] as const;
  });
  return { ...found, value: Object.fromEntries(parts) };
}

/** What a form describes as a file, as one. */
function withFiles(
  document: AnyDocument,
  schema: Schema,
  value: unknown,
  name: string,
): unknown {
  if (isBinary(document, schema)) return fileOf(name);
  if (!Array.isArray(value)) return value;
  const { items = {} } = flattened(document, schema, 0);
  return isBinary(document, items as Schema)
    ? value.map((_, index) => fileOf(`${name}${index}`))
    : value;
}

export function isText(mediaType: string): boolean {
  return /^text\/|[+/]xml$|[+/]ya?ml$/.test(mediaType);
}

export function isJson(mediaType: string): boolean {
  return /^(application|\*)\/(json|\*)$|[+/]json$/.test(mediaType);
}

function isWholeFile(
  document: AnyDocument,
  { mediaType, schema }: AnyBody,
): boolean {
  const isForm =
    mediaType === "multipart/form-data" ||
    mediaType === "application/x-www-form-urlencoded";
  if (schema !== undefined && isBinary(document, schema)) return true;
  return !isForm && !isJson(mediaType);
}

function isBinary(document: AnyDocument, schema: Schema): boolean {
  const { type, format, contentMediaType, contentEncoding } = flattened(
    document,
    schema,
    0,
  );
  if (format === "binary")
    return [type].flat().includes("string") || type === undefined;
  return (
    typeof contentMediaType === "string" &&
    contentEncoding === undefined &&
    !isText(contentMediaType) &&
    !isJson(contentMediaType)
  );
}

/** Bytes that are no text in any encoding. */
function fileOf(name: string): File {
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 13, 10, 0xff]);
  return new File([bytes], `${name} "ä".png`, { type: "image/png" });
}
