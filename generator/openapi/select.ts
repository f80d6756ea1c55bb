import type { Selector } from "../config/options.ts";
import type { OperationNode, Reading } from "./document.ts";
import { type Node } from "./node.ts";
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
    test: (selector: Selector, item: Item) => boolean,
  ): Set<Item> => {
    const all = new Set<Item>();
    for (const selector of selectors) {
      const found = items.filter((item) => test(selector, item));
      if (found.length === 0) reportNoMatch(selector, reading);
      for (const item of found) all.add(item);
    }
    return all;
  };
  const byOperation = (selectors: readonly Selector[]) =>
    matching(
      selectors.filter(({ kind }) => kind !== "schema"),
      operations,
      (selector, operation) => matchesOperation(selector, operation, reading),
    );
  const bySchema = (selectors: readonly Selector[]) =>
    matching(
      selectors.filter(({ kind }) => kind === "schema"),
      schemas,
      ({ pattern }, [name]) => glob(pattern).test(name),
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

function matchesOperation(
  { kind, pattern }: Selector,
  operation: OperationNode,
  reading: Reading,
): boolean {
  const test = glob(pattern);
  switch (kind) {
    case "tag":
      return tagsOf(operation.node).some((tag) => test.test(tag));
    case "operation":
      return test.test(idOf(operation, reading));
    case "path":
      return test.test(operation.path);
    case "schema":
      return false;
  }
}

function reportNoMatch({ kind, pattern }: Selector, reading: Reading): void {
  reading.report.add("selector-without-match", undefined, {
    selector: `${kind}:${pattern}`,
  });
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
