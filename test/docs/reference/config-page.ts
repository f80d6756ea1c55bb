import type {
  Kind,
  ObjectKind,
  Option,
} from "../../../generator/config/kinds.ts";
import { configTable } from "../../../generator/config/table.ts";
import { cell, code, plain } from "./markdown.ts";

/** `docs/reference/config.md`: every key of a config, from the table that checks them. */
export function configPage(): string {
  const { targets, ...shared } = configTable.options;
  const target = objectIn(targets!.value);
  const own = Object.entries(target.options).filter(
    ([key]) => !Object.hasOwn(shared, key),
  );
  return `# The config

A config is \`sdkwright.config.ts\` (also \`.mts\`, \`.mjs\`, \`.js\`, \`.json\`,
\`.yaml\`, \`.yml\`). Its paths are relative to the file. What is beside \`targets\` holds for
all targets; what a target says of itself wins. A wrong key or value is told with
its place, the values that are allowed and the closest match, and ends with exit
code 2.

This page is made of the table that checks a config; the same table is published
as JSON Schema, \`sdkwright/config.schema.json\`, for editors.

## The whole

${table([
  ["targets", targets!],
  ...Object.entries(shared).filter(([key]) => key === "$schema"),
])}

## A target

${table(own)}

${inner(own)}

## A target, or all of them

${table(Object.entries(shared).filter(([key]) => key !== "$schema"))}

${inner(Object.entries(shared))}
`;
}

type Rows = readonly (readonly [key: string, option: Option])[];

function table(rows: Rows): string {
  const lines = rows.map(
    ([key, { description, value, required, default: standard }]) => {
      const usual =
        standard === undefined
          ? required
            ? "required"
            : "–"
          : code(JSON.stringify(standard));
      return `| ${code(key)} | ${valueText(value)} | ${cell(usual)} | ${cell(description)} |`;
    },
  );
  return [
    "| key | value | default | what it does |",
    "| --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}

/** The objects that options hold, each under a heading of its own. */
function inner(rows: Rows): string {
  return rows
    .flatMap(([key, { value }]) =>
      objectsIn(value, key).map(
        ([name, object]) =>
          `### ${code(name)}\n\n${table(Object.entries(object.options))}`,
      ),
    )
    .join("\n\n");
}

function objectsIn(kind: Kind, name: string): [string, ObjectKind][] {
  switch (kind.kind) {
    case "boolean":
    case "text":
    case "choice":
      return [];
    case "list":
      return objectsIn(kind.items, `${name}[]`);
    case "map":
      return objectsIn(kind.values, `${name}.*`);
    case "shorthand":
      return objectsIn(kind.object, name);
    case "object":
      return [
        [name, kind],
        ...Object.entries(kind.options).flatMap(([key, { value }]) =>
          objectsIn(value, `${name}.${key}`),
        ),
      ];
  }
}

function objectIn(kind: Kind): ObjectKind {
  const [first] = objectsIn(kind, "");
  if (!first) throw new Error("There is no object.");
  return first[1];
}

function valueText(kind: Kind): string {
  switch (kind.kind) {
    case "boolean":
      return "`true` or `false`";
    case "text":
      return plain(kind.means);
    case "choice":
      return kind.values.map((value) => code(JSON.stringify(value))).join(", ");
    case "list":
      return `a list: ${valueText(kind.items)}`;
    case "map":
      return `by name: ${valueText(kind.values)}`;
    case "object":
      return "an object, see below";
    case "shorthand":
      return `${valueText(kind.text)}; or an object, see below`;
  }
}
