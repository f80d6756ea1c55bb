import type { Report } from "../diagnostics/report.ts";
import type { Media, Operation } from "./api.ts";
import { eventItemOf } from "./event-items.ts";
import { withVariantsOf } from "./event-variants.ts";
import type { Models } from "./models.ts";
import type { ModelId, Type } from "./types.ts";

/** Sees to what the items of streams are, which is known once unions are. */
export function settleItems(
  operation: Operation,
  models: Models,
  report: Report,
): Operation {
  const settle = (media: Media): Media =>
    media.streaming ? settled(media, models, report) : media;
  return {
    ...operation,
    responses: operation.responses.map((response) => ({
      ...response,
      media: response.media.map(settle),
    })),
  };
}

function settled(media: Media, models: Models, report: Report): Media {
  const { streaming } = media;
  const whole = itemIn(media.type, models);
  if (streaming?.kind !== "events") return { ...media, type: whole };
  const type = withVariantsOf(whole, models);
  const { item, sentinel } = eventItemOf({ ...media, type }, models, report);
  // No JSON is written so, and it is how those end their streams who say nothing of it.
  const isJson =
    item.kind === "data" || (item.kind === "event" && item.json === true);
  const usual = isJson ? "[DONE]" : undefined;
  return {
    ...media,
    type,
    streaming: {
      kind: "events",
      item,
      sentinel: streaming.sentinel ?? sentinel ?? usual,
    },
  };
}

/** Of a list, the type of its items: it describes the whole (OpenAPI 3.2.0, 4.14.3). */
function itemIn(
  type: Type,
  models: Models,
  seen: ReadonlySet<ModelId> = new Set(),
): Type {
  if (type.kind === "array") return type.items;
  if (type.kind !== "reference" || seen.has(type.model)) return type;
  const draft = models.drafts.get(type.model);
  if (draft?.kind !== "alias") return type;
  const inner = itemIn(draft.type, models, new Set([...seen, type.model]));
  return inner === draft.type ? type : inner;
}
