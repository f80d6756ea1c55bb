import type { Api, Operation, Webhook } from "./api.ts";
import type { Model, ModelId, Type, UnionModel, Usage } from "./types.ts";
import type { Draft, DraftOf, Models } from "./models.ts";
import { partsOfModel, partsOfType } from "./parts.ts";

/** Who uses models. */
export interface Uses {
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** What is asked for by name. */
  readonly roots: readonly Type[];
}

/** The models that are sent, and those that are received. */
export function reachedBy(
  { operations, webhooks, roots }: Uses,
  models: Models,
): Record<keyof Usage, ReadonlySet<ModelId>> {
  const request = new Set<ModelId>();
  const response = new Set<ModelId>();
  for (const operation of operations) {
    for (const { type } of operation.parameters) reach(type, request, models);
    for (const { type } of operation.body?.media ?? []) {
      reach(type, request, models);
    }
    for (const { media, headers } of operation.responses) {
      for (const { type } of [...media, ...headers]) {
        reach(type, response, models);
      }
    }
  }
  for (const { payload } of webhooks) reach(payload, response, models);
  for (const type of roots) reach(type, response, models);
  return { request, response };
}

/** The models that types lead to. */
export function reachedFrom(
  types: readonly Type[],
  models: Models,
): ReadonlySet<ModelId> {
  const ids = new Set<ModelId>();
  for (const type of types) reach(type, ids, models);
  return ids;
}

/** The models that are reached, with the directions in which they travel; sorted by id. */
export function reached(
  uses: Uses,
  models: Models,
  settings: {
    readonly tagEnums: ReadonlySet<ModelId>;
    readonly mayBeOpen: boolean;
  },
): Api["models"] {
  const { request, response } = reachedBy(uses, models);
  const ids = [...new Set([...request, ...response])].sort();
  return new Map(
    ids.map((id) => {
      const usage = { request: request.has(id), response: response.has(id) };
      return [id, settle(models.drafts.get(id)!, usage, models, settings)];
    }),
  );
}

function reach(type: Type, ids: Set<ModelId>, models: Models): void {
  const pending: Type[] = [type];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.kind === "reference") {
      if (ids.has(next.model)) continue;
      const draft = models.drafts.get(next.model);
      if (!draft) throw new Error(`No model was read for ${next.model}`);
      ids.add(next.model);
      pending.push(...partsOfModel(draft));
    } else {
      pending.push(...partsOfType(next));
    }
  }
}

/** What is received may be newer than the document; what is only sent cannot. */
function settle(
  draft: Draft,
  usage: Usage,
  models: Models,
  settings: {
    readonly tagEnums: ReadonlySet<ModelId>;
    readonly mayBeOpen: boolean;
  },
): Model {
  const byDefault = settings.mayBeOpen && usage.response;
  const open = models.declaredOpen.get(draft.id) ?? byDefault;
  switch (draft.kind) {
    case "enum":
      return {
        ...draft,
        usage,
        open: open && !settings.tagEnums.has(draft.id),
      };
    case "union":
      return {
        ...draft,
        usage,
        open: open && mayBeOther(draft),
      };
    default:
      return { ...draft, usage };
  }
}

/** Whether a variant can be added: not where one stands for all others, or both booleans are taken. */
function mayBeOther({ discriminator, variants }: DraftOf<UnionModel>): boolean {
  if (!discriminator || variants.some(({ isDefault }) => isDefault)) {
    return false;
  }
  const tags = variants.flatMap((variant) => variant.tags);
  return !tags.some((tag) => typeof tag === "boolean");
}
