import { textOfType, type Model } from "../api/types.ts";

/** What a model consists of, whatever is said of it and in which order. */
export function contentOf(model: Model): string {
  return `${model.kind} ${partsOf(model)
    .map((part) => textOfType(part))
    .sort()
    .join(" ")}`;
}

function partsOf(model: Model): readonly unknown[] {
  switch (model.kind) {
    case "object":
      return model.members.map(({ name, type }) => [name, type]);
    case "enum":
      return model.values.map(({ value }) => value);
    case "union":
      return model.variants.map(({ type }) => type);
    case "alias":
      return [model.type];
  }
}
