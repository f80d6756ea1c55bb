import type { Report } from "../diagnostics/report.ts";
import type { TextPlace } from "../source/place.ts";
import type { Contract } from "./contract.ts";

/** A template's text and what it was parsed into. */
export interface ParsedTemplate {
  readonly file: string;
  readonly text: string;
  readonly program: hbs.AST.Program;
}

/**
 * Checks a template against the contract of its view: each path must exist, and what is printed must
 * be a printable. Partials are checked where they are used, with the view they get there.
 */
export function checkTemplate(
  template: ParsedTemplate,
  contract: Contract,
  partials: ReadonlyMap<string, ParsedTemplate>,
  report: Report,
): void {
  checkProgram(template.program, [contract], { template, partials, report });
}

interface Checking {
  readonly template: ParsedTemplate;
  readonly partials: ReadonlyMap<string, ParsedTemplate>;
  readonly report: Report;
}

/** `views` are the view in use and, before it, those around it. */
function checkProgram(
  program: hbs.AST.Program,
  views: readonly Contract[],
  checking: Checking,
): void {
  for (const statement of program.body) {
    checkStatement(statement, views, checking);
  }
}

function checkStatement(
  statement: hbs.AST.Statement,
  views: readonly Contract[],
  checking: Checking,
): void {
  switch (statement.type) {
    case "ContentStatement":
    case "CommentStatement":
      return;
    case "MustacheStatement":
      return checkMustache(
        statement as hbs.AST.MustacheStatement,
        views,
        checking,
      );
    case "BlockStatement":
      return checkBlock(statement as hbs.AST.BlockStatement, views, checking);
    case "PartialStatement": {
      const name = originalOf((statement as hbs.AST.PartialStatement).name);
      const partial = checking.partials.get(name);
      if (!partial) {
        add("template-not-found", { template: name }, statement, checking);
        return;
      }
      checkProgram(partial.program, views, { ...checking, template: partial });
      return;
    }
    default:
      add(
        "template-syntax",
        { problem: `${statement.type} is not used here.` },
        statement,
        checking,
      );
  }
}

function checkMustache(
  mustache: hbs.AST.MustacheStatement,
  views: readonly Contract[],
  checking: Checking,
): void {
  if (mustache.params.length > 0) {
    const helper = originalOf(mustache.path);
    add("template-unknown-helper", { helper }, mustache.path, checking);
    return;
  }
  const found = lookUp(mustache.path, views, checking);
  if (found === undefined || (typeof found === "string" && found !== "flag"))
    return;
  const kind =
    found === "flag" ? "a flag" : Array.isArray(found) ? "a list" : "a view";
  const path = originalOf(mustache.path);
  add("template-raw-value", { path, kind }, mustache.path, checking);
}

function checkBlock(
  block: hbs.AST.BlockStatement,
  views: readonly Contract[],
  checking: Checking,
): void {
  const helper = originalOf(block.path);
  if (!["each", "if", "unless", "with"].includes(helper)) {
    add("template-unknown-helper", { helper }, block.path, checking);
    return;
  }
  const [subject] = block.params;
  const found = subject && lookUp(subject, views, checking);
  if (found === undefined) return;
  const inner = innerView(helper, found);
  if (inner === undefined) {
    add(
      "template-raw-value",
      { path: originalOf(subject!), kind: `no subject for {{#${helper}}}` },
      subject!,
      checking,
    );
    return;
  }
  const within =
    helper === "if" || helper === "unless" ? views : [...views, inner];
  checkProgram(block.program, within, checking);
  if (block.inverse) checkProgram(block.inverse, views, checking);
}

function innerView(helper: string, found: Contract): Contract | undefined {
  if (helper === "each") return isList(found) ? found[0] : undefined;
  if (helper === "with")
    return typeof found === "object" && !isList(found) ? found : undefined;
  return found;
}

function lookUp(
  expression: hbs.AST.Expression,
  views: readonly Contract[],
  checking: Checking,
): Contract | undefined {
  const path = expression as hbs.AST.PathExpression;
  if (path.type !== "PathExpression" || path.data) {
    add(
      "template-unknown-path",
      { path: originalOf(expression) },
      expression,
      checking,
    );
    return undefined;
  }
  let found = views[views.length - 1 - path.depth];
  for (const part of path.parts) {
    if (
      typeof found !== "object" ||
      isList(found) ||
      !Object.hasOwn(found, part)
    ) {
      add("template-unknown-path", { path: path.original }, path, checking);
      return undefined;
    }
    found = found[part];
  }
  return found;
}

function isList(contract: Contract): contract is readonly [Contract] {
  return Array.isArray(contract);
}

function originalOf(expression: hbs.AST.Node): string {
  return String(
    (expression as hbs.AST.PathExpression).original ?? expression.type,
  );
}

function add(
  code:
    | "template-not-found"
    | "template-raw-value"
    | "template-syntax"
    | "template-unknown-helper"
    | "template-unknown-path",
  params: Record<string, string>,
  node: hbs.AST.Node,
  { template, report }: Checking,
): void {
  report.add(code, placeOf(node, template), params as never);
}

function placeOf(
  { loc }: hbs.AST.Node,
  { file, text }: ParsedTemplate,
): TextPlace {
  const offset = (line: number, column: number) =>
    text
      .split("\n")
      .slice(0, line - 1)
      .reduce((sum, { length }) => sum + length + 1, column);
  const start = offset(loc.start.line, loc.start.column);
  const end = offset(loc.end.line, loc.end.column);
  return { file, offset: start, length: Math.max(1, end - start) };
}
