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
  date_or_number?: Date | number | undefined;
  date_or_text?: string | undefined;
  date_or_day?: string | undefined;
  date_or_never?: Date | "never" | undefined;
  date_or_mode?: AnyString | Mode | undefined;
  date_or_dates?: Date | Date[] | undefined;
  date_or_texts?: Date | string[] | undefined;
  date_or_pets?: Date | Pet[] | undefined;
  list_of_both?: (Date | Date[])[] | undefined;
  dates_or_texts?: string[] | undefined;
  date_or_pet?: Moment | Pet | undefined;
  big_or_date?: bigint | Date | null | undefined;
  date_twofold?: string | number | undefined;
  anything?: unknown;
  pet?: AnyPet | undefined;
  told?: Told | undefined;
  untold?: Untold | undefined;
  mixed?: Mixed | undefined;
  nest?: Nest | undefined;
}
