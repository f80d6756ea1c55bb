// Generated from an OpenAPI document. Do not edit.

import type { Catalogue } from "./models/catalogue.js";
import type { LabelledTree } from "./models/labelled-tree.js";
import type { Moon } from "./models/moon.js";
import type { Moons } from "./models/moons.js";
import type {
  Page,
  PageMoon,
  PageMoonPageInfo,
  PagePageInfo,
  PagePlanet,
  PagePlanetPageInfo,
} from "./models/page.js";
import type { Planet } from "./models/planet.js";
import type { Shape } from "./runtime.js";

export const catalogueShape: Shape<Catalogue> = {
  planets: ["planets", () => pagePlanetShape],
  moons: ["moons", () => moonsShape],
  anything: ["anything", () => pageShape],
  tree: ["tree", () => labelledTreeShape],
};

export const labelledTreeShape: Shape<LabelledTree> = {
  child_nodes: ["childNodes", () => labelledTreeShape],
  label_text: "labelText",
};

export const moonShape: Shape<Moon> = {
  moon_name: "moonName",
};

export const moonsShape: Shape<Moons> = {
  page_items: ["pageItems", () => moonShape],
  page_info: ["pageInfo", () => pageMoonPageInfoShape],
  next_page: ["nextPage", () => pageMoonShape],
  of_planet: "ofPlanet",
};

export const pageMoonPageInfoShape: Shape<PageMoonPageInfo> = {
  first_item: ["firstItem", () => moonShape],
};

export const pageMoonShape: Shape<PageMoon> = {
  page_items: ["pageItems", () => moonShape],
  page_info: ["pageInfo", () => pageMoonPageInfoShape],
  next_page: ["nextPage", () => pageMoonShape],
};

export const pagePageInfoShape: Shape<PagePageInfo> = {
  first_item: "firstItem",
};

export const pagePlanetPageInfoShape: Shape<PagePlanetPageInfo> = {
  first_item: ["firstItem", () => planetShape],
};

export const pagePlanetShape: Shape<PagePlanet> = {
  page_items: ["pageItems", () => planetShape],
  page_info: ["pageInfo", () => pagePlanetPageInfoShape],
  next_page: ["nextPage", () => pagePlanetShape],
};

export const pageShape: Shape<Page> = {
  page_items: "pageItems",
  page_info: ["pageInfo", () => pagePageInfoShape],
  next_page: ["nextPage", () => pageShape],
};

export const planetShape: Shape<Planet> = {
  planet_name: "planetName",
};
