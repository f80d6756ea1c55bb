// Generated from an OpenAPI document. Do not edit.

import type { LabelledTree } from "./labelled-tree.js";
import type { Moons } from "./moons.js";
import type { Page, PagePlanet } from "./page.js";

export interface Catalogue {
  planets: PagePlanet;
  moons: Moons;
  anything: Page;
  tree: LabelledTree;
}
