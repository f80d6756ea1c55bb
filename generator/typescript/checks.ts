import type { Model } from "../api/types.ts";
import { type Context, modelNames } from "./context.ts";
import {
  callOf,
  expandedObject,
  literalOf,
  localOf,
  runtimeValue,
} from "./expressions.ts";
import { name, Printable } from "./printable.ts";
import { checkName, ruleOf, ruleOfModel } from "./rules.ts";
import type { ExpressionSyntax } from "./syntax.ts";
import { runtimeType, typeSyntax } from "./types.ts";
import type { ChecksView, SchemasView } from "./view.ts";

/** What values of each model must be, as data; by name. */
export function checksView(context: Context): ChecksView {
  return {
    checks: byType(context).map((model) => ({
      name: name(checkName(model.id, context)),
      rule: new Printable("definition", {
        type: runtimeType("rule", "Rule"),
        value: ruleOfModel(model, context),
      }),
    })),
  };
}

/** A Standard Schema for each model; by name. */
export function schemasView(context: Context): SchemasView {
  return {
    schemas: byType(context).map(({ id }) => {
      const type = { kind: "reference", model: id } as const;
      return {
        name: name(modelNames(id, context).schema!),
        schema: new Printable("definition", {
          type: runtimeType(
            "standard-schema",
            "StandardSchema",
            typeSyntax(type, "response", context),
          ),
          value: schemaOf(ruleOf(type, context)),
        }),
      };
    }),
  };
}

/** An object that needs no call where it is declared: what is not used is then left out of bundles. */
function schemaOf(rule: ExpressionSyntax): ExpressionSyntax {
  const validated = runtimeValue("standard-schema", "validated");
  const standard = expandedObject([
    { name: "version", value: literalOf(1) },
    { name: "vendor", value: literalOf("sdkwright") },
    {
      name: "validate",
      value: {
        kind: "thunk",
        parameter: "value",
        body: callOf(validated, rule, localOf("value")),
      },
    },
  ]);
  return expandedObject([{ name: "~standard", value: standard }]);
}

/** The names that the module of the checks declares. */
export function checkLocals(context: Context): string[] {
  return context.declared.map(({ id }) => checkName(id, context));
}

/** The names that the module of the schemas declares. */
export function schemaLocals(context: Context): string[] {
  return context.declared.map(({ id }) => modelNames(id, context).schema!);
}

function byType(context: Context): readonly Model[] {
  const typeOf = ({ id }: Model) => modelNames(id, context).type;
  return [...context.declared].sort((a, b) => (typeOf(a) < typeOf(b) ? -1 : 1));
}
