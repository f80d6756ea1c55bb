import type { Operation } from "../api/api.ts";
import type { MemberPath, Paging, RequestPath } from "../api/paging.ts";
import { bareType, membersOf } from "../api/paging-walk.ts";
import type { Type } from "../api/types.ts";
import { type Context, modelNames, operationNames } from "./context.ts";
import {
  callOf,
  expandedObject,
  literalOf,
  localOf,
  runtimeValue,
} from "./expressions.ts";
import type { ImportedSymbol } from "./symbols.ts";
import type { EntrySyntax, ExpressionSyntax } from "./syntax.ts";

/** What starts a call, by whether and how it is paged. */
export function senderOf(operation: Operation): ImportedSymbol {
  if (!operation.paging) {
    return { name: "send", module: "runtime/send", kind: "value" };
  }
  return isByUrl(operation)
    ? { name: "sendUrlPages", module: "runtime/url-pages", kind: "value" }
    : { name: "sendPages", module: "runtime/pages", kind: "value" };
}

/** Whether pages are asked for by URL, not by what the operation takes. */
export function isByUrl({ paging }: Operation): boolean {
  return paging?.kind === "url" || paging?.kind === "link";
}

/** `offsetPages({ … })`: how the pages of an operation follow each other. */
export function pagesOf(
  operation: Operation,
  context: Context,
): ExpressionSyntax | undefined {
  const { paging } = operation;
  if (!paging) return undefined;
  const at = (path: MemberPath | undefined) =>
    path && listOf(namesAlong(paging.answer, path, context));
  const from = (path: RequestPath | undefined) =>
    path && listOf(namesInRequest(path, operation, context));
  const own = operationNames(operation.id, context).function;
  const asked = { call: localOf(own), from: localOf("params") };
  const data = {
    items: paging.items.length > 0 ? at(paging.items) : undefined,
    more: at(paging.more),
  };
  switch (paging.kind) {
    case "offset": {
      const entries = { ...asked, offset: from(paging.offset), ...data };
      const counts = countsOf(paging, at, from);
      return made("offset-pages", "offsetPages", { ...entries, ...counts });
    }
    case "page": {
      const page = from(paging.page);
      const first = paging.first === 1 ? undefined : literalOf(paging.first);
      const last = at(paging.pages);
      const counts = { ...countsOf(paging, at, from), last };
      const entries = { ...asked, page, first, ...data, ...counts };
      return made("numbered-pages", "numberedPages", entries);
    }
    case "cursor": {
      const cursor = from(paging.cursor);
      const entries = { ...asked, cursor, ...data, next: at(paging.next) };
      return made("cursor-pages", "cursorPages", entries);
    }
    case "url": {
      const path = listOf(namesAlong(paging.answer, paging.next, context));
      const next = callOf(runtimeValue("url-pages", "urlAt"), path);
      return expandedObject(entriesOf({ ...data, next }));
    }
    case "link": {
      const next = runtimeValue("link-header", "nextLink");
      return expandedObject(entriesOf({ ...data, next }));
    }
  }
}

type Entries = { readonly [name: string]: ExpressionSyntax | undefined };

function countsOf(
  { total, limit }: Paging & { kind: "offset" | "page" },
  at: (path: MemberPath | undefined) => ExpressionSyntax | undefined,
  from: (path: RequestPath | undefined) => ExpressionSyntax | undefined,
): Entries {
  const usual = limit?.usual;
  return {
    total: at(total),
    limit: from(limit),
    usualLimit: usual === undefined ? undefined : literalOf(usual),
  };
}

function made(
  module: string,
  helper: string,
  entries: Entries,
): ExpressionSyntax {
  const options = expandedObject(entriesOf(entries));
  return callOf(runtimeValue(module, helper), options);
}

function entriesOf(entries: Entries): EntrySyntax[] {
  return Object.entries(entries).flatMap(([name, value]) =>
    value ? [{ name, value }] : [],
  );
}

function listOf(names: readonly (string | number)[]): ExpressionSyntax {
  return { kind: "array", items: names.map(literalOf) };
}

/** A path in the names of the SDK's params. */
function namesInRequest(
  { in: place, name, path }: RequestPath,
  operation: Operation,
  context: Context,
): (string | number)[] {
  const { request } = operationNames(operation.id, context);
  if (place === "body") {
    const { type } = operation.body!.media[0]!;
    const names = namesAlong(type, [name, ...path], context);
    if (request.shape !== "flat") return [request.body, ...names];
    return [request.members.get(name) ?? name, ...names.slice(1)];
  }
  const parameter = operation.parameters.find(
    (one) => one.in === place && one.name === name,
  )!;
  return [
    request.parameters.get(`${place}:${name}`) ?? name,
    ...namesAlong(parameter.type, path, context),
  ];
}

/** A path of wire names in the names of the SDK. */
function namesAlong(
  type: Type,
  [step, ...rest]: MemberPath,
  context: Context,
): (string | number)[] {
  if (step === undefined) return [];
  const bare = bareType(type, context.api);
  if (typeof step === "number") {
    const items = bare.kind === "array" ? bare.items : bare;
    return [step, ...namesAlong(items, rest, context)];
  }
  const next = membersOf(bare, context.api)?.get(step)?.type ?? bare;
  const name = memberName(bare, step, context);
  return [name, ...namesAlong(next, rest, context)];
}

function memberName(type: Type, wire: string, context: Context): string {
  const bare = bareType(type, context.api);
  if (bare.kind === "intersection") {
    const part = bare.parts.find((one) =>
      membersOf(one, context.api)?.has(wire),
    );
    return part ? memberName(part, wire, context) : wire;
  }
  if (bare.kind !== "reference") return wire;
  return modelNames(bare.model, context).members.get(wire) ?? wire;
}
