// Generated from an OpenAPI document. Do not edit.

export interface Product {
  id: string;
  productName: string;
  /** Format: `date-time`. */
  soldAt?: string | null;
}
