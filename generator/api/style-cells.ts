import type { Report } from "../diagnostics/report.ts";
import type { Operation, Parameter, ParameterStyle } from "./api.ts";
import type { Models } from "./models.ts";
import { type ValueKind, valueKindsOf } from "./value-kinds.ts";

/**
 * Tells of parameters whose cell of the style table says "n/a" (OpenAPI 3.2.0, Style Examples): how
 * they are written is a choice, and their reader may have made another. Where only some values of a
 * parameter fall there, nothing is said: the others show that the style is meant.
 */
export function tellUndefinedStyles(
  operations: readonly Operation[],
  models: Models,
  report: Report,
): void {
  for (const parameter of operations.flatMap((one) => one.parameters)) {
    if (parameter.mediaType !== undefined) continue;
    const kinds = [...valueKindsOf(parameter.type, models)];
    if (kinds.some((kind) => isDefined(parameter, kind))) continue;
    const { name, style, explode, origin } = parameter;
    report.add("parameter-style-undefined", origin, {
      style,
      name,
      what: `${kinds.join(" or ")}${explode && isDelimited(style) ? " with explode" : ""}`,
      how: style === "deepObject" ? deepHow(kinds) : "in style form",
    });
  }
}

/** `explode` says nothing of a deep object. */
function isDefined({ style, explode }: Parameter, kind: ValueKind): boolean {
  if (kind === "any") return true;
  if (style === "deepObject") return kind === "an object";
  return !isDelimited(style) || (!explode && kind !== "a single value");
}

function isDelimited(style: ParameterStyle): boolean {
  return style === "spaceDelimited" || style === "pipeDelimited";
}

function deepHow(kinds: readonly ValueKind[]): string {
  return kinds.includes("an array")
    ? "as arrays within objects are"
    : "in style form";
}
