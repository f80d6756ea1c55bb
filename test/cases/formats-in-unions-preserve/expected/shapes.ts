// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./models/pet.js";
import type { Robot } from "./models/robot.js";
import type { Thing } from "./models/thing.js";
import type { ToldVariant3a98da, ToldVariant3d5899 } from "./models/told.js";
import type { UntoldVariant05fc77 } from "./models/untold.js";
import {
  type Members,
  type Shape,
  type ShapeOf,
  dateTime,
  decodeEither,
  decodeItems,
  encodeEither,
  encodeItems,
  fullDate,
  integer,
} from "./runtime.js";

export function anyPetShape(value: Members): Shape | ShapeOf | undefined {
  switch (value["kind"]) {
    case "pet":
      return petShape;
    case "robot":
      return robotShape;
    default:
      return undefined;
  }
}

export const mixedShape: Shape = {
  born_at: ["born_at", dateTime],
  built_at: ["built_at", fullDate],
};

export const petShape: Shape<Pet> = {
  born_at: ["born_at", dateTime],
};

export const robotShape: Shape<Robot> = {
  built_at: ["built_at", fullDate],
};

export const thingShape: Shape<Thing> = {
  date_or_number: [
    "date_or_number",
    { string: dateTime, decode: decodeEither, encode: encodeEither },
  ],
  date_or_never: [
    "date_or_never",
    {
      string: dateTime,
      known: ["never"],
      decode: decodeEither,
      encode: encodeEither,
    },
  ],
  date_or_dates: [
    "date_or_dates",
    {
      string: fullDate,
      list: () => fullDate,
      decode: decodeEither,
      encode: encodeEither,
    },
  ],
  date_or_texts: [
    "date_or_texts",
    {
      string: fullDate,
      list: () => undefined,
      decode: decodeEither,
      encode: encodeEither,
    },
  ],
  date_or_pets: [
    "date_or_pets",
    {
      string: dateTime,
      list: () => undefined,
      object: () => petShape,
      decode: decodeEither,
      encode: encodeEither,
    },
  ],
  list_of_both: [
    "list_of_both",
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
  ],
  date_or_pet: [
    "date_or_pet",
    {
      string: dateTime,
      object: () => petShape,
      decode: decodeEither,
      encode: encodeEither,
    },
  ],
  big_or_date: [
    "big_or_date",
    {
      string: dateTime,
      number: integer,
      decode: decodeEither,
      encode: encodeEither,
    },
  ],
  pet: ["pet", anyPetShape],
  told: ["told", toldShape],
  mixed: [
    "mixed",
    {
      string: dateTime,
      list: () => fullDate,
      object: () => mixedShape,
      decode: decodeEither,
      encode: encodeEither,
    },
  ],
};

export function toldShape(value: Members): Shape | ShapeOf | undefined {
  if ("starts" in value) {
    return toldVariant3d5899Shape;
  }
  if ("ends" in value) {
    return toldVariant3a98daShape;
  }
  return undefined;
}

export const toldVariant3a98daShape: Shape<ToldVariant3a98da> = {
  ends: ["ends", dateTime],
  at: ["at", fullDate],
};

export const toldVariant3d5899Shape: Shape<ToldVariant3d5899> = {
  starts: ["starts", dateTime],
};

export const untoldVariant05fc77Shape: Shape<UntoldVariant05fc77> = {
  at: ["at", dateTime],
};
