// Generated from an OpenAPI document. Do not edit.

import type { ButtonKind, ButtonOthers } from "../enums.js";

export interface Button {
  made?: string;
  kind: ButtonKind;
  others?: ButtonOthers[];
  place: ButtonPlace | null;
}

export interface ButtonPlace {
  city: string;
}
