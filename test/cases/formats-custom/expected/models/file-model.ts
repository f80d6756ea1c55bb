// Generated from an OpenAPI document. Do not edit.

import type { Instant, Money } from "../../formats-custom.js";

export interface FileModel {
  /** Format: `byte`. */
  content: Uint8Array;
  /** Encoding: `base64url`. */
  signature?: Uint8Array;
  /** Format: `date-time`. */
  storedAt?: Instant;
  /** Format: `decimal`. */
  price?: Money.Decimal;
  createdAt: Date;
  /** Format: `unix-time`. */
  expiresAt?: Date;
  size?: number;
  /** Format: `uuid`. */
  owner?: string;
  /** Format: `duration`. */
  seconds?: string;
  either?: Instant | boolean;
  /** Format: `byte`. */
  wrong?: number;
}
