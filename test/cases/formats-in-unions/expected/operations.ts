// Generated from an OpenAPI document. Do not edit.

import type { Mode } from "./enums.js";
import type { AnyPet } from "./models/any-pet.js";
import type { Mixed } from "./models/mixed.js";
import type { Moment } from "./models/moment.js";
import type { Nest } from "./models/nest.js";
import type { Pet } from "./models/pet.js";
import type { Thing } from "./models/thing.js";
import type { Told } from "./models/told.js";
import type { Untold } from "./models/untold.js";
import {
  type AnyString,
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asExactModel,
  dateTime,
  decodeEither,
  decodeItems,
  encode,
  encodeEither,
  encodeItems,
  exactJson,
  fullDate,
  integer,
  send,
} from "./runtime.js";
import {
  anyPetShape,
  mixedShape,
  petShape,
  thingShape,
  toldShape,
} from "./shapes.js";

export interface SendThingParams {
  dateOrNumber?: Date | number | undefined;
  dateOrText?: string | undefined;
  dateOrDay?: string | undefined;
  dateOrNever?: Date | "never" | undefined;
  dateOrMode?: AnyString | Mode | undefined;
  dateOrDates?: Date | readonly Date[] | undefined;
  dateOrTexts?: Date | readonly string[] | undefined;
  dateOrPets?: Date | readonly Pet[] | undefined;
  listOfBoth?: readonly (Date | readonly Date[])[] | undefined;
  datesOrTexts?: readonly string[] | undefined;
  dateOrPet?: Moment | Pet | undefined;
  bigOrDate?: bigint | Date | null | undefined;
  dateTwofold?: string | number | undefined;
  anything?: unknown;
  pet?: AnyPet | undefined;
  told?: Told | undefined;
  untold?: Untold | undefined;
  mixed?: Mixed | undefined;
  nest?: Nest | undefined;
}

export type SendThingError = RequestError;

export function sendThing(
  client: ApiClient,
  params: SendThingParams = {},
  options?: RequestOptions,
): ApiPromise<Thing, SendThingError> {
  return send(client, options, () => ({
    id: "sendThing",
    method: "POST",
    path: "/things",
    body: exactJson({
      date_or_number: encode(
        { string: dateTime, decode: decodeEither, encode: encodeEither },
        params.dateOrNumber,
      ),
      date_or_text: params.dateOrText,
      date_or_day: params.dateOrDay,
      date_or_never: encode(
        {
          string: dateTime,
          known: ["never"],
          decode: decodeEither,
          encode: encodeEither,
        },
        params.dateOrNever,
      ),
      date_or_mode: params.dateOrMode,
      date_or_dates: encode(
        {
          string: fullDate,
          list: () => fullDate,
          decode: decodeEither,
          encode: encodeEither,
        },
        params.dateOrDates,
      ),
      date_or_texts: encode(
        {
          string: fullDate,
          list: () => undefined,
          decode: decodeEither,
          encode: encodeEither,
        },
        params.dateOrTexts,
      ),
      date_or_pets: encode(
        {
          string: dateTime,
          list: () => undefined,
          object: () => petShape,
          decode: decodeEither,
          encode: encodeEither,
        },
        params.dateOrPets,
      ),
      list_of_both: encode(
        {
          list: [
            {
              string: fullDate,
              list: () => dateTime,
              decode: decodeEither,
              encode: encodeEither,
            },
          ],
          decode: decodeItems,
          encode: encodeItems,
        },
        params.listOfBoth,
      ),
      dates_or_texts: params.datesOrTexts,
      date_or_pet: encode(
        {
          string: dateTime,
          object: () => petShape,
          decode: decodeEither,
          encode: encodeEither,
        },
        params.dateOrPet,
      ),
      big_or_date: encode(
        {
          string: dateTime,
          number: integer,
          decode: decodeEither,
          encode: encodeEither,
        },
        params.bigOrDate,
      ),
      date_twofold: params.dateTwofold,
      anything: params.anything,
      pet: encode(anyPetShape, params.pet),
      told: encode(toldShape, params.told),
      untold: params.untold,
      mixed: encode(
        {
          string: dateTime,
          list: () => fullDate,
          object: () => mixedShape,
          decode: decodeEither,
          encode: encodeEither,
        },
        params.mixed,
      ),
      nest: params.nest,
    }),
    success: asExactModel(thingShape),
  }));
}
