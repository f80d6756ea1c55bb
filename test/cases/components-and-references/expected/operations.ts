// Generated from an OpenAPI document. Do not edit.

import { Missing } from "./errors.js";
import type { Id } from "./models/id.js";
import type { Pet } from "./models/pet.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  type WithStatus,
  asModel,
  encode,
  json,
  segment,
  send,
} from "./runtime.js";
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
