// Generated from an OpenAPI document. Do not edit.

import type { First } from "./models/first.js";
import type { Part, PartTextOrPartObject } from "./models/part.js";
import type { Second } from "./models/second.js";
import type { ValueObject } from "./models/value.js";
import type { Shape } from "./runtime.js";

export const firstShape: Shape<First> = {
  first_name: "firstName",
};

export const partMaybeUnionShape: Shape = {
  first_name: "firstName",
  last_name: "lastName",
};

export const partShape: Shape<Part> = {
  text_or_part: ["textOrPart", () => partTextOrPartObjectShape],
  maybe_union: ["maybeUnion", () => partMaybeUnionShape],
};

export const partTextOrPartObjectShape: Shape<PartTextOrPartObject> = {
  inner_text: "innerText",
};

export const secondShape: Shape<Second> = {
  last_name: "lastName",
};

export const valueObjectShape: Shape<ValueObject> = {
  text_value: "textValue",
};

export const valueShape: Shape = {
  text_value: "textValue",
  text_or_part: ["textOrPart", () => partTextOrPartObjectShape],
  maybe_union: ["maybeUnion", () => partMaybeUnionShape],
};
