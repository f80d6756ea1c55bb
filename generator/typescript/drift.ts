import type { Type } from "../api/types.ts";
import { holdsExact } from "./codecs.ts";
import type { Context } from "./context.ts";
import { callOf, localOf, runtimeValue, symbolOf } from "./expressions.ts";
import { ruleOf } from "./rules.ts";
import type { ImportedSymbol } from "./symbols.ts";
import type { ExpressionSyntax } from "./syntax.ts";

/** Whether answers of a type are compared with it: anything is right where nothing is known. */
export function isChecked(type: Type, { options }: Context): boolean {
  return options.checks && type.kind !== "unknown";
}

/** `checkedJson(userCheck, client, options, userShape)` */
export function checkedReader(
  type: Type,
  shape: ExpressionSyntax | undefined,
  context: Context,
): ExpressionSyntax {
  return callOf(
    runtimeValue("drift", "checkedJson"),
    ruleOf(type, context),
    localOf("client"),
    localOf("options"),
    ...(shape ? [shape] : []),
    ...(shape && holdsExact(type, context.codecs)
      ? [runtimeValue("exact-json", "decodeExactly")]
      : []),
  );
}

/** `checkedError(clerkErrorsDataCheck, client, options, ClerkErrors)` */
export function checkedError(
  type: Type,
  error: ImportedSymbol,
  context: Context,
): ExpressionSyntax {
  return callOf(
    runtimeValue("drift", "checkedError"),
    ruleOf(type, context),
    localOf("client"),
    localOf("options"),
    symbolOf(error),
  );
}
