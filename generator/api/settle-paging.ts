import type { PaginationRule } from "../config/options.ts";
import { Report } from "../diagnostics/report.ts";
import type { OperationNode, Reading } from "../openapi/document.ts";
import { idOf } from "../openapi/operations.ts";
import { isSelected } from "../openapi/selectors.ts";
import type { Api, Operation, OperationId } from "./api.ts";
import { statedPaging } from "./paging-extensions.ts";
import { pagingOf } from "./paging-of.ts";
import {
  against,
  findInRequest,
  inAnswer,
  type Subject,
} from "./paging-parts.ts";
import type { Paging } from "./paging.ts";
import type { PagingWish } from "./paging-wishes.ts";

/** What the pages of operations are settled by. */
interface Sources {
  readonly nodes: readonly OperationNode[];
  readonly rules: readonly PaginationRule[];
  readonly models: Api["models"];
  readonly reading: Reading;
}

interface Asked {
  readonly operation: Operation;
  readonly models: Api["models"];
  readonly report: Report;
}

/**
 * The operations, each with how it is paged: as a rule of the config says, else the document. A rule
 * that names the operation comes before those that are for many.
 */
export function withPaging(
  operations: readonly Operation[],
  { nodes, rules, models, reading }: Sources,
): Operation[] {
  const byId = new Map(nodes.map((node) => [idOf(node, reading), node]));
  tellUnmatched(rules, byId, reading);
  return operations.map((operation) => {
    const node = byId.get(operation.variant?.of ?? operation.id);
    if (!node) return operation;
    // The same operation for another media type: a CSV has no pages, and nobody said so.
    const report = operation.variant ? new Report() : reading.report;
    const asked = { operation, models, report };
    const own = rules.filter((rule) => isFor(node, rule, reading));
    const paging = byRules(own, asked);
    return {
      ...operation,
      paging: paging === undefined ? stated(node, asked, reading) : paging.is,
    };
  });
}

/** What the first rule says that can be followed; undefined where there is none. */
function byRules(
  rules: readonly PaginationRule[],
  { operation, models, report }: Asked,
): { readonly is: Paging | undefined } | undefined {
  const exact = rules.filter(isExact);
  const near: string[] = [];
  for (const rule of [...exact, ...rules.filter((one) => !isExact(one))]) {
    if (rule.style === "none") return { is: undefined };
    const wish: PagingWish = { ...rule, style: rule.style };
    const subject = { operation, api: { models }, reasons: [] };
    if (!isExact(rule) && !looksPaged(wish, subject)) continue;
    const is = pagingOf(wish, subject, !isExact(rule));
    if (is) return { is };
    const reason = subject.reasons.join("; ");
    if (isExact(rule)) {
      const params = { operation: operation.id, reason };
      report.add("pagination-impossible", rule.place, params);
      return { is };
    }
    near.push(reason);
  }
  const { id, origin } = operation;
  for (const reason of near) {
    report.add("pagination-not-applied", origin, { operation: id, reason });
  }
  return undefined;
}

function stated(
  { node }: OperationNode,
  { operation, models, report }: Asked,
  reading: Reading,
): Paging | undefined {
  const found = statedPaging(node, reading);
  if (!found) return undefined;
  const { wish, keyword } = found;
  const subject = { operation, api: { models }, reasons: [] as string[] };
  const paging =
    "problem" in wish
      ? against(subject, wish.problem)
      : pagingOf(wish, subject, false);
  if (paging) return paging;
  const reason = subject.reasons.join("; ");
  const params = { operation: operation.id, keyword, reason };
  report.add("pagination-unusable", found.node, params);
  return undefined;
}

/** Whether an operation has what a rule for many goes by. */
function looksPaged(wish: PagingWish, subject: Subject): boolean {
  const { responses } = subject.operation;
  const isTaken = (name: string | undefined) =>
    name !== undefined && findInRequest(name, subject) !== undefined;
  switch (wish.style) {
    case "offset":
    case "page":
    case "cursor":
      return (
        isTaken(wish[wish.style]) &&
        (wish.limit === undefined || isTaken(wish.limit))
      );
    case "link":
      return responses.some(({ headers }) =>
        headers.some(({ name }) => name.toLowerCase() === "link"),
      );
    case "url":
      return (
        inAnswer(wish.next, "next", ["string"], { ...subject, reasons: [] }) !==
        undefined
      );
  }
}

function isFor(
  node: OperationNode,
  { match }: PaginationRule,
  reading: Reading,
): boolean {
  return (
    match.length === 0 ||
    match.some((selector) => isSelected(node, selector, reading))
  );
}

/** Whether a rule names its operations one by one. */
function isExact({ match }: PaginationRule): boolean {
  return (
    match.length > 0 &&
    match.every(
      ({ kind, pattern }) => kind === "operation" && !pattern.includes("*"),
    )
  );
}

/** A rule for an operation that is not there is a slip. */
function tellUnmatched(
  rules: readonly PaginationRule[],
  operations: ReadonlyMap<OperationId, OperationNode>,
  { report }: Reading,
): void {
  for (const rule of rules) {
    if (!isExact(rule)) continue;
    for (const { pattern } of rule.match) {
      if (operations.has(pattern)) continue;
      const operation = { operation: pattern };
      const known = operations.keys();
      report.addWithHint("pagination-unmatched", rule.place, operation, known);
    }
  }
}
