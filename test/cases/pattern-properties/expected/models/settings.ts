// Generated from an OpenAPI document. Do not edit.

import type { Other } from "./other.js";
import type { Part } from "./part.js";

export interface Settings {
  labels: Record<string, string>;
  mixedMap: Record<string, boolean | number | null>;
  beside: SettingsBeside;
  closed: Record<string, boolean>;
  openMap: Record<string, boolean | Part>;
  models: Record<string, SettingsModels>;
}

export interface SettingsBeside {
  fullName: string;
  [key: string]: boolean | string;
}

/** Members have the names of the wire: nothing tells these types apart. */
export type SettingsModels = { part_name?: string } | Other;
