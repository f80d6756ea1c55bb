import { apply } from "./apply.ts";
import { compare, differenceAlone } from "./compare.ts";
import { hasLock, settle, type Wish } from "./config/settle.ts";
import { exitCodeOf } from "./diagnostics/exit-code.ts";
import { formatJson, type JsonDiagnostic } from "./diagnostics/format-json.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { Report } from "./diagnostics/report.ts";
import type {
  CheckResult,
  Choice,
  GenerateOptions,
  GenerateResult,
  InputsOptions,
  InputsResult,
} from "./index.ts";
import { listInputs } from "./inputs.ts";
import { produce, type Product } from "./produce.ts";

/** What `generate` of the package does. */
export async function generateTargets(
  options: GenerateOptions,
): Promise<GenerateResult> {
  const { write = false, force = false, frozen = false } = options;
  const { allowRemovals = false } = options;
  const wish = wishOf(options, write);
  const task = { writesLock: !frozen, writes: write, allowRemovals };
  return forEachTarget(wish, task, async (first, again) => {
    const { product, outcome } = write
      ? await apply(first, { force, dryRun: false }, again)
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
  });
}

/** What `check` of the package does. */
export async function checkTargets(options: Choice): Promise<CheckResult> {
  const wish = wishOf(options, true);
  const { allowRemovals = false } = options;
  const task = { writesLock: true, writes: false, allowRemovals };
  const result = await forEachTarget(wish, task, (product) => {
    const { name, output } = product.target;
    const result = {
      name,
      output,
      differences: compare(product)?.map(differenceAlone),
    };
    return Promise.resolve({ product, result });
  });
  const differs = result.targets.some(({ differences }) => differences?.length);
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

async function forEachTarget<Result>(
  wish: Wish,
  { writesLock, writes, allowRemovals }: Task,
  use: (
    product: Product,
    again: () => Promise<Product>,
  ) => Promise<{ product: Product; result: Result }>,
): Promise<{
  targets: Result[];
  diagnostics: JsonDiagnostic[];
  exitCode: number;
}> {
  const report = new Report();
  const { targets, source } = await settle(wish, report);
  const said: Diagnostic[] = [...report.diagnostics];
  const diagnostics = formatJson(said, {
    get: (file) => (source?.name === file ? source : undefined),
  });
  const lockUse = {
    readsLock: hasLock(wish),
    writesLock,
    unwritten: writes ? undefined : new Map<string, string>(),
    allowRemovals,
  };
  const results: Result[] = [];
  for (const target of targets) {
    const make = () => produce(target, lockUse, undefined, source);
    const { product, result } = await use(await make(), make);
    results.push(result);
    said.push(...product.report.diagnostics);
    diagnostics.push(
      ...formatJson(product.report.diagnostics, product.sources),
    );
  }
  return { targets: results, diagnostics, exitCode: exitCodeOf(said) };
}
