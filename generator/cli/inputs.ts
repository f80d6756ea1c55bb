import { exitCodeOf } from "../diagnostics/exit-code.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { listInputs, type TargetInputs } from "../inputs.ts";
import type { Invocation } from "./invocation.ts";
import { createReporter } from "./reporter.ts";
import type { Terminal } from "./terminal.ts";
import { wishOf } from "./wish.ts";

/** `sdkwright inputs` */
export async function runInputs(
  invocation: Invocation,
  terminal: Terminal,
): Promise<number> {
  const { options } = invocation;
  const reporter = createReporter(options, terminal);
  const wish = wishOf(invocation, { needsOutput: true });
  const { diagnostics, source, targets } = await listInputs(
    wish,
    options.frozen ?? false,
  );
  reporter.diagnostics(diagnostics, {
    get: (file) => (source?.name === file ? source : undefined),
  });
  const said: Diagnostic[] = [...diagnostics];
  for (const { inputs, report, sources } of targets) {
    // What else there is to say of a document is said where it is generated.
    const errors = report.diagnostics.filter(
      ({ severity }) => severity === "error",
    );
    reporter.diagnostics(errors, sources);
    said.push(...errors);
    if (!inputs) continue;
    reporter.result({ ...inputs });
    for (const line of linesOf(inputs)) reporter.line(line);
  }
  reporter.end();
  return exitCodeOf(said);
}

/** A line for each thing, so that they can be searched. */
function linesOf(inputs: TargetInputs): string[] {
  const { reads, revisions, globs, writes, environment } = inputs;
  const lines = (what: string, values: readonly string[]) =>
    values.map((value) => `  ${what.padEnd(8)} ${value}`);
  const packages = Object.entries(inputs.packages);
  return [
    inputs.name,
    ...lines("reads", [...reads, ...revisions]),
    ...lines("glob", globs),
    ...lines("writes", writes),
    ...lines("variable", environment),
    ...lines(
      "package",
      packages.map(([name, version]) => `${name}@${version}`),
    ),
    ...lines("digest", [inputs.digest]),
  ];
}
