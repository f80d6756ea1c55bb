import type { Type } from "../api/types.ts";
import { modelOf, type TypeContext } from "./context.ts";

/** What the items of a list are, through other names for it; undefined for what is no list. */
export function sequenceItems(
  type: Type,
  context: TypeContext,
): Type | undefined {
  switch (type.kind) {
    case "array":
      return type.items;
    case "tuple":
      return { kind: "unknown" };
    case "reference": {
      const model = modelOf(type.model, context);
      return model.kind === "alias"
        ? sequenceItems(model.type, context)
        : undefined;
    }
    default:
      return undefined;
  }
}
