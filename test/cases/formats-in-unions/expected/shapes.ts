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
  born_at: ["bornAt", dateTime],
  built_at: ["builtAt", fullDate],
};

export const petShape: Shape<Pet> = {
  born_at: ["bornAt", dateTime],
};

export const robotShape: Shape<Robot> = {
  built_at: ["builtAt", fullDate],
};

export const thingShape: Shape<Thing> = {
  date_or_number: [
    "dateOrNumber",
    { string: dateTime, decode: decodeEither, encode: encodeEither },
  ],
  date_or_text: "dateOrText",
  date_or_day: "dateOrDay",
  date_or_never: [
    "dateOrNever",
    {
      string: dateTime,
      known: ["never"],
      decode: decodeEither,
      encode: encodeEither,
    },
  ],
  date_or_mode: "dateOrMode",
  date_or_dates: [
    "dateOrDates",
    {
      string: fullDate,
      list: () => fullDate,
      decode: decodeEither,
      encode: encodeEither,
    },
  ],
  date_or_texts: [
    "dateOrTexts",
    {
      string: fullDate,
      list: () => undefined,
      decode: decodeEither,
      encode: encodeEither,
    },
  ],
  date_or_pets: [
    "dateOrPets",
    {
      string: dateTime,
      list: () => undefined,
      object: () => petShape,
      decode: decodeEither,
      encode: encodeEither,
    },
  ],
  list_of_both: [
    "listOfBoth",
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
  dates_or_texts: "datesOrTexts",
  date_or_pet: [
    "dateOrPet",
    {
      string: dateTime,
      object: () => petShape,
      decode: decodeEither,
      encode: encodeEither,
    },
  ],
  big_or_date: [
    "bigOrDate",
    {
      string: dateTime,
      number: integer,
      decode: decodeEither,
      encode: encodeEither,
    },
  ],
  date_twofold: "dateTwofold",
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
