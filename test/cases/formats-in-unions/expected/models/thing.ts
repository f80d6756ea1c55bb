// Generated from an OpenAPI document. Do not edit.

import type { Mode } from "../enums.js";
import type { AnyString } from "../runtime.js";
import type { AnyPet } from "./any-pet.js";
import type { Mixed } from "./mixed.js";
import type { Moment } from "./moment.js";
import type { Nest } from "./nest.js";
import type { Pet } from "./pet.js";
import type { Told } from "./told.js";
import type { Untold } from "./untold.js";

export interface Thing {
  dateOrNumber?: Date | number | undefined;
  dateOrText?: string | undefined;
  dateOrDay?: string | undefined;
  dateOrNever?: Date | "never" | undefined;
  dateOrMode?: AnyString | Mode | undefined;
  dateOrDates?: Date | Date[] | undefined;
  dateOrTexts?: Date | string[] | undefined;
  dateOrPets?: Date | Pet[] | undefined;
  listOfBoth?: (Date | Date[])[] | undefined;
  datesOrTexts?: string[] | undefined;
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
