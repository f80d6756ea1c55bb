// Generated from an OpenAPI document. Do not edit.

import type { MapsModel, MapsModelInlineByKey } from "./models/maps-model.js";
import type { Person } from "./models/person.js";
import { type Shape, mapOf } from "./runtime.js";

export const mapsModelInlineByKeyShape: Shape<MapsModelInlineByKey> = {
  some_value: "someValue",
};

export const mapsModelShape: Shape<MapsModel> = {
  text_by_key: "textByKey",
  person_by_key: ["personByKey", () => mapOf(personShape)],
  people_by_key: ["peopleByKey", () => mapOf(personShape)],
  inline_by_key: ["inlineByKey", () => mapOf(mapsModelInlineByKeyShape)],
  public_metadata: "publicMetadata",
  private_metadata: "privateMetadata",
  anything_at_all: "anythingAtAll",
  nothing_more: "nothingMore",
};

export const personShape: Shape<Person> = {
  full_name: "fullName",
};
