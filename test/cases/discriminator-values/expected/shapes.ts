// Generated from an OpenAPI document. Do not edit.

import type { Cat } from "./models/cat.js";
import type { Good } from "./models/good.js";
import type { Message } from "./models/message.js";
import type { Small } from "./models/small.js";
import type { V1 } from "./models/v1.js";
import type { Members, Shape, ShapeOf } from "./runtime.js";

export const catShape: Shape<Cat> = {
  lives_left: "livesLeft",
};

export const goodShape: Shape<Good> = {
  the_value: "theValue",
};

export function messageByEnumShape(
  value: Members,
): Shape | ShapeOf | undefined {
  switch (value["kind"]) {
    case "Cat":
      return catShape;
    default:
      return undefined;
  }
}

export function messageByFlagShape(
  value: Members,
): Shape | ShapeOf | undefined {
  switch (value["ok"]) {
    case true:
      return goodShape;
    default:
      return undefined;
  }
}

export function messageByMappingShape(
  value: Members,
): Shape | ShapeOf | undefined {
  switch (value["size"]) {
    case 1:
      return smallShape;
    default:
      return undefined;
  }
}

export function messageByNumberShape(
  value: Members,
): Shape | ShapeOf | undefined {
  switch (value["version"]) {
    case 1:
      return v1Shape;
    default:
      return undefined;
  }
}

export const messageShape: Shape<Message> = {
  by_number: ["byNumber", messageByNumberShape],
  by_flag: ["byFlag", messageByFlagShape],
  by_mapping: ["byMapping", messageByMappingShape],
  by_enum: ["byEnum", messageByEnumShape],
};

export const smallShape: Shape<Small> = {
  in_mm: "inMm",
};

export const v1Shape: Shape<V1> = {
  old_name: "oldName",
};
