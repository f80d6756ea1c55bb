import type { Finding, Reporter, Result, Shown } from "./reporter.ts";

/** Something that was told of a target; plain data. */
export type Told =
  | { readonly diagnostics: Shown }
  | { readonly finding: Finding }
  | { readonly line: string }
  | { readonly summary: string }
  | { readonly result: Result };

/** A reporter that also keeps what it is told of a target. */
export function taping(reporter: Reporter): {
  readonly reporter: Reporter;
  readonly told: readonly Told[];
} {
  const told: Told[] = [];
  const keep = (one: Told) => {
    told.push(one);
    play([one], reporter);
  };
  return {
    told,
    reporter: {
      ...reporter,
      diagnostics(all, sources) {
        if (all.length > 0) keep({ diagnostics: reporter.shown(all, sources) });
      },
      finding: (finding) => keep({ finding }),
      line: (line) => keep({ line }),
      summary: (summary) => keep({ summary }),
      result: (result) => keep({ result }),
    },
  };
}

/** Tells it again. */
export function play(told: readonly Told[], reporter: Reporter): void {
  for (const one of told)
    if ("diagnostics" in one) reporter.show(one.diagnostics);
    else if ("finding" in one) reporter.finding(one.finding);
    else if ("line" in one) reporter.line(one.line);
    else if ("summary" in one) reporter.summary(one.summary);
    else reporter.result(one.result);
}
