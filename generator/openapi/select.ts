import type { Selector } from "../config/options.ts";
import type { OperationNode, Reading, WebhookNode } from "./document.ts";
import { child, type Node } from "./node.ts";
import { idOf, operationsOf } from "./operations.ts";
import { entries, object } from "./read.ts";
import { glob, namesOf, operationNames } from "./selectors.ts";
import { webhooksOf } from "./webhooks.ts";

/** What is to be generated. */
export interface Selection {
  readonly operations: readonly OperationNode[];
  readonly webhooks: readonly WebhookNode[];
  /** Component schemas that are emitted although nothing selected may reach them. */
  readonly schemas: readonly Node[];
}

/** What selectors choose from. */
interface Item {
  /** What the item can be selected by. */
  readonly names: (kind: Selector["kind"]) => readonly string[];
  readonly operation?: OperationNode;
  readonly webhook?: WebhookNode;
  readonly schema?: Node;
}

/**
 * What the selectors choose: the operations and webhooks that some `include` names (all, where none
 * names any) and no `exclude` does, and the component schemas asked for by name. A selector that
 * matches nothing is a slip, hence an error; that nothing is deprecated is none.
 */
export function select(
  reading: Reading,
  include: readonly Selector[],
  exclude: readonly Selector[],
): Selection {
  const items = itemsOf(reading);
  const included = matching(include, items, reading);
  const excluded = matching(exclude, items, reading);
  const all = include.every(({ kind }) => kind === "schema");
  const chosen = items.filter(
    (item) =>
      (included.has(item) || (all && !item.schema)) && !excluded.has(item),
  );
  return {
    operations: chosen.flatMap(({ operation }) => operation ?? []),
    webhooks: chosen.flatMap(({ webhook }) => webhook ?? []),
    schemas: chosen.flatMap(({ schema }) => schema ?? []),
  };
}

function itemsOf(reading: Reading): Item[] {
  const operations = operationsOf(reading).filter(
    (operation) =>
      !isIgnored(operation.node, idOf(operation, reading), reading),
  );
  const webhooks = webhooksOf(reading).filter(
    ({ node, name }) => !isIgnored(node, name, reading),
  );
  return [
    ...operations.map((operation) => ({
      operation,
      names: operationNames(operation, reading),
    })),
    ...webhooks.map((webhook) => ({
      webhook,
      names: namesOf(webhook.node, { webhook: [webhook.name] }),
    })),
    ...componentSchemas(reading).map(([name, schema]) => ({
      schema,
      names: (kind: Selector["kind"]) => (kind === "schema" ? [name] : []),
    })),
  ];
}

const ignoreKeywords = [
  "x-speakeasy-ignore",
  "x-fern-ignore",
  "x-stainless-skip",
];

/** Whether the document itself keeps something out of SDKs. */
function isIgnored(
  node: Node,
  operation: string,
  { report }: Reading,
): boolean {
  const keyword = ignoreKeywords.find((key) => {
    const stated = child(node, key)?.value;
    if (!Array.isArray(stated)) return stated === true;
    return stated.includes("typescript") || stated.includes("node");
  });
  if (keyword === undefined) return false;
  report.add("operation-ignored", child(node, keyword), { operation, keyword });
  return true;
}

/** In 2.0 the schemas stand under `definitions`. */
function componentSchemas({ document, report }: Reading): [string, Node][] {
  const { root, version } = document;
  if (version.name === "2.0") return entries(root, "definitions", report);
  const components = object(root, "components", report);
  return components ? entries(components, "schemas", report) : [];
}

function matching(
  selectors: readonly Selector[],
  items: readonly Item[],
  reading: Reading,
): Set<Item> {
  const all = new Set<Item>();
  for (const { kind, pattern } of selectors) {
    const test = glob(pattern);
    const found = items.filter((item) =>
      item.names(kind).some((name) => test.test(name)),
    );
    const isRule = kind === "deprecated" && /^(?:true|false)$/.test(pattern);
    if (found.length === 0 && !isRule) {
      const names = items.flatMap((item) => item.names(kind));
      tellNoMatch({ kind, pattern }, names, reading);
    }
    for (const item of found) all.add(item);
  }
  return all;
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
