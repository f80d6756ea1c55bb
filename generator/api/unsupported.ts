import type { Target } from "../config/options.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Node } from "../openapi/node.ts";
import type { References } from "../openapi/references.ts";
import type { Operation, Webhook } from "./api.ts";
import type { Models } from "./models.ts";
import { reachedBy } from "./usage.ts";

/** An operation or a webhook that was read, and how it can be read again. */
export interface Attempt {
  readonly operation?: Operation;
  readonly webhook?: Webhook;
  /** Where it stands, with what counts for it too. */
  readonly nodes: readonly Node[];
  /** Reads it once more, so that one can see what it refers to. */
  readonly again: () => void;
}

/**
 * Sees to what was found that cannot be generated: told as errors, together with the line of the
 * config that leaves out what uses it; or, if the user wants that, left out. Returns what is left.
 */
export function settleUnsupported(
  attempts: readonly Attempt[],
  found: Report,
  {
    wish,
    models,
    references,
    report,
  }: {
    readonly wish: Target["onUnsupported"];
    readonly models: Models;
    readonly references: References;
    readonly report: Report;
  },
): readonly Attempt[] {
  const unsupported = found.diagnostics.filter(isUnsupported);
  if (unsupported.length === 0) {
    report.append(found.diagnostics);
    return attempts;
  }
  const places = unsupported.map(({ location }) =>
    location && "pointer" in location ? references.idOf(location) : undefined,
  );
  const uses = attempts.map((attempt) => {
    const used = placesOf(attempt, models, references);
    return places.map((place) => place !== undefined && isIn(place, used));
  });
  const isUsed = (index: number) => uses.some((use) => use[index]);
  const concerned = attempts.filter((_, index) => uses[index]!.includes(true));
  if (wish === "error") {
    report.append(found.diagnostics);
    tellHowToSkip(concerned, report);
    return attempts;
  }
  report.append(
    found.diagnostics.map((diagnostic) => {
      const index = unsupported.indexOf(diagnostic);
      return index !== -1 && isUsed(index)
        ? { ...diagnostic, severity: "warning" as const }
        : diagnostic;
    }),
  );
  for (const attempt of concerned) {
    const [place] = attempt.nodes;
    report.add("operation-skipped", place, { operation: nameOf(attempt) });
  }
  return attempts.filter((attempt) => !concerned.includes(attempt));
}

function isUnsupported({ code, severity }: Diagnostic): boolean {
  return severity === "error" && code.startsWith("unsupported-");
}

/** Its own places, those of what it refers to, and those of the models it reaches. */
function placesOf(
  { operation, webhook, nodes, again }: Attempt,
  models: Models,
  references: References,
): ReadonlySet<string> {
  const { request, response } = reachedBy(
    {
      operations: operation ? [operation] : [],
      webhooks: webhook ? [webhook] : [],
      roots: [],
    },
    models,
  );
  const reached = [...request, ...response].map((id) =>
    references.idOf(models.drafts.get(id)!.origin),
  );
  return new Set([
    ...nodes.map((node) => references.idOf(node)),
    ...references.trace(again),
    ...reached,
  ]);
}

/** Whether a place is one of these, or below one. */
function isIn(place: string, places: ReadonlySet<string>): boolean {
  let id = place;
  while (!places.has(id)) {
    const slash = id.lastIndexOf("/");
    if (slash <= id.indexOf("#")) return false;
    id = id.slice(0, slash);
  }
  return true;
}

function tellHowToSkip(concerned: readonly Attempt[], report: Report): void {
  if (concerned.length === 0) return;
  const selectors = concerned.map(({ operation, webhook }) =>
    operation ? `operation:${operation.id}` : `webhook:${webhook!.name}`,
  );
  const quoted = selectors.sort().map((selector) => JSON.stringify(selector));
  report.add("operations-unsupported", undefined, {
    count: concerned.length,
    line: `exclude: [${quoted.join(", ")}]`,
  });
}

function nameOf({ operation, webhook }: Attempt): string {
  return operation?.id ?? webhook!.name;
}
