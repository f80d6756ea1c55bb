import type { ApiResponse, Media, Operation } from "../api/api.ts";
import type { ModelId, Type } from "../api/types.ts";
import { holdsExact } from "./codecs.ts";
import { type Context, modelNames, operationNames } from "./context.ts";
import { checkedError, checkedReader, isChecked } from "./drift.ts";
import {
  callOf,
  compactObject,
  runtimeValue,
  symbolOf,
} from "./expressions.ts";
import { shapeExpression } from "./shapes.ts";
import { answerType, streamReader } from "./streams.ts";
import type { ImportedSymbol } from "./symbols.ts";
import type { EntrySyntax, ExpressionSyntax, TypeSyntax } from "./syntax.ts";
import { keyword, runtimeType, union } from "./types.ts";

/** The answers that mean success: 2xx, and `default` where nothing else does. */
export function successesOf({ responses }: Operation): readonly ApiResponse[] {
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  return successes.length > 0
    ? successes
    : responses.filter(({ status }) => status === "default");
}

/** The answers that are errors: 4xx, 5xx, and `default` beside a success. */
export function failuresOf(operation: Operation): readonly ApiResponse[] {
  const successes = new Set(successesOf(operation));
  return operation.responses.filter(
    (response) =>
      /^([45]|default)/.test(response.status) && !successes.has(response),
  );
}

/** The type of a call's data. */
export function dataType(operation: Operation, context: Context): TypeSyntax {
  const types = successesOf(operation).map(({ media }) =>
    media[0] ? answerType(media[0], context) : keyword("undefined"),
  );
  return types.length > 0 ? union(types) : keyword("undefined");
}

/** How the data is read: `asModel(signInTokenShape)`, by status where several differ. */
export function readerOf(
  operation: Operation,
  context: Context,
): ExpressionSyntax {
  const readers = new Map<string, EntrySyntax>();
  for (const { status, media } of successesOf(operation)) {
    readers.set(status, {
      name: status,
      value: mediaReader(media[0], context),
    });
  }
  const distinct = new Set(
    [...readers.values()].map(({ value }) => JSON.stringify(value)),
  );
  const [first] = readers.values();
  if (!first) return runtimeValue("read", "asNothing");
  if (distinct.size === 1) return first.value;
  return callOf(
    runtimeValue("read", "byStatus"),
    compactObject([...readers.values()]),
  );
}

function mediaReader(
  media: Media | undefined,
  context: Context,
): ExpressionSyntax {
  if (!media) return runtimeValue("read", "asNothing");
  if (media.streaming) return streamReader(media, media.streaming, context);
  const shape = shapeExpression(media.type, context);
  switch (media.kind) {
    case "json":
      if (isChecked(media.type, context)) {
        return checkedReader(media.type, shape, context);
      }
      return shape
        ? callOf(
            holdsExact(media.type, context.codecs)
              ? runtimeValue("exact-read", "asExactModel")
              : runtimeValue("read", "asModel"),
            shape,
          )
        : callOf(runtimeValue("read", "asJson"));
    case "text":
      return runtimeValue("read", "asText");
    default:
      return runtimeValue("read", "asBlob");
  }
}

/** Media types to ask for, where it is not JSON alone. */
export function acceptOf(operation: Operation): string | undefined {
  const types = successesOf(operation).flatMap(({ media }) =>
    media.slice(0, 1).map(({ mediaType }) => mediaType),
  );
  // What is no media type cannot be asked for: documents call some answers "string".
  const ranges = types.map((type) => (type.includes("/") ? type : "*/*"));
  const distinct = [...new Set(ranges)];
  const isUsual = distinct.every((type) => type === "application/json");
  return isUsual ? undefined : distinct.join(", ");
}

/** The error class of a documented failure; undefined where it has no JSON body to speak of. */
export function errorSymbol(
  response: ApiResponse,
  operation: Operation,
  context: Context,
): ImportedSymbol | undefined {
  const name = errorClass(response, operation, context);
  return name === undefined
    ? undefined
    : { name, module: "errors", kind: "value" };
}

function errorClass(
  { media, status }: ApiResponse,
  operation: Operation,
  context: Context,
): string | undefined {
  if (media[0]?.kind !== "json") return undefined;
  const id = errorModel(media[0].type);
  return id === undefined
    ? operationNames(operation.id, context).errors.get(status)
    : modelNames(id, context).error;
}

/** The model that is the body of an error. */
export function errorModel(type: Type): ModelId | undefined {
  if (type.kind === "nullable") return errorModel(type.of);
  return type.kind === "reference" ? type.model : undefined;
}

/** `() => ({ "403": ClerkErrors, "4XX": OtherErrors })` */
export function errorsTable(
  operation: Operation,
  context: Context,
): ExpressionSyntax | undefined {
  const entries = failuresOf(operation).flatMap((response): EntrySyntax[] => {
    const symbol = errorSymbol(response, operation, context);
    const { type } = response.media[0] ?? {};
    if (!symbol || !type) return [];
    const value = isChecked(type, context)
      ? checkedError(type, symbol, context)
      : symbolOf(symbol);
    return [{ name: response.status, value }];
  });
  if (entries.length === 0) return undefined;
  // Most calls succeed, and engines make a table by number slowly.
  return { kind: "thunk", body: compactObject(entries) };
}

/** `(ClerkErrors & WithStatus<403 | 404>) | RequestError`: what a call can fail with. */
export function errorType(operation: Operation, context: Context): TypeSyntax {
  const statuses = new Map<
    string,
    { symbol: ImportedSymbol; codes: number[] }
  >();
  const open: TypeSyntax[] = [];
  for (const response of failuresOf(operation)) {
    const symbol = errorSymbol(response, operation, context);
    if (!symbol) continue;
    if (!/^\d+$/.test(response.status)) {
      open.push({ kind: "named", symbol });
      continue;
    }
    const entry = statuses.get(symbol.name) ?? { symbol, codes: [] };
    statuses.set(symbol.name, entry);
    entry.codes.push(Number(response.status));
  }
  const narrowed = [...statuses.values()].map(
    ({ symbol, codes }): TypeSyntax => ({
      kind: "intersection",
      types: [
        { kind: "named", symbol },
        runtimeType(
          "errors",
          "WithStatus",
          union(codes.map((value) => ({ kind: "literal", value }) as const)),
        ),
      ],
    }),
  );
  return union([...narrowed, ...open, runtimeType("errors", "RequestError")]);
}
