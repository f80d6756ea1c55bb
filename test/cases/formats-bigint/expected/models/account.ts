// Generated from an OpenAPI document. Do not edit.

export interface Account {
  id: bigint;
  /** Format: `uint64`. */
  balance: bigint;
  parentId?: bigint | null | undefined;
  small?: number | undefined;
  details?: Record<string, unknown> | undefined;
}
