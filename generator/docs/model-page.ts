import type { Model } from "../api/types.ts";
import { type Context, modelNames } from "../typescript/context.ts";
import {
  directionOf,
  isErased,
  propertiesOf,
  tagName,
} from "../typescript/declarations.ts";
import { typeSyntax } from "../typescript/types.ts";
import { unmappedSyntax } from "../typescript/unmapped.ts";
import { code, Markdown, pageLink, prose, type } from "./markdown.ts";
import { memberView, toldOf } from "./members.ts";
import type { Paths } from "./paths.ts";
import type { Uses } from "./uses.ts";
import type { ModelPageView, PlannedPage } from "./view.ts";

/** The page of a type: what it is made of, and where it is used. */
function modelPage(
  model: Model,
  uses: Uses,
  paths: Paths,
  context: Context,
): PlannedPage<"model"> {
  const { type: called } = modelNames(model.id, context);
  const own = paths.model(model.id);
  const used = (uses.get(model.id) ?? []).filter(
    ({ content }) => content.page !== own,
  );
  return {
    path: own,
    template: "model",
    view: {
      name: new Markdown("text", called),
      contents: pageLink("Contents", paths.contents),
      deprecated: model.notes.deprecated,
      description: toldOf({ ...model.notes, default: undefined, examples: [] }),
      ...formOf(model, context),
      usedBy: used.map((one) => ({ link: one, summary: undefined })),
    },
  };
}

type Form = Pick<ModelPageView, "object" | "enum" | "union" | "alias">;

const none: Form = {
  object: undefined,
  enum: undefined,
  union: undefined,
  alias: undefined,
};

function formOf(model: Model, context: Context): Form {
  const { guard, keys } = modelNames(model.id, context);
  const direction = directionOf(model);
  switch (model.kind) {
    case "object": {
      const { members, additional } = model;
      const fields = propertiesOf(model, context).map((property, index) =>
        memberView(property, members[index]!.name),
      );
      const others =
        additional && additional.kind !== "never"
          ? type(typeSyntax(additional, direction, context))
          : undefined;
      return { ...none, object: { fields, others } };
    }
    case "enum": {
      const values = model.values.map(({ value, description }) => ({
        name: code(keys.get(value)!),
        value: code(JSON.stringify(value)),
        description: prose([description]),
      }));
      const known = model.open && guard ? code(guard) : undefined;
      const erased = isErased(model, context);
      return { ...none, enum: { values, erased, guard: known } };
    }
    case "union": {
      const unmapped = context.codecs.undecided.has(model.id);
      const syntaxOf = unmapped ? unmappedSyntax : typeSyntax;
      const variants = model.variants.map((variant) => ({
        type: type(syntaxOf(variant.type, direction, context)),
        tags: tagsOf(variant.tags),
      }));
      const tag = tagName(model, context);
      const discriminator = tag === undefined ? undefined : code(tag);
      const { open } = model;
      return { ...none, union: { variants, discriminator, open, unmapped } };
    }
    case "alias":
      return {
        ...none,
        alias: type(typeSyntax(model.type, direction, context)),
      };
  }
}

function tagsOf(
  tags: readonly (string | number | boolean)[],
): Markdown<"code"> | undefined {
  if (tags.length === 0) return undefined;
  return code(tags.map((tag) => JSON.stringify(tag)).join(" | "));
}

/** Pages of the types that are declared. */
export function modelPages(
  uses: Uses,
  paths: Paths,
  context: Context,
): PlannedPage<"model">[] {
  return context.declared.map((model) =>
    modelPage(model, uses, paths, context),
  );
}
