// Generated from an OpenAPI document. Do not edit.

import type { Part } from "./models/part.js";
import type { Settings, SettingsBeside } from "./models/settings.js";
import { type Shape, mapOf } from "./runtime.js";

export const partShape: Shape<Part> = {
  part_name: "partName",
};

export const settingsBesideShape: Shape<SettingsBeside> = {
  full_name: "fullName",
};

export const settingsShape: Shape<Settings> = {
  mixed_map: "mixedMap",
  beside: ["beside", () => settingsBesideShape],
  open_map: ["openMap", () => mapOf(partShape)],
};
