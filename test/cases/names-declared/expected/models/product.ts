// Generated from an OpenAPI document. Do not edit.

export interface Manufacturer {
  id?: string;
}

export interface Product {
  name?: string;
  createdAt?: string;
  maker?: Manufacturer;
}
