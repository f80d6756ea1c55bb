import type { Applied } from "../../apply.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { exitCodeOf } from "../../diagnostics/exit-code.ts";
import { formatJson } from "../../diagnostics/format-json.ts";
import { tally } from "../../diagnostics/format-text.ts";
import type { SourceLookup } from "../../diagnostics/locate.ts";
import { summaryOf } from "../generate.ts";
import type { OptionValues } from "../options.ts";
import { createReporter } from "../reporter.ts";
import type { Terminal } from "../terminal.ts";
import type { Round } from "./rounds.ts";

/** Tells what became of a round. */
export type Teller = (round: Round, seconds: number) => void;

export function createTeller(
  options: OptionValues,
  terminal: Terminal,
): Teller {
  return options.json ? inLines(options, terminal) : inText(options, terminal);
}

/**
 * One line of JSON a round: its number from 1, the inputs that had changed, what `generate` would have
 * ended with, the targets that were concerned, and all that is to be said of them.
 */
function inLines({ timings }: OptionValues, { out }: Terminal): Teller {
  let count = 0;
  return ({ changed, config, source, applied, runtimes }, seconds) => {
    const reports = [
      config,
      ...[...applied.map(({ product }) => product), ...runtimes].map(
        ({ report }) => report,
      ),
    ];
    const line = {
      round: ++count,
      changed,
      exitCode: exitCodeOf(reports.flatMap(({ diagnostics }) => diagnostics)),
      targets: applied.map(({ product: { target }, outcome }) => ({
        name: target.name,
        output: target.output,
        ok: outcome !== undefined,
        ...(outcome && {
          written: outcome.written,
          removed: outcome.removed,
          lockWritten: outcome.lockWritten,
        }),
      })),
      ...(runtimes.length > 0 && {
        runtimes: runtimes.map(({ shared, outcome }) => ({
          output: shared.folder,
          ok: outcome !== undefined,
          ...(outcome && {
            written: outcome.written,
            removed: outcome.removed,
          }),
        })),
      }),
      diagnostics: [
        ...formatJson(config.diagnostics, lookupIn(source)),
        ...applied.flatMap(({ product: { report, sources } }) =>
          formatJson(report.diagnostics, sources),
        ),
        ...runtimes.flatMap(({ report }) =>
          formatJson(report.diagnostics, new Map()),
        ),
      ],
      ...(timings && { seconds: Number(seconds.toFixed(2)) }),
    };
    out(`${JSON.stringify(line)}\n`);
  };
}

/** For people, who are told of the same only once: they are still at it. */
function inText(options: OptionValues, terminal: Terminal): Teller {
  const reporter = createReporter(options, terminal);
  const told = new Map<string, string>();
  const isNews = (about: string, diagnostics: readonly Diagnostic[]) => {
    const now = contentOf(diagnostics);
    const before = told.get(about);
    told.set(about, now);
    return now !== before || options.verbose === true;
  };
  return ({ changed, config, source, applied, runtimes }, seconds) => {
    const isConfigNews = isNews("", config.diagnostics);
    const news = applied.flatMap((each) => {
      const { target, report } = each.product;
      const isNew = isNews(target.name, report.diagnostics);
      return isNew || each.outcome ? [{ ...each, isNew }] : [];
    });
    if (!isConfigNews && news.length === 0) return;
    if (changed.length > 0) reporter.summary(`changed: ${listed(changed)}`);
    if (isConfigNews) {
      reporter.diagnostics(config.diagnostics, lookupIn(source));
      if (config.hasErrors) reporter.summary(stays);
    }
    for (const { product, outcome, isNew } of news) {
      const { report, sources } = product;
      if (isNew) reporter.diagnostics(report.diagnostics, sources);
      reporter.summary(sentenceOf({ product, outcome }));
    }
    for (const { shared, report, outcome } of runtimes) {
      if (isNews(shared.folder, report.diagnostics))
        reporter.diagnostics(report.diagnostics, new Map());
      if (outcome && outcome.written.length + outcome.removed.length > 0)
        reporter.summary(`${shared.folder}: ${summaryOf(outcome)} (runtime)`);
    }
    if (options.timings) reporter.summary(`${seconds.toFixed(2)} s`);
  };
}

const stays = "nothing is written until this is mended";

function sentenceOf({ product, outcome }: Applied): string {
  const { target, report } = product;
  const { name, output } = target;
  return outcome
    ? `${name}: ${summaryOf(outcome)} (${output})`
    : `${name}: ${tally(report.diagnostics)}, ${stays} (${output})`;
}

/** Where in a file something stands changes while somebody writes. */
function contentOf(diagnostics: readonly Diagnostic[]): string {
  const contents = diagnostics.map(({ code, text, location }) =>
    JSON.stringify([code, text, location?.file]),
  );
  return [...new Set(contents)].sort().join("\n");
}

const fewEnough = 3;

function listed(paths: readonly string[]): string {
  const more = paths.length - fewEnough;
  const shown = paths.slice(0, fewEnough).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function lookupIn(source: Round["source"]): SourceLookup {
  return { get: (file) => (source?.name === file ? source : undefined) };
}
