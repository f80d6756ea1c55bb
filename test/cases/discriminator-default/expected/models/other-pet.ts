// Generated from an OpenAPI document. Do not edit.

export interface OtherPet {
  petType?: string;
  commonName?: string;
}
