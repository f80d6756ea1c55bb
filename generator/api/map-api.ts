import type { Place } from "../source/place.ts";
import type { Api, Media } from "./api.ts";
import type { Model, Type } from "./types.ts";

/** The same API with other types in all places; `change` gets each with the place of what has it. */
export function mapApi(
  api: Api,
  change: (type: Type, origin: Place) => Type,
): Api {
  const typed = <Item extends { readonly type: Type }>(
    item: Item,
    origin: Place,
  ): Item => ({ ...item, type: change(item.type, origin) });
  const media = (one: Media): Media => typed(one, one.origin);
  return {
    ...api,
    operations: api.operations.map((operation) => ({
      ...operation,
      parameters: operation.parameters.map((parameter) =>
        typed(parameter, parameter.origin),
      ),
      body: operation.body && {
        ...operation.body,
        media: operation.body.media.map(media),
      },
      responses: operation.responses.map((response) => ({
        ...response,
        headers: response.headers.map((one) => typed(one, response.origin)),
        media: response.media.map(media),
      })),
      headers: operation.headers.map((one) => typed(one, operation.origin)),
    })),
    webhooks: api.webhooks.map((webhook) => ({
      ...webhook,
      payload: change(webhook.payload, webhook.origin),
    })),
    models: new Map(
      [...api.models].map(([id, model]) => [id, mapModel(model, change)]),
    ),
  };
}

function mapModel(
  model: Model,
  change: (type: Type, origin: Place) => Type,
): Model {
  switch (model.kind) {
    case "object":
      return {
        ...model,
        members: model.members.map((member) => ({
          ...member,
          type: change(member.type, member.origin),
        })),
        additional: model.additional && change(model.additional, model.origin),
      };
    case "union":
      return {
        ...model,
        variants: model.variants.map((variant) => ({
          ...variant,
          type: change(variant.type, model.origin),
        })),
      };
    case "alias":
      return { ...model, type: change(model.type, model.origin) };
    case "enum":
      return model;
  }
}
