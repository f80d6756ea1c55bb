// Generated from an OpenAPI document. Do not edit.

import { Missing } from "./errors.js";
import type { Id } from "./models/id.js";
import type { Pet } from "./models/pet.js";
import type { ApiPromise } from "./runtime/api-promise.js";
import { json } from "./runtime/body.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError, WithStatus } from "./runtime/errors.js";
import { segment } from "./runtime/path.js";
import { asModel } from "./runtime/read.js";
import { send } from "./runtime/send.js";
import { encode } from "./runtime/shape.js";
import { petShape } from "./shapes.js";

export interface ReplacePetParams {
  petId: Id;
  bodyPetId: Id;
  bestFriend?: Pet | undefined;
}

export type ReplacePetError = (Missing & WithStatus<404>) | RequestError;

/** @throws {Missing} 404 */
export function replacePet(
  client: ApiClient,
  params: ReplacePetParams,
  options?: RequestOptions,
): ApiPromise<Pet, ReplacePetError> {
  return send(client, options, () => ({
    id: "replacePet",
    method: "PUT",
    path: `/pets/${segment(params.petId)}`,
    body: json({
      pet_id: params.bodyPetId,
      best_friend: encode(petShape, params.bestFriend),
    }),
    success: asModel(petShape),
    errors: () => ({ "404": Missing }),
  }));
}
