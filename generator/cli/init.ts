import { exitCodeOf } from "../diagnostics/exit-code.ts";
import { Report } from "../diagnostics/report.ts";
import { carryOut } from "../init/carry-out.ts";
import type { Proposal } from "../init/proposal.ts";
import { configProposals, toolProposals } from "../init/propose.ts";
import type { Invocation } from "./invocation.ts";
import { createReporter, type Reporter } from "./reporter.ts";
import type { Terminal } from "./terminal.ts";

/** The tools that sdkwright can be wired into. */
const tools = ["turbo", "nx", "vite", "github"] as const;

/**
 * `sdkwright init`: writes a config, or what a tool needs. Exit code 1 where something is left that
 * only the owner of a file can add.
 */
export async function runInit(
  { document: argument, options }: Invocation,
  terminal: Terminal,
): Promise<number> {
  const reporter = createReporter(options, terminal);
  const report = new Report();
  const force = options.force ?? false;
  const { config, output } = options;
  const tool = tools.find((name) => name === argument);
  if (tool !== undefined && output !== undefined)
    report.add("option-conflict", undefined, {
      option: "--output",
      other: tool,
    });
  const proposals = report.hasErrors
    ? []
    : tool === undefined
      ? configProposals({ document: argument, config, output, force }, report)
      : await toolProposals({ tool, config, force }, report);
  reporter.diagnostics(report.diagnostics, new Map());
  if (report.hasErrors) return exitCodeOf(report.diagnostics);
  const dryRun = options["dry-run"] ?? false;
  if (!dryRun) carryOut(proposals, report);
  reporter.diagnostics(report.diagnostics, new Map());
  if (report.hasErrors) return exitCodeOf(report.diagnostics);
  for (const proposal of proposals) tell(proposal, dryRun, reporter);
  reporter.end();
  const isLeft = proposals.some(({ kind }) => kind === "by hand");
  return isLeft ? 1 : 0;
}

function tell(proposal: Proposal, dryRun: boolean, reporter: Reporter): void {
  const { file } = proposal;
  const would = dryRun ? "would be " : "";
  switch (proposal.kind) {
    case "write":
      if (dryRun) reporter.line(proposal.text.trimEnd());
      reporter.summary(`${file}: ${would}written`);
      break;
    case "merge":
      reporter.summary(`${file}: ${proposal.member} ${would}set`);
      break;
    case "keep":
      reporter.summary(`${file}: nothing to do`);
      break;
    case "by hand":
      reporter.summary(`${file}: left as it is; it needs these lines`);
      reporter.line(proposal.lines.trimEnd());
      break;
  }
}
