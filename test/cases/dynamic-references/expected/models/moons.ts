// Generated from an OpenAPI document. Do not edit.

import type { Moon } from "./moon.js";
import type { PageMoon, PageMoonPageInfo } from "./page.js";

export interface Moons {
  pageItems: Moon[];
  pageInfo?: PageMoonPageInfo;
  nextPage?: PageMoon;
  ofPlanet?: string;
}
