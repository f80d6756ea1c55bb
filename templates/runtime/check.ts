import { limitIssues } from "./limits.ts";
import type {
  CasesRule,
  ConvertedRule,
  Form,
  CheckIssue,
  MapRule,
  ObjectRule,
  Rule,
  TupleRule,
  ValuesRule,
} from "./rule.ts";

/** What is wrong with a value; empty where nothing is. Looks at own members alone. */
export function issuesOf(rule: Rule, value: unknown, form: Form): CheckIssue[] {
  known = new Map();
  try {
    return check(rule, value, [], form);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ message: "Nested too deeply to be checked", path: [] }];
  } finally {
    known = undefined;
  }
}

/** What was found of objects by the rules that were named for them: unions would ask again and again. */
let known: Map<Rule, Map<unknown, Found>> | undefined;

interface Found {
  readonly path: IssuePath;
  readonly form: Form;
  readonly issues: CheckIssue[];
}

function checkNamed(
  rule: Rule,
  value: unknown,
  path: IssuePath,
  form: Form,
): CheckIssue[] {
  const ofRule = known?.get(rule) ?? new Map<unknown, Found>();
  known?.set(rule, ofRule);
  const before = ofRule.get(value);
  const isSame =
    before?.form === form &&
    before.path.length === path.length &&
    before.path.every((step, index) => step === path[index]);
  if (isSame) return before.issues;
  const issues = check(rule, value, path, form);
  if (isObject(value)) ofRule.set(value, { path, form, issues });
  return issues;
}

type IssuePath = CheckIssue["path"];

function check(
  rule: Rule,
  value: unknown,
  path: IssuePath,
  form: Form,
): CheckIssue[] {
  if (typeof rule === "function") return checkNamed(rule(), value, path, form);
  if (typeof rule === "string") {
    return isOf(rule, value) ? [] : [unexpected(rule, value, path)];
  }
  if ("nullable" in rule) {
    return value === null ? [] : check(rule.nullable, value, path, form);
  }
  if ("sdk" in rule) {
    if (form === "wire") return check(rule.wire, value, path, form);
    return isMade(rule.sdk, value) ? [] : [unexpected(rule.sdk, value, path)];
  }
  if ("values" in rule) return checkValues(rule, value, path);
  if ("anyOf" in rule) {
    return checkAnyOf(rule.anyOf, value, path, rule.wire ? "wire" : form);
  }
  if ("allOf" in rule) {
    return rule.allOf.flatMap((part) => check(part, value, path, form));
  }
  if ("limits" in rule) {
    const issues = check(rule.rule, value, path, form);
    if (issues.length > 0) return issues;
    if (form === "sdk" && isMadeByUser(rule.rule)) return [];
    return limitIssues(value, rule.limits).map((message) => ({
      message,
      path,
    }));
  }
  if ("items" in rule || "tuple" in rule) {
    if (!Array.isArray(value)) return [unexpected("array", value, path)];
    return "items" in rule
      ? value.flatMap((item, index) =>
          check(rule.items, item, [...path, index], form),
        )
      : checkTuple(rule, value, path, form);
  }
  if (!isObject(value)) return [unexpected("object", value, path)];
  if ("map" in rule) return checkMap(rule, value, path, form);
  if ("tag" in rule) return checkCases(rule, value, path, form);
  return checkMembers(rule, value, path, form);
}

function isOf(kind: Rule & string, value: unknown): boolean {
  switch (kind) {
    case "any":
      return true;
    case "never":
      return false;
    case "null":
      return value === null;
    case "number":
      return Number.isFinite(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === kind;
  }
}

/** What a codec of the user's makes has not the limits of what travels. */
function isMadeByUser(rule: Rule): boolean {
  return typeof rule === "object" && "sdk" in rule && rule.sdk === "any";
}

function isMade(kind: ConvertedRule["sdk"], value: unknown): boolean {
  switch (kind) {
    case "any":
      return true;
    case "Date":
      return value instanceof Date && !Number.isNaN(value.getTime());
    case "bigint":
      return typeof value === "bigint";
    case "Uint8Array":
      return value instanceof Uint8Array;
  }
}

function checkValues(
  { values, open }: ValuesRule,
  value: unknown,
  path: IssuePath,
): CheckIssue[] {
  const isKnown =
    values.includes(value as string) ||
    (open && values.some((known) => typeof known === typeof value));
  if (isKnown) return [];
  const expected = values.map((known) => JSON.stringify(known)).join(", ");
  return [unexpected(expected, value, path)];
}

function checkTuple(
  { tuple, required, rest }: TupleRule,
  items: readonly unknown[],
  path: IssuePath,
  form: Form,
): CheckIssue[] {
  const missing = tuple
    .slice(items.length, Math.max(required, items.length))
    .map((_, index) => ({
      message: "Required",
      path: [...path, items.length + index],
    }));
  const wrong = items.flatMap((item, index) =>
    check(tuple[index] ?? rest ?? "never", item, [...path, index], form),
  );
  return [...wrong, ...missing];
}

function checkMap(
  { map, keys }: MapRule,
  value: JsonObject,
  path: IssuePath,
  form: Form,
): CheckIssue[] {
  return entriesOf(value).flatMap(([key, item]) => [
    ...(keys ? check(keys, key, [...path, key], form) : []),
    ...check(map, item, [...path, key], form),
  ]);
}

function checkMembers(
  rule: ObjectRule,
  value: JsonObject,
  path: IssuePath,
  form: Form,
): CheckIssue[] {
  const listed = new Set<string>();
  const issues: CheckIssue[] = [];
  for (const member of rule.members) {
    const name = (form === "sdk" && member.name) || member.wire;
    listed.add(name);
    const held = Object.hasOwn(value, name) ? value[name] : undefined;
    const at = [...path, name];
    if (held !== undefined) {
      // Not spread: a call takes no more than some hundred thousand arguments.
      for (const issue of check(member.rule, held, at, form))
        issues.push(issue);
    } else if (!member.optional) issues.push({ message: "Required", path: at });
  }
  const { others } = rule;
  if (!others) return issues;
  const unlisted = entriesOf(value).filter(([name]) => !listed.has(name));
  return [
    ...issues,
    ...unlisted.flatMap(([name, item]) =>
      check(others, item, [...path, name], form),
    ),
  ];
}

function checkCases(
  rule: CasesRule,
  value: JsonObject,
  path: IssuePath,
  form: Form,
): CheckIssue[] {
  const name = (form === "sdk" && rule.name) || rule.tag;
  const tag = Object.hasOwn(value, name) ? value[name] : undefined;
  const found = rule.cases.find(({ tags }) => tags.includes(tag as string));
  const chosen = found?.rule ?? rule.otherwise;
  if (chosen) return check(chosen, value, path, form);
  const tags = rule.cases.flatMap((one) => one.tags);
  const expected = tags.map((known) => JSON.stringify(known)).join(", ");
  return [unexpected(expected, tag, [...path, name])];
}

/** Where no variant is right: what is wrong with the one that comes nearest. */
function checkAnyOf(
  variants: readonly Rule[],
  value: unknown,
  path: IssuePath,
  form: Form,
): CheckIssue[] {
  const all: CheckIssue[][] = [];
  for (const variant of variants) {
    const issues = check(variant, value, path, form);
    if (issues.length === 0) return [];
    all.push(issues);
  }
  // One that is wrong as a whole is of another kind.
  const near = all.filter((issues) =>
    issues.every((issue) => issue.path.length > path.length),
  );
  const [best] = near.sort((a, b) => a.length - b.length);
  if (best) return best;
  const messages = all.flat().map(({ message }) => message);
  return [{ message: [...new Set(messages)].join(", or "), path }];
}

function unexpected(
  expected: string,
  value: unknown,
  path: IssuePath,
): CheckIssue {
  const message =
    value === undefined
      ? `Required: ${expected}`
      : expected === "never"
        ? "Not expected"
        : `Expected ${expected}, got ${described(value)}`;
  return { message, path };
}

/** The kind of a value, never the value: it may be a secret. */
function described(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

type JsonObject = { readonly [name: string]: unknown };

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entriesOf(value: JsonObject): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
