import { apply } from "./apply.ts";
import { compare } from "./compare.ts";
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
} from "./index.ts";
import { produce, type Product } from "./produce.ts";

/** What `generate` of the package does. */
export async function generateTargets(
  options: GenerateOptions,
): Promise<GenerateResult> {
  const { write = false, force = false, frozen = false } = options;
  const { allowRemovals = false } = options;
  const wish = wishOf(options, write);
  const task = { writesLock: !frozen, writes: write, allowRemovals };
  return forEachTarget(wish, task, (product) => {
    const { target, generated } = product;
    const outcome = write
      ? apply(product, { force, dryRun: false })
      : undefined;
    return {
      name: target.name,
      output: target.output,
      files: product.report.hasErrors ? [] : generated.files,
      lock:
        generated.lock === undefined
          ? undefined
          : { path: target.lock, text: generated.lock },
      outcome,
    };
  });
}

/** What `check` of the package does. */
export async function checkTargets(options: Choice): Promise<CheckResult> {
  const wish = wishOf(options, true);
  const { allowRemovals = false } = options;
  const task = { writesLock: true, writes: false, allowRemovals };
  const result = await forEachTarget(wish, task, (product) => {
    const { name, output } = product.target;
    return { name, output, differences: compare(product) };
  });
  const differs = result.targets.some(({ differences }) => differences?.length);
  return { ...result, exitCode: result.exitCode || (differs ? 1 : 0) };
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
  use: (product: Product) => Result,
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
    const product = await produce(target, lockUse, undefined, source);
    results.push(use(product));
    said.push(...product.report.diagnostics);
    diagnostics.push(
      ...formatJson(product.report.diagnostics, product.sources),
    );
  }
  return { targets: results, diagnostics, exitCode: exitCodeOf(said) };
}
