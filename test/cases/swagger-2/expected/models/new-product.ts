// Generated from an OpenAPI document. Do not edit.

export interface NewProduct {
  productName: string;
}
