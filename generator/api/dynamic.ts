import { fragmentOf } from "../source/pointer.ts";
import { Report } from "../diagnostics/report.ts";
import { child, children, items, type Node } from "../openapi/node.ts";
import { has, isObject, shown } from "../openapi/read.ts";
import type { CalledAfter, ModelId, Type } from "./types.ts";
import { calledAfterPlace } from "./called-after.ts";
import { isNullable, nullable } from "./nullability.ts";
import { declaredType } from "./references.ts";
import { typeOf, type SchemaReader } from "./schemas.ts";

/**
 * What `$dynamicRef` means while a schema is read (JSON Schema 2020-12, 8.2.3.2). A template (a page
 * of anything) becomes a model of its own for each way in which its dynamic anchors are bound.
 */
export interface DynamicScope {
  /** The schemas that names are bound to, by the outermost schema that binds them. */
  readonly anchors: ReadonlyMap<string, Node>;
  /** Tells the models of a bound template from those of others; empty outside of templates. */
  readonly suffix: string;
}

/** The reader for what is inside of a schema: its dynamic anchors are bound, unless they are already. */
export function entered(schema: Node, reader: SchemaReader): SchemaReader {
  if (!has(schema, "$defs") && !has(schema, "$dynamicAnchor")) return reader;
  const own = anchorsOf(schema);
  if (own.length === 0) return reader;
  const { anchors = [], suffix = "" } = reader.scope ?? {};
  return {
    ...reader,
    scope: { anchors: new Map([...own, ...anchors]), suffix },
  };
}

/** Whether a schema binds anchors for what it refers to. */
export function binds(schema: Node): boolean {
  return anchorsOf(schema).length > 0;
}

/** The reader for what a reference leads to: only a template knows how its anchors are bound. */
export function readerFor(target: Node, reader: SchemaReader): SchemaReader {
  const { scope } = reader;
  if (!scope) return reader;
  const used = namesUsed(target, reader, new Set());
  const anchors = [...scope.anchors].filter(([name]) => used.has(name));
  if (anchors.length === 0) return { ...reader, scope: undefined };
  const idOf = (node: Node) => reader.document.references.idOf(node);
  const bound = anchors
    .map(([name, node]) => `${name}=${idOf(named(node, reader))}`)
    .sort()
    .join();
  const own = new Set(anchorsOf(target).map(([, node]) => idOf(node)));
  const isItself = anchors.every(([, node]) => own.has(idOf(node)));
  const suffix = isItself ? "" : `?${bound}`;
  return { ...reader, scope: { anchors: new Map(anchors), suffix } };
}

/** What a bound template is called after: itself, and what its anchors are bound to. */
export function calledWhenBound(
  place: CalledAfter,
  { scope, ...reader }: SchemaReader,
): CalledAfter {
  if (!scope || scope.suffix === "") return place;
  const anchors = [...scope.anchors].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = anchors.map(([, node]) => {
    const called = calledAfterPlace(named(node, reader), "schemas", reader);
    return "name" in called ? called.name : "";
  });
  return { kind: "variant", of: place, hint: names.join(" ") };
}

/** The type of what a dynamic reference leads to: as bound, else as in the schema around it. */
export function dynamicType(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const { $dynamicRef: text, ...beside } = schema.value as {
    $dynamicRef: unknown;
  };
  const name =
    typeof text === "string" ? /^#([^/]+)$/.exec(text)?.[1] : undefined;
  const bound =
    name === undefined
      ? undefined
      : (reader.scope?.anchors.get(name) ?? around(schema, name, reader));
  const outside = { ...reader, scope: undefined };
  if (bound && isComponent(bound, reader)) {
    const type = declaredType(bound, outside);
    return isNullable(bound, reader) ? nullable(type) : type;
  }
  if (bound) return typeOf(bound, place, outside);
  // Then it is a reference like any other (8.2.3.2).
  const reference = { ...schema, value: { ...beside, $ref: text } };
  if (reader.document.references.follow(reference, new Report())) {
    return typeOf(reference, place, reader);
  }
  const at = child(schema, "$dynamicRef");
  reader.report.add("reference-not-found", at, { ref: shown(text) });
  return { kind: "unknown" };
}

/** The anchors that a schema declares: itself, or schemas in its `$defs`. */
function anchorsOf(schema: Node): [name: string, node: Node][] {
  const defs = child(schema, "$defs");
  const nodes = [
    schema,
    ...(defs ? children(defs).map(([, node]) => node) : []),
  ];
  return nodes.flatMap((node): [string, Node][] => {
    const name = child(node, "$dynamicAnchor")?.value;
    return typeof name === "string" ? [[name, node]] : [];
  });
}

/** The anchor that the nearest schema around a place declares. */
function around(
  { file, pointer }: Node,
  name: string,
  { document, report }: SchemaReader,
): Node | undefined {
  const root = { file, pointer: "" };
  for (
    let end = pointer.length;
    end > 0;
    end = pointer.lastIndexOf("/", end - 1)
  ) {
    const $ref = fragmentOf(pointer.slice(0, end));
    const node = document.references.target(
      { ...root, value: { $ref } },
      report,
    );
    const found = node && anchorsOf(node).find(([own]) => own === name);
    if (found) return found[1];
  }
  return undefined;
}

/** The names that dynamic references in a schema have, and in what it refers to. */
function namesUsed(
  schema: Node,
  reader: SchemaReader,
  seen: Set<ModelId>,
): Set<string> {
  const names = new Set<string>();
  const { references } = reader.document;
  // What is wrong with references is told where schemas are read.
  const silent = new Report();
  const look = (node: Node): void => {
    if (!isObject(node.value)) return items(node).forEach(look);
    const text = node.value["$dynamicRef"];
    if (typeof text === "string") names.add(text.replace(/^#/, ""));
    if (has(node, "$ref")) {
      const target = references.follow(node, silent);
      const id = target && references.idOf(target);
      if (target && id !== undefined && !seen.has(id)) {
        seen.add(id);
        look(target);
      }
    }
    for (const [, inner] of children(node)) look(inner);
  };
  seen.add(references.idOf(schema));
  look(schema);
  return names;
}

/** A component is called by its own name, whatever it refers to; in `$defs` a reference stands for it. */
function named(node: Node, reader: SchemaReader): Node {
  if (isComponent(node, reader)) return node;
  return reader.document.references.follow(node, reader.report) ?? node;
}

function isComponent(node: Node, reader: SchemaReader): boolean {
  return calledAfterPlace(node, "schemas", reader).kind === "component";
}
