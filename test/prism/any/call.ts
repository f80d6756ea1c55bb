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
}

export interface Given {
  readonly parameter: AnyParameter;
  readonly value: unknown;
}

/** The call, or why there is none: a value that the document allows was not found. */
export function callFor(
  document: AnyDocument,
  validator: Validator,
  operation: AnyOperation,
  media: AnyBody | undefined,
  form: Form,
): AnyCall | string {
  const values: Given[] = [];
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
    if (!("reason" in found)) values.push({ parameter, value: found.value });
    else if (parameter.required) return `${name}: ${found.reason}`;
  }
  const sends = media && (isRequired(document, media) || form === "maximal");
  if (!sends) return { operation, values, body: undefined };
  const found = bodyFor(document, validator, media, form);
  if ("reason" in found) return `body: ${found.reason}`;
  return { operation, values, body: { media, value: found.value } };
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

/** A value that was found, or why ajv does not take the one that was tried last. */
type Found = { readonly value: unknown } | { readonly reason: string };

/** The first variant that ajv finds right; where ajv cannot read the schema, the first. */
function valueFor(
  document: AnyDocument,
  validator: Validator,
  schema: Schema,
  wish: Omit<Wish, "choice">,
  isRight: (value: unknown) => boolean = () => true,
): Found {
  const validate = validator.of(schema);
  let reason = "not sendable";
  for (const form of [wish.form, "minimal"] as const) {
    for (let choice = 0; choice < 6; choice++) {
      const value = sample(document, schema, { ...wish, form, choice });
      if (!isRight(value) || value === undefined) continue;
      const wrong = validate?.(value);
      if (wrong === undefined) return { value };
      reason = wrong;
    }
  }
  return { reason: reason.slice(0, 200) };
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
  const found = valueFor(document, validator, schema ?? {}, { form, place });
  if ("reason" in found || mediaType !== "multipart/form-data") return found;
  const { properties = {} } = flattened(document, schema ?? {}, 0);
  const parts = Object.entries(found.value as object).map(([name, value]) => {
    const member = (properties as Record<string, Schema>)[name] ?? {};
    return [name, withFiles(document, member, value, name)] as const;
  });
  return { value: Object.fromEntries(parts) };
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
