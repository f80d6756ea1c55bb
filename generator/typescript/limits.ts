import { partsOfModel, partsOfType } from "../api/parts.ts";
import type { Limits, Model, Type } from "../api/types.ts";
import type { Report } from "../diagnostics/report.ts";
import { compactObject, literalOf } from "./expressions.ts";
import type { EntrySyntax, ExpressionSyntax } from "./syntax.ts";

/** The limits of a value that a check looks at, as a literal; undefined where there are none. */
export function limitsLiteral(
  limits: Limits | undefined,
  kind: Type["kind"],
): ExpressionSyntax | undefined {
  const wanted = keywords[kind] ?? all;
  const entries = wanted.flatMap((name): EntrySyntax[] => {
    const limit = limits?.get(name);
    const isUsable =
      name === "pattern"
        ? isPattern(limit)
        : name === "uniqueItems"
          ? limit === true
          : typeof limit === "number";
    return isUsable ? [{ name, value: literalOf(limit as number) }] : [];
  });
  return entries.length > 0 ? compactObject(entries) : undefined;
}

const numbers = [
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
];
const texts = ["minLength", "maxLength", "pattern"];
const lists = ["minItems", "maxItems", "uniqueItems"];
const objects = ["minProperties", "maxProperties"];
const all = [...numbers, ...texts, ...lists, ...objects];

/** What limits a kind of value; any kind that is not here can be several. */
const keywords: Partial<Record<Type["kind"], readonly string[]>> = {
  number: numbers,
  string: texts,
  array: lists,
  tuple: lists,
  map: objects,
  boolean: [],
  literal: [],
  binary: [],
  null: [],
  never: [],
};

/** Regular expressions of documents need not be those of JavaScript; such a one is not checked. */
export function tellPatterns(models: readonly Model[], report: Report): void {
  for (const model of models) {
    for (const pattern of partsOfModel(model).flatMap(patternsIn)) {
      if (!isPattern(pattern)) {
        report.add("pattern-not-checked", model.origin, {
          pattern: String(pattern),
        });
      }
    }
  }
}

function patternsIn(type: Type): unknown[] {
  const pattern = type.limits?.get("pattern");
  return [
    ...(pattern === undefined ? [] : [pattern]),
    ...partsOfType(type).flatMap(patternsIn),
  ];
}

/** In Unicode mode, as JSON Schema has it (2020-12 core, 6.4). */
function isPattern(pattern: unknown): boolean {
  if (typeof pattern !== "string") return false;
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}
