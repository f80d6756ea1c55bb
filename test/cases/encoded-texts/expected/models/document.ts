// Generated from an OpenAPI document. Do not edit.

export interface Document {
  /** Encoding: `base64`. Media type: `image/png`. */
  base64?: string;
  /** Format: `byte`. */
  byte?: string;
  /** Media type: `application/json`. */
  json?: string;
  /** Media type: `text/html`. */
  html?: string;
  binary?: string;
  /** Media type: `image/png`. */
  image?: string;
  /** Format: `date`. */
  day?: string;
  /** Format: `date-time`. */
  moment?: string;
  big?: number;
  /** Format: `decimal`. */
  price?: string;
  /** Format: `uuid`. */
  id?: string;
  /** Format: `my-own-format`. */
  own?: string;
  ratio?: unknown;
}
