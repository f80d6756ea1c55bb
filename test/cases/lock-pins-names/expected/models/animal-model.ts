// Generated from an OpenAPI document. Do not edit.

export interface AnimalModel {
  legs?: number;
}
