import type { Api } from "../api/api.ts";
import type { Names } from "../names/names.ts";
import type { Pipeline, Product } from "../produce.ts";
import type { Invocation } from "./invocation.ts";
import { createReporter } from "./reporter.ts";
import { forEachTarget, type Tellers } from "./targets.ts";
import type { Terminal } from "./terminal.ts";
import { readInAll } from "./totals.ts";

/** `sdkwright inspect` */
export async function runInspect(
  invocation: Invocation,
  terminal: Terminal,
  pipeline?: Pipeline,
): Promise<number> {
  const reporter = createReporter(invocation.options, terminal);
  const task = {
    needsOutput: false,
    writesLock: false,
    writes: false,
    allowRemovals: true,
    use(product: Product, { reporter }: Tellers) {
      const { target, report, sources, generated } = product;
      const { api, names } = generated;
      const { name } = target;
      reporter.diagnostics(report.diagnostics, sources);
      const ok = !report.hasErrors;
      reporter.result({ name, ok, api: plain(api), names: plain(names) });
      if (api && names)
        for (const line of describe(api, names)) reporter.line(line);
      return { product, findings: false };
    },
    useRuntime: () => false,
    sum: readInAll,
  };
  return forEachTarget(invocation, terminal, reporter, task, pipeline);
}

/** Lines for people: the client, each resource with its methods, the models. */
function describe({ info, operations, models }: Api, names: Names): string[] {
  const methods = operations.flatMap(({ id, method, path }) => {
    const named = names.operations.get(id);
    return named ? [{ ...named, call: `${method} ${path}` }] : [];
  });
  const resources = [...names.resources.keys()].sort().flatMap((resource) => {
    const own = methods
      .filter((method) => method.resource === resource)
      .map(({ method, function: name, call }) => [method, name, call]);
    return own.length === 0 ? [] : ["", resource, ...table(own.sort(byFirst))];
  });
  const types = [...models.values()].flatMap(({ id, kind }) => {
    const type = names.models.get(id)?.type;
    return type === undefined ? [] : [[type, kind, id]];
  });
  return [
    `${names.client}  ${info.title} ${info.version}: ${count(methods.length, "operation")}, ${count(types.length, "model")}`,
    ...resources,
    ...(types.length === 0
      ? []
      : ["", "Models", ...table(types.sort(byFirst))]),
  ];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = [width(0), width(1)];
  return rows.map((row) => {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return `  ${cells.join("  ")}`;
  });
}

function byFirst([a = ""]: readonly string[], [b = ""]: readonly string[]) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Maps as objects or, where their keys are no strings, as lists of pairs. */
function plain(value: unknown): unknown {
  if (value instanceof Map) {
    const pairs = [...value].map(([key, item]) => [key, plain(item)] as const);
    return pairs.every(([key]) => typeof key === "string")
      ? Object.fromEntries(pairs)
      : pairs;
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, plain(item)]),
  );
}
