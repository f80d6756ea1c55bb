import { apply, applyRuntime } from "./apply.ts";
import { compare, differenceAlone } from "./compare.ts";
import { hasLock, settle, type Wish } from "./config/settle.ts";
import { exitCodeOf } from "./diagnostics/exit-code.ts";
import { formatJson, type JsonDiagnostic } from "./diagnostics/format-json.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { Report } from "./diagnostics/report.ts";
import type {
  CheckedTarget,
  CheckResult,
  Choice,
  GeneratedTarget,
  GenerateOptions,
  GenerateResult,
  InputsOptions,
  InputsResult,
} from "./index.ts";
import { listInputs } from "./inputs.ts";
import { produce, type Product } from "./produce.ts";
import { type PlannedRuntime, Runtimes } from "./runtimes.ts";

/** What `generate` of the package does. */
export async function generateTargets(
  options: GenerateOptions,
): Promise<GenerateResult> {
  const { write = false, force = false, frozen = false } = options;
  const { allowRemovals = false } = options;
  const wish = wishOf(options, write);
  const task = { writesLock: !frozen, writes: write, allowRemovals };
  const manner = { force, dryRun: false };
  const useRuntime = async (planned: PlannedRuntime) => ({
    output: planned.shared.folder,
    targets: planned.shared.targets,
    files: planned.files,
    outcome: write ? await applyRuntime(planned, manner) : undefined,
  });
  const use: Use<GeneratedTarget> = async (first, again) => {
    const { product, outcome } = write
      ? await apply(first, manner, again)
      : { product: first, outcome: undefined };
    const { target, generated } = product;
    const result = {
      name: target.name,
      output: target.output,
      files: product.report.hasErrors ? [] : generated.files,
      lock:
        generated.lock === undefined
          ? undefined
          : { path: target.lock, text: generated.lock },
      outcome,
    };
    return { product, result };
  };
  return forEachTarget(wish, task, use, useRuntime);
}

/** What `check` of the package does. */
export async function checkTargets(options: Choice): Promise<CheckResult> {
  const wish = wishOf(options, true);
  const { allowRemovals = false } = options;
  const task = { writesLock: true, writes: false, allowRemovals };
  const use: Use<CheckedTarget> = (product) => {
    const { name, output } = product.target;
    const result = {
      name,
      output,
      differences: compare(product)?.map(differenceAlone),
    };
    return Promise.resolve({ product, result });
  };
  const useRuntime = (planned: PlannedRuntime) =>
    Promise.resolve({
      output: planned.shared.folder,
      targets: planned.shared.targets,
      differences: compare(planned)?.map(differenceAlone),
    });
  const result = await forEachTarget(wish, task, use, useRuntime);
  const all = [...result.targets, ...result.runtimes];
  const differs = all.some(({ differences }) => differences?.length);
  return { ...result, exitCode: result.exitCode || (differs ? 1 : 0) };
}

/** What `inputs` of the package does. */
export async function inputsOfTargets(
  options: InputsOptions,
): Promise<InputsResult> {
  const { frozen = false, ...choice } = options;
  const { diagnostics, source, targets } = await listInputs(
    wishOf(choice, true),
    frozen,
  );
  const settling = formatJson(diagnostics, {
    get: (file) => (source?.name === file ? source : undefined),
  });
  const reports = targets.map(({ report }) => report.diagnostics);
  return {
    targets: targets.flatMap(({ inputs }) => inputs ?? []),
    diagnostics: [
      ...settling,
      ...targets.flatMap(({ report, sources }) =>
        formatJson(report.diagnostics, sources),
      ),
    ],
    exitCode: exitCodeOf([...diagnostics, ...reports.flat()]),
  };
}

function wishOf(
  { document, config, targets = [], ...overrides }: Choice,
  needsOutput: boolean,
): Wish {
  return { document, config, targets, overrides, needsOutput };
}

interface Task {
  readonly writesLock: boolean;
  readonly writes: boolean;
  readonly allowRemovals: boolean;
}

type Use<Result> = (
  product: Product,
  again: () => Promise<Product>,
) => Promise<{ product: Product; result: Result }>;

async function forEachTarget<Result, RuntimeResult>(
  wish: Wish,
  { writesLock, writes, allowRemovals }: Task,
  use: Use<Result>,
  useRuntime: (runtime: PlannedRuntime) => Promise<RuntimeResult>,
): Promise<{
  targets: Result[];
  runtimes: RuntimeResult[];
  diagnostics: JsonDiagnostic[];
  exitCode: number;
}> {
  const report = new Report();
  const { targets, source, runtimes: shared } = await settle(wish, report);
  const said: Diagnostic[] = [...report.diagnostics];
  const diagnostics = formatJson(said, {
    get: (file) => (source?.name === file ? source : undefined),
  });
  const runtimes = new Runtimes(shared, writesLock);
  const surroundings = {
    readsLock: hasLock(wish),
    writesLock,
    unwritten: writes ? undefined : new Map<string, string>(),
    allowRemovals,
    runtimes,
    loaded: {},
  };
  const results: Result[] = [];
  for (const target of targets) {
    const make = () => produce(target, surroundings, undefined, source);
    const { product, result } = await use(await make(), make);
    if (product.report.hasErrors) runtimes.fail(target.name);
    results.push(result);
    said.push(...product.report.diagnostics);
    diagnostics.push(
      ...formatJson(product.report.diagnostics, product.sources),
    );
  }
  const runtimeResults: RuntimeResult[] = [];
  for (const each of runtimes.all) {
    const lock = surroundings.unwritten?.get(each.lock);
    const planned = await runtimes.after(each, lock);
    runtimeResults.push(await useRuntime(planned));
    said.push(...planned.report.diagnostics);
    diagnostics.push(...formatJson(planned.report.diagnostics, new Map()));
  }
  return {
    targets: results,
    runtimes: runtimeResults,
    diagnostics,
    exitCode: exitCodeOf(said),
  };
}
