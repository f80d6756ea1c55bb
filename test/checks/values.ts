import { Random } from "../case-folder/random.ts";

type Json = unknown;
type Members = Readonly<Record<string, unknown>>;

/** Values that a schema of a document might accept, and values that are nearly so. */
export class Values {
  readonly #root: Members;
  readonly #random: Random;

  constructor(root: Members, seed: number) {
    this.#root = root;
    this.#random = new Random(seed);
  }

  /** A value that is meant to be right; optional members are there or not. */
  of(schema: unknown, depth = 0): Json {
    if (!isObject(schema)) return this.#anything();
    const { $ref, oneOf, anyOf, allOf } = schema;
    if (typeof $ref === "string") return this.of(this.#at($ref), depth + 1);
    if (Object.hasOwn(schema, "const")) return schema["const"];
    if (Array.isArray(schema["enum"])) return this.#random.pick(schema["enum"]);
    if (schema["nullable"] === true && this.#one(8)) return null;
    const parts = [
      ...(Array.isArray(allOf) ? allOf : []),
      ...(Array.isArray(oneOf) ? [this.#random.pick(oneOf)] : []),
      ...(Array.isArray(anyOf) ? [this.#random.pick(anyOf)] : []),
    ];
    if (parts.length === 0) return this.#ofType(schema, depth);
    const values = parts.map((part) => this.of(part, depth + 1));
    const own = isObject(schema["properties"])
      ? [this.#ofType(schema, depth)]
      : [];
    const objects = [...own, ...values];
    if (!objects.every(isObject)) return values.at(-1);
    return Object.assign({}, ...objects) as Json;
  }

  /** The value with one thing in it changed, left out or added. */
  changed(value: Json): Json {
    if (Array.isArray(value) && !this.#one(4)) {
      if (value.length === 0 || this.#one(4)) {
        return [...(value as Json[]), this.#anything()];
      }
      const at = this.#random.below(value.length);
      return value.map((item: Json, index) =>
        index === at ? this.changed(item) : item,
      );
    }
    if (!isObject(value) || this.#one(8)) return this.#anything();
    const keys = Object.keys(value);
    const key = keys.length > 0 ? this.#random.pick(keys) : "added";
    const { [key]: held, ...rest } = value;
    if (this.#one(4)) return rest;
    if (this.#one(6)) return { ...value, added: this.#anything() };
    return { ...value, [key]: this.changed(held) };
  }

  #ofType(schema: Members, depth: number): Json {
    const stated = schema["type"];
    const type: unknown = Array.isArray(stated)
      ? this.#random.pick(stated)
      : (stated ?? (schema["properties"] ? "object" : undefined));
    switch (type) {
      case "string":
        return this.#random.pick(["a", "abc", "ab-1", "Zoë", "2020-01-01"]);
      case "integer":
        return this.#random.pick([0, 1, 3, 12, 1000]);
      case "number":
        return this.#random.pick([0, 1.5, -2, 10]);
      case "boolean":
        return this.#one(2);
      case "null":
        return null;
      case "array": {
        const prefix = schema["prefixItems"];
        const first = Array.isArray(prefix) ? prefix : [];
        const count = depth > 6 ? 0 : this.#random.below(3);
        return [
          ...first.map((item) => this.of(item, depth + 1)),
          ...Array.from({ length: count }, () =>
            this.of(schema["items"], depth + 1),
          ),
        ];
      }
      case "object":
        return this.#object(schema, depth);
      default:
        return this.#anything();
    }
  }

  #object(schema: Members, depth: number): Json {
    const required = new Set(list(schema["required"]));
    const properties = isObject(schema["properties"])
      ? schema["properties"]
      : {};
    const entries = Object.entries(properties).filter(
      ([name]) => required.has(name) || (depth < 6 && this.#one(2)),
    );
    const others = schema["additionalProperties"];
    return Object.fromEntries([
      ...entries.map(([name, member]) => [name, this.of(member, depth + 1)]),
      ...(isObject(others) && this.#one(2)
        ? [["extra", this.of(others, depth + 1)]]
        : []),
    ]) as Json;
  }

  #anything(): Json {
    return this.#random.pick<Json>([
      null,
      true,
      0,
      1.5,
      -7,
      "",
      "other",
      "a long text that exceeds limits of thirty",
      [],
      [1, 1],
      {},
      { a: "b" },
    ]);
  }

  #at(pointer: string): unknown {
    let found: unknown = this.#root;
    for (const step of pointer.slice(2).split("/")) {
      const name = decodeURIComponent(step)
        .replaceAll("~1", "/")
        .replaceAll("~0", "~");
      found = isObject(found)
        ? found[name]
        : Array.isArray(found)
          ? found[Number(name)]
          : undefined;
    }
    return found;
  }

  #one(of: number): boolean {
    return this.#random.below(of) === 0;
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
