import { posix } from "node:path";
import type { Json, Member, ModelId, Type } from "../api/types.ts";
import { type Context, modelNames, modelOf } from "../typescript/context.ts";
import { isErased } from "../typescript/declarations.ts";
import {
  callOf,
  compactObject,
  literalOf,
  localOf,
  symbolOf,
} from "../typescript/expressions.ts";
import {
  type ConvertedLeaf,
  codecOf,
  isConversion,
} from "../typescript/leaves.ts";
import type { EntrySyntax, ExpressionSyntax } from "../typescript/syntax.ts";
import { bytesOf } from "./bytes.ts";
import { exported, type SdkFolder } from "./exported.ts";

/** What values are written with. */
export interface Fitting {
  readonly context: Context;
  readonly folder: SdkFolder;
  /** Set within what keeps its wire names. */
  readonly wire?: boolean;
}

/** A value of the wire as the SDK takes it, as code; undefined where the type does not admit it. */
export function fit(
  value: Json,
  type: Type,
  fitting: Fitting,
): ExpressionSyntax | undefined {
  if (isConversion(type) && !fitting.wire)
    return converted(value, type, fitting);
  switch (type.kind) {
    case "unknown":
      return jsonLiteral(value);
    case "never":
      return undefined;
    case "binary":
      return typeof value === "string" ? fileOf(value) : undefined;
    case "null":
      return value === null ? literalOf(null) : undefined;
    case "number":
      if (typeof value !== "number" || !Number.isFinite(value))
        return undefined;
      return type.integer && !Number.isInteger(value)
        ? undefined
        : literalOf(value);
    case "boolean":
    case "string":
      return typeof value === type.kind ? jsonLiteral(value) : undefined;
    case "literal":
      return value === type.value ? literalOf(type.value) : undefined;
    case "array":
      return Array.isArray(value)
        ? listOf(
            value,
            value.map(() => type.items),
            fitting,
          )
        : undefined;
    case "tuple": {
      if (!Array.isArray(value) || value.length < type.required)
        return undefined;
      const types = value.map((_, index) => type.items[index] ?? type.rest);
      return types.includes(undefined)
        ? undefined
        : listOf(value, types as Type[], fitting);
    }
    case "map":
      return isRecord(value) ? mapOf(value, type, fitting) : undefined;
    case "nullable":
      return value === null ? literalOf(null) : fit(value, type.of, fitting);
    case "union":
      return first(type.variants, (variant) => fit(value, variant, fitting));
    case "intersection":
      return merged(type.parts.map((part) => fit(value, part, fitting)));
    case "reference":
      return modelValue(value, type.model, fitting);
  }
}

function modelValue(
  value: Json,
  id: ModelId,
  fitting: Fitting,
): ExpressionSyntax | undefined {
  const { context } = fitting;
  const model = modelOf(id, context);
  const names = modelNames(id, context);
  switch (model.kind) {
    case "alias":
      return fit(value, model.type, fitting);
    case "object":
      return isRecord(value)
        ? objectOf(value, model, names.members, fitting)
        : undefined;
    case "enum": {
      const known = model.values.find((one) => one.value === value);
      if (!known) return undefined;
      if (isErased(model, context)) return literalOf(known.value);
      return {
        kind: "member",
        object: symbolOf(exported(names.type, fitting.folder)),
        name: names.keys.get(known.value)!,
      };
    }
    case "union": {
      const inner = context.codecs.undecided.has(id)
        ? { ...fitting, wire: true }
        : fitting;
      const tag = model.discriminator?.property;
      const told =
        isRecord(value) && tag !== undefined ? value[tag] : undefined;
      const variants = model.variants.filter(
        ({ tags }) => tags.length === 0 || tags.includes(told as never),
      );
      return first(variants, ({ type }) => fit(value, type, inner));
    }
  }
}

/** An object with the members that are known: a literal must not have any other. */
function objectOf(
  value: { readonly [name: string]: Json },
  {
    members,
    additional,
  }: { members: readonly Member[]; additional: Type | undefined },
  names: ReadonlyMap<string, string>,
  fitting: Fitting,
): ExpressionSyntax | undefined {
  const entries: EntrySyntax[] = [];
  for (const { name, required, type } of members) {
    const isThere = Object.hasOwn(value, name);
    const inner = isThere ? fit(value[name]!, type, fitting) : undefined;
    if (inner === undefined && required) return undefined;
    if (inner === undefined) continue;
    const called = fitting.wire ? name : (names.get(name) ?? name);
    entries.push({ name: called, value: inner });
  }
  const listed = new Set(
    members.flatMap(({ name }) => [name, names.get(name)]),
  );
  for (const [name, other] of Object.entries(value)) {
    if (listed.has(name) || !additional) continue;
    const inner = fit(other, additional, fitting);
    if (inner) entries.push({ name, value: inner });
  }
  return compactObject(entries);
}

function mapOf(
  value: { readonly [name: string]: Json },
  { values, keys }: Type & { kind: "map" },
  fitting: Fitting,
): ExpressionSyntax | undefined {
  const entries = Object.entries(value).map(([name, item]) => ({
    name,
    isKey: !keys || fit(name, keys, { ...fitting, wire: true }) !== undefined,
    value: fit(item, values, fitting),
  }));
  const isWhole = entries.every((entry) => entry.isKey && entry.value);
  return isWhole ? compactObject(entries as EntrySyntax[]) : undefined;
}

function listOf(
  values: readonly Json[],
  types: readonly Type[],
  fitting: Fitting,
): ExpressionSyntax | undefined {
  const items = values.map((value, index) =>
    fit(value, types[index]!, fitting),
  );
  return items.includes(undefined)
    ? undefined
    : { kind: "array", items: items as ExpressionSyntax[] };
}

/** What each part knows of an object; each part lists its own members alone. */
function merged(
  parts: readonly (ExpressionSyntax | undefined)[],
): ExpressionSyntax | undefined {
  const entries = new Map<string, EntrySyntax>();
  for (const part of parts) {
    if (part?.kind !== "object") return undefined;
    for (const entry of part.entries) entries.set(entry.name, entry);
  }
  return compactObject([...entries.values()]);
}

/** `new Blob(["…"])` */
function fileOf(content: string): ExpressionSyntax {
  const items = [literalOf(content)];
  return callOf(localOf("new Blob"), { kind: "array", items });
}

/** `new Date("…")`, `10n`, or what a codec of the user's makes of it. */
function converted(
  value: Json,
  type: ConvertedLeaf,
  { context, folder }: Fitting,
): ExpressionSyntax | undefined {
  if (typeof value !== type.kind) return undefined;
  switch (type.as) {
    case "Date":
      return Number.isNaN(Date.parse(String(value)))
        ? undefined
        : callOf(localOf("new Date"), literalOf(String(value)));
    case "unixSeconds":
    case "unixMilliseconds": {
      const time = Number(value) * (type.as === "unixSeconds" ? 1000 : 1);
      if (Number.isNaN(new Date(time).getTime())) return undefined;
      return callOf(
        localOf("new Date"),
        literalOf(new Date(time).toISOString()),
      );
    }
    case "bigint":
      return /^-?\d{1,30}$/.test(String(value))
        ? localOf(`${String(value)}n`)
        : undefined;
    case "bytes":
      return callOf(localOf("new Uint8Array"), bytesOf(String(value)));
    default: {
      const codec = codecOf(type, context.options.output);
      if (codec.kind !== "symbol") return undefined;
      const { module, from } = codec.symbol;
      const path = from === "file" ? posix.join(folder.name, module) : module;
      const symbol = symbolOf({ ...codec.symbol, module: path });
      const decode: ExpressionSyntax = {
        kind: "member",
        object: symbol,
        name: "decode",
      };
      return callOf(decode, literalOf(value as string | number));
    }
  }
}

/** Any value, as it is. */
function jsonLiteral(value: Json): ExpressionSyntax {
  if (Array.isArray(value)) {
    return { kind: "array", items: value.map(jsonLiteral) };
  }
  if (!isRecord(value)) {
    const simple = value as string | number | boolean | null;
    const isNoNumber = typeof simple === "number" && !Number.isFinite(simple);
    return literalOf(isNoNumber ? null : simple);
  }
  return compactObject(
    Object.entries(value).map(([name, member]) => ({
      name,
      value: jsonLiteral(member),
    })),
  );
}

export function isRecord(
  value: Json | undefined,
): value is { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function first<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
