// Generated from an OpenAPI document. Do not edit.

export interface LabelledTree {
  childNodes?: LabelledTree[];
  labelText?: string;
}
