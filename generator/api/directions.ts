import type { Media, Operation } from "./api.ts";
import type { ModelId, Type } from "./types.ts";
import type { Draft, Models } from "./models.ts";
import { leavesOf } from "./leaves.ts";
import { mapReferences, mapTypes } from "./map-types.ts";
import { partsOfModel, referencesIn } from "./parts.ts";
import { reachedBy, type Uses } from "./usage.ts";

type Direction = "request" | "response";

/**
 * Takes from what is sent the members that only the server sets (`readOnly`), and from what is received
 * those that it never tells (`writeOnly`; OpenAPI 3.1.1, 4.8.24.3). A model that travels both ways and
 * differs by it, itself or in what it holds, becomes two: what is received keeps the name. Returns the
 * operations as they use them.
 */
export function splitByDirection(uses: Uses, models: Models): Operation[] {
  const reached = reachedBy(uses, models);
  const kept = tellingMembers(models);
  const changed = {
    request: changedIn("request", models, kept),
    response: changedIn("response", models, kept),
  };
  const inputs = new Map<ModelId, ModelId>();
  for (const id of [...changed.request, ...changed.response]) {
    const isBoth = reached.request.has(id) && reached.response.has(id);
    if (isBoth) inputs.set(id, `${id}/input`);
  }
  const asInput = (type: Type): Type =>
    mapReferences(type, (id) => inputs.get(id) ?? id);

  for (const id of new Set([...changed.request, ...changed.response])) {
    const draft = models.drafts.get(id)!;
    const input = inputs.get(id);
    const sent = mapTypes(without("request", draft, kept), asInput);
    if (input !== undefined) declareInput(input, sent, models);
    const isSentOnly = reached.request.has(id) && !reached.response.has(id);
    models.drafts.set(id, isSentOnly ? sent : without("response", draft, kept));
  }
  if (inputs.size === 0) return [...uses.operations];
  return uses.operations.map((operation) => ({
    ...operation,
    parameters: operation.parameters.map((parameter) => ({
      ...parameter,
      type: asInput(parameter.type),
    })),
    body: operation.body && {
      ...operation.body,
      media: operation.body.media.map((media): Media => ({
        ...media,
        type: asInput(media.type),
      })),
    },
  }));
}

/** The members by which variants are told apart: without them nothing could tell. */
function tellingMembers(
  models: Models,
): ReadonlyMap<ModelId, ReadonlySet<string>> {
  const kept = new Map<ModelId, Set<string>>();
  for (const draft of models.drafts.values()) {
    if (draft.kind !== "union" || !draft.discriminator) continue;
    const { property } = draft.discriminator;
    for (const { type } of draft.variants) {
      for (const { object } of leavesOf(type, property, models)) {
        const names = kept.get(object.id) ?? new Set();
        kept.set(object.id, names.add(property));
      }
    }
  }
  return kept;
}

/** The models that are not the same in one direction: they lose members, or hold models that do. */
function changedIn(
  direction: Direction,
  models: Models,
  kept: ReadonlyMap<ModelId, ReadonlySet<string>>,
): ReadonlySet<ModelId> {
  const users = new Map<ModelId, ModelId[]>();
  const pending: ModelId[] = [];
  for (const draft of models.drafts.values()) {
    if (without(direction, draft, kept) !== draft) pending.push(draft.id);
    for (const held of partsOfModel(draft).flatMap(referencesIn)) {
      const list = users.get(held);
      if (list) list.push(draft.id);
      else users.set(held, [draft.id]);
    }
  }
  const changed = new Set<ModelId>();
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (changed.has(id)) continue;
    changed.add(id);
    pending.push(...(users.get(id) ?? []));
  }
  return changed;
}

/** The model as it is in one direction; itself where nothing is missing. */
function without(
  direction: Direction,
  draft: Draft,
  kept: ReadonlyMap<ModelId, ReadonlySet<string>>,
): Draft {
  if (draft.kind !== "object") return draft;
  const members = draft.members.filter(
    ({ name, readOnly, writeOnly }) =>
      !(direction === "request" ? readOnly : writeOnly) ||
      kept.get(draft.id)?.has(name),
  );
  return members.length === draft.members.length
    ? draft
    : { ...draft, members };
}

function declareInput(id: ModelId, sent: Draft, models: Models): void {
  models.declare(id, () => ({
    ...sent,
    id,
    calledAfter: { kind: "variant", of: sent.calledAfter, hint: "Input" },
  }));
  const open = models.declaredOpen.get(sent.id);
  if (open !== undefined) models.declaredOpen.set(id, open);
}
