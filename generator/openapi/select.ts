import type { Selector } from "../config/options.ts";
import type { OperationNode, Reading } from "./document.ts";
import type { Node } from "./node.ts";
import { idOf, operationsOf, tagsOf } from "./operations.ts";
import { entries, object } from "./read.ts";

/** What is to be generated. */
export interface Selection {
  readonly operations: readonly OperationNode[];
  /** Component schemas that are emitted although no selected operation may reach them. */
  readonly schemas: readonly Node[];
}

/**
 * What the selectors choose: the operations that some `include` names (all, where none names
 * operations) and no `exclude` does, and the component schemas asked for by name. A selector that
 * matches nothing is a slip, hence an error.
 */
export function select(
  reading: Reading,
  include: readonly Selector[],
  exclude: readonly Selector[],
): Selection {
  const operations = operationsOf(reading);
  const schemas = componentSchemas(reading);

  const matching = <Item>(
    selectors: readonly Selector[],
    items: readonly Item[],
    namesOf: (item: Item, kind: Selector["kind"]) => readonly string[],
  ): Set<Item> => {
    const all = new Set<Item>();
    for (const { kind, pattern } of selectors) {
      const test = glob(pattern);
      const found = items.filter((item) =>
        namesOf(item, kind).some((name) => test.test(name)),
      );
      if (found.length === 0) {
        const names = items.flatMap((item) => namesOf(item, kind));
        tellNoMatch({ kind, pattern }, names, reading);
      }
      for (const item of found) all.add(item);
    }
    return all;
  };
  const byOperation = (selectors: readonly Selector[]) =>
    matching(
      selectors.filter(({ kind }) => kind !== "schema"),
      operations,
      (operation, kind) => namesOfOperation(operation, kind, reading),
    );
  const bySchema = (selectors: readonly Selector[]) =>
    matching(
      selectors.filter(({ kind }) => kind === "schema"),
      schemas,
      ([name]) => [name],
    );

  const included = byOperation(include);
  const excluded = byOperation(exclude);
  const all = include.every(({ kind }) => kind === "schema");
  const unwanted = bySchema(exclude);
  return {
    operations: operations.filter(
      (operation) =>
        (all || included.has(operation)) && !excluded.has(operation),
    ),
    schemas: [...bySchema(include)]
      .filter((entry) => !unwanted.has(entry))
      .map(([, schema]) => schema),
  };
}

function componentSchemas({ document, report }: Reading): [string, Node][] {
  const components = object(document.root, "components", report);
  return components ? entries(components, "schemas", report) : [];
}

/** What an operation can be selected by. */
function namesOfOperation(
  operation: OperationNode,
  kind: Selector["kind"],
  reading: Reading,
): readonly string[] {
  switch (kind) {
    case "tag":
      return tagsOf(operation.node);
    case "operation":
      return [idOf(operation, reading)];
    case "path":
      return [operation.path];
    case "schema":
      return [];
  }
}

function tellNoMatch(
  { kind, pattern }: Selector,
  names: readonly string[],
  { report }: Reading,
): void {
  const all = [...new Set(names)].map((name) => `${kind}:${name}`);
  const selector = `${kind}:${pattern}`;
  report.addWithHint("selector-without-match", undefined, { selector }, all);
}

/** `*` stands for anything but `/`, `**` for anything. */
function glob(pattern: string): RegExp {
  const source = pattern.split(/(\*\*?)/).map((part) => {
    if (part === "**") return ".*";
    if (part === "*") return "[^/]*";
    return part.replace(/[\\^$.+?()[\]{}|/]/g, String.raw`\$&`);
  });
  return new RegExp(`^${source.join("")}$`, "su");
}
