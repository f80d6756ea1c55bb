import { child, children, items, type Node } from "../openapi/node.ts";
import { has } from "../openapi/read.ts";
import { Report } from "../diagnostics/report.ts";
import type { CalledAfter, ModelId, Type } from "./types.ts";
import { discriminatorOf, mappingOf } from "./discriminators.ts";
import { ownObject } from "./intersections.ts";
import { notesOf } from "./notes.ts";
import { noteOpenness } from "./openness.ts";
import { declaredType } from "./references.ts";
import type { Extensions } from "./models.ts";
import { declare, originOf, type SchemaReader } from "./schemas.ts";
import { hasStructure, hasUnion } from "./structure.ts";

/**
 * A schema with a discriminator and no `oneOf` stands for the schemas that extend it by `allOf`
 * (OpenAPI 3.1.1, 4.8.25.4): what is described as a pet is a cat or a dog, told by its type. Itself it
 * is among them only where the mapping says so. Undefined where nothing extends the schema.
 */
export function polymorphicType(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type | undefined {
  const subtypes = subtypesOf(schema, reader);
  if (subtypes.length === 0) return undefined;
  const discriminator = discriminatorOf(schema, reader)!;
  const { references } = reader.document;
  return declare(schema, reader, (id) => {
    noteOpenness(schema, id, reader.models);
    reader.models.discriminators.set(id, discriminator);
    const mapped = [...mappingOf(discriminator, reader).values()];
    const isOne = mapped.some((node) => references.idOf(node) === id);
    const types = [
      ...(isOne ? [ownObject(schema, place, reader)] : []),
      ...subtypes.map((node) => declaredType(node, reader)),
    ];
    return {
      kind: "union",
      id,
      calledAfter: place,
      notes: notesOf(schema, reader),
      origin: originOf(schema),
      variants: types.map((type) => ({ type, tags: [] })),
      discriminator: undefined,
      open: false,
    };
  });
}

/** Whether a part of `allOf` is a base that stands for what extends it, the schema among others. */
export function isExtension(
  schema: Node,
  part: Node,
  reader: SchemaReader,
): boolean {
  const { references } = reader.document;
  const base = references.follow(part, reader.report);
  if (!base || !has(part, "$ref")) return false;
  const id = references.idOf(schema);
  return subtypesOf(base, reader).some((node) => references.idOf(node) === id);
}

/** The schemas that a base stands for, by id; found once, since each of them asks for all. */
function subtypesOf(base: Node, reader: SchemaReader): readonly Node[] {
  if (!has(base, "discriminator") || hasUnion(base)) return [];
  const { subtypes } = reader.models;
  const id = reader.document.references.idOf(base);
  const known = subtypes.get(id);
  if (known) return known;
  const found = findSubtypes(base, reader);
  subtypes.set(id, found);
  return found;
}

/** Those it maps values to, and those that extend it, at any distance. */
function findSubtypes(base: Node, reader: SchemaReader): Node[] {
  const discriminator = discriminatorOf(base, reader);
  if (!discriminator) return [];
  const idOf = (node: Node) => reader.document.references.idOf(node);
  const extensions = extensionsOf(reader);
  const found = new Map<ModelId, Node>();
  const mapped = mappingOf(discriminator, reader);
  for (const node of mapped.values()) found.set(idOf(node), node);
  const pending = [...(extensions.get(idOf(base)) ?? [])];
  const seen = new Set([idOf(base)]);
  for (let node = pending.shift(); node; node = pending.shift()) {
    const id = idOf(node);
    if (seen.has(id)) continue;
    seen.add(id);
    found.set(id, node);
    pending.push(...(extensions.get(id) ?? []));
  }
  found.delete(idOf(base));
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, node]) => node);
}

/** By the id of a schema, the components that extend it. */
function extensionsOf(reader: SchemaReader): Extensions {
  const { models, document } = reader;
  if (models.extensions) return models.extensions;
  const extensions = new Map<ModelId, Node[]>();
  models.extensions = extensions;
  // What nobody reads may be broken: it is not told of here.
  const report = new Report();
  for (const schema of componentsOf(document.root)) {
    const parts = child(schema, "allOf");
    const bases = parts ? items(parts) : [];
    const isMore = document.version.siblings && hasStructure(schema);
    for (const part of isMore ? [schema, ...bases] : bases) {
      if (!has(part, "$ref")) continue;
      const base = document.references.follow(part, report);
      if (!base) continue;
      const id = document.references.idOf(base);
      const others = extensions.get(id);
      if (others) others.push(schema);
      else extensions.set(id, [schema]);
    }
  }
  return extensions;
}

function componentsOf(root: Node): Node[] {
  const components = child(root, "components");
  const schemas = components && child(components, "schemas");
  const definitions = child(root, "definitions");
  return [schemas, definitions].flatMap((section) =>
    section ? children(section).map(([, schema]) => schema) : [],
  );
}
