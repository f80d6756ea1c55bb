import ts from "typescript";
import type { Source } from "./document.ts";
import type { Ours } from "./ours.ts";
import type { Compiled } from "./program.ts";
import type { Member, ObjectAlternative, Shapes } from "./shape.ts";

/** What both made of a document, compiled together. */
export interface Sides {
  readonly source: Source;
  readonly compiled: Compiled;
  readonly shapes: Shapes;
  readonly ours: Ours;
}

/** A type that openapi-typescript exports: `components`, `paths`. */
export function theirExport(
  name: string,
  { compiled }: Sides,
  module = "theirs.ts",
): ts.Type | undefined {
  const symbol = compiled.exportsOf(module).get(name);
  return symbol && compiled.checker.getDeclaredTypeOfSymbol(symbol);
}

/** What our SDK exports under a name. */
export function ourExport(
  name: string | undefined,
  { compiled }: Sides,
): ts.Symbol | undefined {
  return name === undefined
    ? undefined
    : compiled.exportsOf("ours/index.ts").get(name);
}

/** The members of a type; none where it has no value. */
export function membersOf(
  type: ts.Type | undefined,
  { compiled: { checker } }: Sides,
): Map<string, Member> {
  if (!type || type.flags & ts.TypeFlags.Never) return new Map();
  return new Map(
    checker.getPropertiesOfType(type).map((symbol) => [
      symbol.name,
      {
        optional: Boolean(symbol.flags & ts.SymbolFlags.Optional),
        type: checker.getTypeOfSymbol(symbol),
      },
    ]),
  );
}

/** The type of a member, where it can have a value. */
export function memberOf(
  type: ts.Type | undefined,
  name: string,
  { compiled: { checker } }: Sides,
): ts.Type | undefined {
  const symbol = type && checker.getPropertyOfType(type, name);
  if (!symbol) return undefined;
  const given = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  return given.flags & ts.TypeFlags.Never ? undefined : given;
}

/**
 * What a `content` holds: of the media type that we read or write, or would if we did, which is JSON
 * before all others.
 */
export function contentOf(
  owner: ts.Type | undefined,
  mediaType: string | undefined,
  sides: Sides,
): { readonly isJson: boolean; readonly type: ts.Type } | undefined {
  const { checker } = sides.compiled;
  const content = memberOf(owner, "content", sides);
  const all = content ? checker.getPropertiesOfType(content) : [];
  const found =
    all.find(({ name }) => essence(name) === mediaType) ??
    all.find(({ name }) => isJson(name)) ??
    all[0];
  if (!found) return undefined;
  return { isJson: isJson(found.name), type: checker.getTypeOfSymbol(found) };
}

function essence(mediaType: string): string {
  return mediaType.split(";")[0]!.trim().toLowerCase();
}

function isJson(mediaType: string): boolean {
  return /^\*\/\*$|[/+]json$/.test(essence(mediaType));
}

/** An object that is put together. */
export function objectWith(
  members: ReadonlyMap<string, Member>,
): ObjectAlternative {
  return { kind: "object", type: undefined, members, index: undefined };
}
