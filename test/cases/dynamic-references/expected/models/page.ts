// Generated from an OpenAPI document. Do not edit.

import type { Moon } from "./moon.js";
import type { Planet } from "./planet.js";

export interface Page {
  pageItems: never[];
  pageInfo?: PagePageInfo;
  nextPage?: Page;
}

export interface PageMoon {
  pageItems: Moon[];
  pageInfo?: PageMoonPageInfo;
  nextPage?: PageMoon;
}

export interface PageMoonPageInfo {
  firstItem?: Moon;
}

export interface PagePageInfo {
  firstItem?: never;
}

export interface PagePlanet {
  pageItems: Planet[];
  pageInfo?: PagePlanetPageInfo;
  nextPage?: PagePlanet;
}

export interface PagePlanetPageInfo {
  firstItem?: Planet;
}
