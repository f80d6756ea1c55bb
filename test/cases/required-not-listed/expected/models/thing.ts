// Generated from an OpenAPI document. Do not edit.

export interface Thing {
  name?: string;
  part: ThingPart;
  loose: ThingLoose;
  map: Record<string, unknown>;
}

export interface ThingLoose {
  name?: string;
  [key: string]: number | string | undefined;
}

export interface ThingPart {
  addedLater: string;
}
