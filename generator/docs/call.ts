import type { Operation } from "../api/api.ts";
import type { Json } from "../api/types.ts";
import { operationNames } from "../typescript/context.ts";
import {
  callOf,
  compactObject,
  localOf,
  symbolOf,
} from "../typescript/expressions.ts";
import { type Param, paramsOf } from "../typescript/params.ts";
import { sequenceItems } from "../typescript/sequences.ts";
import { successesOf } from "../typescript/responses.ts";
import type { EntrySyntax, ExpressionSyntax } from "../typescript/syntax.ts";
import { exported } from "./exported.ts";
import { fit, type Fitting, isRecord } from "./fit.ts";
import { sample } from "./sample.ts";

/** A call with all that it needs, and what its answer is. */
export interface Call {
  readonly method: ExpressionSyntax;
  readonly function: ExpressionSyntax;
  readonly answer: "value" | "nothing" | "pages" | "stream" | "bytes";
}

/** Undefined where something is required that no value is known for. */
export function callFor(
  operation: Operation,
  client: string,
  fitting: Fitting,
): Call | undefined {
  const { context, folder } = fitting;
  const names = operationNames(operation.id, context);
  const entries = entriesOf(operation, fitting);
  if (!entries) return undefined;
  const args = entries.length > 0 ? [compactObject(entries)] : [];
  const owner = localOf(client);
  const method = [...names.resource.split("."), names.method].reduce(
    (object, name): ExpressionSyntax => ({ kind: "member", object, name }),
    owner,
  );
  const called = symbolOf(exported(names.function, folder));
  return {
    method: callOf(method, ...args),
    function: callOf(called, localOf("client"), ...args),
    answer: answerOf(operation),
  };
}

function answerOf(operation: Operation): Call["answer"] {
  if (operation.paging) return "pages";
  const media = successesOf(operation).map((response) => response.media[0]);
  if (media.every((medium) => !medium)) return "nothing";
  const kinds = new Set(media.map((medium) => medium?.streaming?.kind));
  if (kinds.size > 1) return "value";
  const [kind] = kinds;
  if (kind === undefined) return "value";
  return kind === "bytes" ? "bytes" : "stream";
}

/** The members of the one object that an operation takes, as far as an example needs them. */
function entriesOf(
  operation: Operation,
  fitting: Fitting,
): EntrySyntax[] | undefined {
  const params = paramsOf(operation, fitting.context);
  const { shape } = operationNames(operation.id, fitting.context).request;
  const shown = operation.body?.media[0]?.examples ?? [];
  const body = shown.find(
    (example) => shape === "flat" && isRecord(example),
  ) as { readonly [name: string]: Json } | undefined;
  const isOwnBody = ({ source }: Param) => source.in === undefined;
  const entries: EntrySyntax[] = [];
  for (const param of params) {
    const isOfBody = isOwnBody(param);
    const examples =
      isOfBody && shape === "flat" && body && Object.hasOwn(body, param.wire)
        ? [body[param.wire]!]
        : isOfBody && shape === "body"
          ? shown
          : [];
    const value = valueFor(param, examples, fitting);
    if (value) entries.push({ name: param.name, value });
    else if (param.required) return undefined;
  }
  const hasBody = params.some(
    (param) =>
      isOwnBody(param) && entries.some(({ name }) => name === param.name),
  );
  return hasBody || operation.method === "GET" || operation.method === "DELETE"
    ? entries
    : [...entries, ...firstOf(params.filter(isOwnBody), fitting)];
}

function valueFor(
  { required, type, wire, source, isSequence }: Param,
  examples: readonly Json[],
  fitting: Fitting,
): ExpressionSyntax | undefined {
  for (const example of examples) {
    const value = fit(example, type, fitting);
    if (value) return value;
  }
  if (!required) return undefined;
  const spot = { name: wire, notes: source.notes, within: [] };
  if (isSequence) {
    const items = sequenceItems(type, fitting.context) ?? { kind: "unknown" };
    const item = sample(items, spot, fitting);
    const value = item === undefined ? undefined : fit(item, items, fitting);
    return value && { kind: "array", items: [value] };
  }
  const value = sample(type, spot, fitting);
  return value === undefined ? undefined : fit(value, type, fitting);
}

/** Where no member of a body is required, a call without any would show nothing. */
function firstOf(params: readonly Param[], fitting: Fitting): EntrySyntax[] {
  for (const param of params) {
    const { deprecated } = param.source.notes;
    const isSimple = !["unknown", "map", "intersection"].includes(
      param.type.kind,
    );
    if (deprecated || !isSimple) continue;
    const asked = { ...param, required: true };
    const value = valueFor(asked, [], fitting);
    if (value) return [{ name: param.name, value }];
  }
  return [];
}
