import {
  merged,
  type Document,
  type Operation,
  type Parameter,
} from "./document.ts";
import { valueOf, type Form, type Value } from "./values.ts";

/** What one call of an operation sends, by wire names and not yet encoded. */
export interface Call {
  readonly operation: Operation;
  readonly form: Form;
  readonly path: Values;
  readonly query: Values;
  readonly header: Values;
  /** Undefined where no body is sent. */
  readonly body: Value | undefined;
}

export type Values = { readonly [name: string]: Value };

/** A request as it travels, decoded as far as two right encodings of it are equal. */
export interface WireRequest {
  readonly method: string;
  /** Segments. */
  readonly path: readonly string[];
  /** Sorted by name. A value that is a list with commas holds its items. */
  readonly query: readonly (readonly [name: string, value: Value])[];
  /**
   * `authorization`, `content-type` without its parameters, and the documented header parameters;
   * undefined where the header is not sent.
   */
  readonly headers: { readonly [name: string]: string | undefined };
  /** Parsed JSON, or the parts of a form by name. */
  readonly body: Value | undefined;
}

/** The call that the document allows in this form. */
export function callOf(
  document: Document,
  operation: Operation,
  form: Form,
): Call {
  const { id, parameters, body } = operation;
  const values = (place: Parameter["in"]) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .filter(({ required }) => required === true || form !== "minimal")
        .map(({ name, schema }): [string, Value] => [
          name,
          valueOf(document, withoutNull(document, schema), {
            form,
            place: `${id}.${name}`,
            plain: place === "header",
            filled: place === "path",
          }),
        ]),
    );
  const sendsBody = body && (body.required || form !== "minimal");
  return {
    operation,
    form,
    path: values("path"),
    query: values("query"),
    header: values("header"),
    body: sendsBody
      ? valueOf(document, body.schema, { form, place: id })
      : undefined,
  };
}

/** Only JSON can say null; a parameter that is null is not sent. */
function withoutNull(document: Document, schema: Parameter["schema"]) {
  return { ...merged(document, schema), nullable: false };
}

/** The request that the call has to become, by the document alone. */
export function encode(call: Call, secret: string): WireRequest {
  const { operation, path, query, header, body } = call;
  const documented = operation.parameters
    .filter((parameter) => parameter.in === "header")
    .map(({ name }) => [name.toLowerCase(), header[name]?.toString()]);
  return {
    method: operation.method,
    path: operation.path.split("/").map((segment) => {
      const name = /^\{(.*)\}$/.exec(segment)?.[1];
      return name === undefined ? segment : String(path[name]);
    }),
    query: operation.parameters
      .filter((parameter) => parameter.in === "query")
      .flatMap((parameter) => pairs(parameter, query[parameter.name]))
      .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
    headers: {
      ...Object.fromEntries(documented),
      authorization: operation.secured ? `Bearer ${secret}` : undefined,
      "content-type":
        body === undefined ? undefined : operation.body?.mediaType,
    },
    body,
  };
}

/** `style: form`: a pair for each item, or one pair for all of them where `explode` is false. */
function pairs(
  { name, explode = true }: Parameter,
  value: Value | undefined,
): (readonly [string, Value])[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [[name, String(value)]];
  const items = value.map(String);
  if (explode) return items.map((item) => [name, item]);
  return [[name, items.length === 1 ? items[0]! : items]];
}
