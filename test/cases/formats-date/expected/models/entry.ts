// Generated from an OpenAPI document. Do not edit.

import type { Moment } from "./moment.js";

export interface Entry {
  id: string;
  /**
   * Format: `date`.
   * @default "2026-01-01"
   * @example "2026-02-03"
   */
  day: Date;
  /** Format: `date-time`. */
  deletedAt: Date | null;
  readAt?: Moment[];
  byUser?: Record<string, Moment>;
  span?: [Date, number, Date, ...unknown[]];
  replies?: Entry[];
  history?: EntryHistory;
}

export interface EntryHistory {
  /** Format: `date-time`. */
  first?: Date;
  /** Format: `date-time`. */
  latest?: Date;
}
