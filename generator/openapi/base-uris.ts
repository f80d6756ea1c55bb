import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Place } from "../source/place.ts";
import { keysOf } from "../source/pointer.ts";
import { child, type Node } from "./node.ts";
import { isObject } from "./read.ts";

/** A document or schema that can be referred to by an address. */
export interface Resource {
  readonly uri: string;
  readonly file: string;
  /** The keys that lead to it from the root of the file. */
  readonly keys: readonly string[];
}

/**
 * The addresses that documents and schemas give themselves: `$self` (OpenAPI 3.2.0, 4.1.2.2.1) and
 * `$id` (JSON Schema 2020-12, 8.2.1). What stands in one of them refers to others relative to it.
 */
export class BaseUris {
  readonly #byUri = new Map<string, Resource>();
  readonly #byFile = new Map<string, Resource[]>();
  #areDeclared = false;

  constructor(
    root: Node,
    files: ReadonlyMap<string, { readonly value: unknown }>,
    addressOf: (file: string) => string | undefined,
  ) {
    // Before 3.1, `$id` and `$self` mean nothing.
    if (!/^3\.[12]/.test(String(child(root, "openapi")?.value))) return;
    for (const [file, { value }] of files) {
      if (value === undefined) continue;
      const uri = addressOf(file) ?? pathToFileURL(resolve(file)).href;
      const stated = isObject(value) ? value["$self"] : undefined;
      this.#add({ uri, file, keys: [] });
      const self = typeof stated === "string" && absolute(stated, uri);
      if (self) this.#declare({ uri: self, file, keys: [] });
      this.#scan(value, self || uri, file, []);
    }
  }

  /** Whether anything but files has an address. */
  get areDeclared(): boolean {
    return this.#areDeclared;
  }

  /** What of a reference that stands at a place comes before its fragment; undefined where unknown. */
  find(address: string, place: Place): Resource | undefined {
    const uri = absolute(address, this.#around(place));
    return uri === undefined ? undefined : this.#byUri.get(uri);
  }

  /** The address of the innermost resource that a place stands in. */
  #around({ file, pointer }: Place): string {
    const keys = keysOf(pointer);
    const around = (this.#byFile.get(file) ?? []).filter((resource) =>
      resource.keys.every((key, index) => keys[index] === key),
    );
    return around.at(-1)?.uri ?? "";
  }

  #declare(resource: Resource): void {
    this.#areDeclared = true;
    this.#add(resource);
  }

  /** Outer resources come before those in them. */
  #add(resource: Resource): void {
    const { uri, file } = resource;
    if (!this.#byUri.has(uri)) this.#byUri.set(uri, resource);
    const inFile = this.#byFile.get(file) ?? [];
    this.#byFile.set(file, inFile);
    inFile.push(resource);
  }

  #scan(
    value: unknown,
    base: string,
    file: string,
    keys: readonly string[],
  ): void {
    if (typeof value !== "object" || value === null) return;
    const id = isObject(value) ? value["$id"] : undefined;
    const uri = typeof id === "string" ? absolute(id, base) : undefined;
    if (uri !== undefined && uri !== base) this.#declare({ uri, file, keys });
    // Below these, keys are names: a property can be called "example".
    const areNames = named.has(keys.at(-1) ?? "");
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === "object" && (areNames || !isData(key)))
        this.#scan(inner, uri ?? base, file, [...keys, key]);
    }
  }
}

const named = new Set(["properties", "patternProperties", "$defs", "schemas"]);

/** What stands under these is data, in which `$id` is a key like others. */
function isData(key: string): boolean {
  return holdsValues.has(key) || key.startsWith("x-");
}

const holdsValues = new Set([
  "const",
  "default",
  "enum",
  "example",
  "examples",
  "value",
  "dataValue",
]);

/** The address without its fragment; undefined where it is none. */
function absolute(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  url.hash = "";
  return url.href;
}
