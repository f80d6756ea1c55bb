import { Report } from "../diagnostics/report.ts";
import type { OpenApiDocument, Reading } from "../openapi/document.ts";
import { itemsAt, membersAt } from "../openapi/listed.ts";
import { child, children, items, type Node } from "../openapi/node.ts";
import { has, isObject } from "../openapi/read.ts";
import { escapeToken, unescapeToken } from "../source/pointer.ts";

export type Json = Record<string, unknown>;

/**
 * Parts of a document, copied so that they and what they refer to stand in one: everything that a
 * reference leads to becomes a component, whatever file it is in.
 */
export class Bundle {
  /** What is wrong with references was told before. */
  readonly #reading: Reading;
  /** Nothing is inherited: a name of the document can be any text. */
  readonly #components = Object.create(null) as Record<string, Json>;
  /** The references to what was copied, or is to be, by the ids of places. */
  readonly #references = new Map<string, string>();
  readonly #pending: (() => void)[] = [];

  constructor(document: OpenApiDocument) {
    this.#reading = { document, report: new Report() };
  }

  /** All that what was copied refers to, directly or not. */
  components(): Record<string, Json> {
    for (let copy = this.#pending.pop(); copy; copy = this.#pending.pop())
      copy();
    return this.#components;
  }

  /** A copy of a node that stands where things of a section of `components` do. */
  copy(node: Node, section: string): unknown {
    if (Array.isArray(node.value))
      return items(node).map((item) => this.copy(item, section));
    if (!isObject(node.value)) return node.value;
    const members = children(node).flatMap(([key, member]) => {
      const copy = this.#member(key, member, node, section);
      return copy ? [copy] : [];
    });
    return Object.fromEntries(members);
  }

  /** A copy of the items of a list. */
  list(of: Node, key: string, section: string): unknown[] {
    return itemsAt(of, key, this.#reading).map((item) =>
      this.copy(item, section),
    );
  }

  #map(members: readonly [key: string, member: Node][], section: string): Json {
    return Object.fromEntries(
      members.map(([key, member]) => [key, this.copy(member, section)]),
    );
  }

  /** Undefined for an extension: what may refer to anything there is of no use to types. */
  #member(
    key: string,
    member: Node,
    of: Node,
    section: string,
  ): readonly [key: string, copy: unknown] | undefined {
    if (key === "$ref" && typeof member.value === "string")
      return [key, this.#reference(of, section) ?? member.value];
    // How Swagger 2.0 says it.
    if (key === "x-nullable") return ["nullable", member.value];
    if (key.startsWith("x-")) return undefined;
    if (data.has(key))
      return has(member, "$ref") ? undefined : [key, member.value];
    if (key === "mapping") return [key, this.#mapping(member)];
    const inner = sections.get(key) ?? section;
    if (key === "parameters" && has(member, "$ref"))
      return [key, this.list(of, key, inner)];
    return maps.has(key)
      ? [key, this.#map(membersAt(of, key, this.#reading), inner)]
      : [key, this.copy(member, inner)];
  }

  /** What a reference is to be; undefined where it leads nowhere. */
  #reference(node: Node, section: string): string | undefined {
    const { document, report } = this.#reading;
    const { references, root } = document;
    const target = references.target(node, report);
    if (!target) return undefined;
    const id = references.idOf(target);
    const known = this.#references.get(id);
    if (known !== undefined) return known;
    const [, own, name] =
      (target.file === root.file &&
        /^\/components\/([^/]+)\/([^/]+)$/.exec(target.pointer)) ||
      [];
    const place =
      own !== undefined && name !== undefined
        ? { section: own, key: unescapeToken(name) }
        : { section, key: this.#freeKey(id, section) };
    const reference = `#/components/${place.section}/${escapeToken(place.key)}`;
    this.#references.set(id, reference);
    // Its place is taken from now on.
    const components = (this.#components[place.section] ??= Object.create(
      null,
    ) as Json);
    components[place.key] = {};
    this.#pending.push(() => {
      components[place.key] = this.copy(target, place.section);
    });
    return reference;
  }

  /** Called after the last part of its place, or after all of it. */
  #freeKey(id: string, section: string): string {
    const own = child(this.#reading.document.root, "components");
    const inSection = own && child(own, section);
    const isTaken = (key: string) =>
      (inSection !== undefined && has(inSection, key)) ||
      Object.hasOwn(this.#components[section] ?? {}, key);
    const short = id
      .replace(/#?$/, "")
      .replace(/\.\w+$/, "")
      .replace(/^.*[#/]/, "");
    let key =
      [short, id].map(asKey).find((each) => !isTaken(each)) ?? asKey(id);
    while (isTaken(key)) key += "_";
    return key;
  }

  /** Its values are references, or names. */
  #mapping(node: Node): unknown {
    const entries = children(node).map(([key, { value, file, pointer }]) => {
      if (typeof value !== "string" || !/[/#]|\.(?:ya?ml|json)$/.test(value))
        return [key, value] as const;
      const reference = { value: { $ref: value }, file, pointer };
      return [key, this.#reference(reference, "schemas") ?? value] as const;
    });
    return Object.fromEntries(entries);
  }
}

/** The characters that keys of components may have (OpenAPI 3.1.1, 4.8.7.1). */
function asKey(text: string): string {
  return text.replaceAll(/[^\w.-]+/g, "_").replace(/^_/, "") || "_";
}

/** Where components of other kinds stand; all others are schemas, or hold what these say. */
const sections: ReadonlyMap<string, string> = new Map([
  ["schema", "schemas"],
  ["parameters", "parameters"],
  ["requestBody", "requestBodies"],
  ["responses", "responses"],
  ["headers", "headers"],
  ["examples", "examples"],
  ["links", "links"],
  ["callbacks", "callbacks"],
]);

/** Their members have names, which are no keywords. */
const maps = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
  "responses",
  "headers",
  "content",
  "links",
  "callbacks",
  "encoding",
  "variables",
]);

/** What stands under these is data, not a part of the document. */
const data = new Set(["const", "default", "enum", "example", "value"]);
