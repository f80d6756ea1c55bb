import type { Api } from "../api/api.ts";
import type { Model, ModelId, Type } from "../api/types.ts";
import { partsOfModel, referencesIn } from "../api/parts.ts";
import type { Names } from "../names/names.ts";

/**
 * The models that get a declaration: all but the bodies whose members stand among an operation's
 * parameters and that nothing else mentions. A component keeps its name also then.
 */
export function declaredModels(api: Api, names: Names): readonly Model[] {
  const flattened = new Set<ModelId>();
  const mentioned = new Set<ModelId>();
  const mention = (type: Type) => {
    for (const id of referencesIn(type)) mentioned.add(id);
  };
  for (const { id, parameters, body, responses } of api.operations) {
    const [media, ...others] = body?.media ?? [];
    const isFlat = names.operations.get(id)?.request.shape === "flat";
    if (media && isFlat && media.type.kind === "reference") {
      flattened.add(media.type.model);
    } else if (media) mention(media.type);
    for (const { type } of [...parameters, ...others]) mention(type);
    for (const { media: answers, headers } of responses) {
      for (const { type } of [...answers, ...headers]) mention(type);
    }
  }
  for (const { payload } of api.webhooks) mention(payload);
  for (const model of api.models.values()) {
    for (const type of partsOfModel(model)) mention(type);
  }
  return [...api.models.values()].filter(
    ({ id, calledAfter }) =>
      calledAfter.kind === "component" ||
      !flattened.has(id) ||
      mentioned.has(id),
  );
}
