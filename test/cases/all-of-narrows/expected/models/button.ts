// Generated from an OpenAPI document. Do not edit.

export interface Button {
  made?: string;
  kind: ButtonKind;
  others?: ButtonOthers[];
  place: ButtonPlace | null;
}

export type ButtonKind = 2;

export type ButtonOthers = 1 | 3;

export interface ButtonPlace {
  city: string;
}
