// Generated from an OpenAPI document. Do not edit.

export type Ended = EndedBase & EndedVariant;

export interface EndedBase {
  eventType: "ended";
}

export type EndedVariant = EndedVariant53ddf5 | EndedVariant726021;

export interface EndedVariant53ddf5 {
  endReason: string;
}

export interface EndedVariant726021 {
  endCode: number;
}
