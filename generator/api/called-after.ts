import type { Node } from "../openapi/node.ts";
import type { Place } from "../source/place.ts";
import { unescapeToken } from "../source/pointer.ts";
import type { CalledAfter } from "./types.ts";
import { itemPlace } from "./arrays.ts";
import { valuePlace } from "./objects.ts";
import type { SchemaReader } from "./schemas.ts";

/** Where components stand, beside which a file may hold one of them alone. */
type Section = "schemas" | "parameters" | "requestBodies" | "responses";

/**
 * What is called after a place that a reference leads to: the component that stands there. What
 * stands inside of one is called as if nothing referred to it, so that it does not matter which of the
 * two ways is walked first.
 */
export function calledAfterPlace(
  at: Place,
  section: Section,
  reader: SchemaReader,
): CalledAfter {
  const { references } = reader.document;
  const place = references.componentFor(at) ?? at;
  const { pointer } = place;
  const id = references.idOf(place);
  const file = id.slice(0, id.indexOf("#"));
  return (
    named(file, pointer, section) ??
    inside(place, section, reader) ??
    component(file, elsewhere, wordsOf(file, pointer))
  );
}

/** A shared parameter, body or response names what it holds after itself, wherever it is used. */
export function calledAfterShared(
  entry: Node,
  node: Node,
  section: Section,
  otherwise: CalledAfter,
  reader: SchemaReader,
): CalledAfter {
  if (entry.file === node.file && entry.pointer === node.pointer)
    return otherwise;
  const place = calledAfterPlace(node, section, reader);
  const isShared = place.kind === "component" && place.section !== elsewhere;
  return isShared ? place : otherwise;
}

const elsewhere = "elsewhere";

/** A component, or what stands by itself in another file: all of it, or what is at its top. */
function named(
  file: string,
  pointer: string,
  section: Section,
): CalledAfter | undefined {
  const isOther = file !== "";
  if (isOther && pointer === "")
    return component(file, section, baseName(file));
  const [, way, name] =
    /^\/(?:components\/)?([^/]+)\/([^/]+)$/.exec(pointer) ?? [];
  if (way !== undefined && name !== undefined && !inSchemas.has(way))
    return component(file, way, unescapeToken(name));
  const [, only] = /^\/([^/]+)$/.exec(pointer) ?? [];
  if (isOther && only !== undefined && !inSchemas.has(only))
    return component(file, section, unescapeToken(only));
  return undefined;
}

/** What stands under these is a part of a schema, and none with a name of its own. */
const inSchemas = new Set([
  "schema",
  "content",
  "properties",
  "patternProperties",
  "additionalProperties",
  "items",
  "prefixItems",
  "allOf",
  "oneOf",
  "anyOf",
  "not",
]);

/** As what is inline there is called: see `objects.ts`, `arrays.ts` and `media.ts`. */
function inside(
  { file, pointer }: Place,
  section: Section,
  reader: SchemaReader,
): CalledAfter | undefined {
  for (const { ending, place } of steps) {
    const [match, name = ""] = ending.exec(pointer) ?? [];
    if (match === undefined) continue;
    const outer = { file, pointer: pointer.slice(0, -match.length) };
    const of = calledAfterPlace(outer, section, reader);
    const isKnown = of.kind !== "component" || of.section !== elsewhere;
    return isKnown ? place(of, unescapeToken(name)) : undefined;
  }
  return undefined;
}

const steps: readonly {
  readonly ending: RegExp;
  readonly place: (of: CalledAfter, name: string) => CalledAfter;
}[] = [
  {
    ending: /\/(?:properties|\$defs|definitions)\/([^/]+)$/,
    place: (of, name) => ({ kind: "member", of, name }),
  },
  { ending: /\/items$/, place: itemPlace },
  { ending: /\/additionalProperties$/, place: valuePlace },
  {
    ending: /\/allOf\/\d+$|\/(?:content\/[^/]+\/)?schema$/,
    place: (of) => of,
  },
];

/** All that leads to it. */
function wordsOf(file: string, pointer: string): string {
  const words = pointer.split("/").filter((token) => !silent.has(token));
  return [baseName(file), ...words.map(unescapeToken)].join(" ").trim();
}

const silent = new Set(["", "components", "properties", "paths"]);

function component(file: string, section: string, name: string): CalledAfter {
  return { kind: "component", ...(file === "" ? {} : { file }), section, name };
}

/** `schemas/pet.v1.yaml` holds `pet.v1`. */
function baseName(file: string): string {
  return file.replace(/^.*\//, "").replace(/(?<=.)\.[^.]*$/, "");
}
