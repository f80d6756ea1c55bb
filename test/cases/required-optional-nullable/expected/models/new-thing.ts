// Generated from an OpenAPI document. Do not edit.

export interface NewThing {
  mustHave: string;
  mayBeNull: string | null;
  mayLack?: string | undefined;
  mayLackOrBeNull?: string | null | undefined;
}
