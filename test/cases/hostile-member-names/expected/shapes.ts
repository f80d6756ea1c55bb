// Generated from an OpenAPI document. Do not edit.

import type { CreateThingResponse } from "./operations.js";
import type { Shape } from "./runtime.js";

export const createThingResponseShape: Shape<CreateThingResponse> = {
  "2": "_2",
  ["__proto__"]: "proto",
  "with space": "withSpace",
  'say "hi"': "sayHi",
  "it's": "its",
  "back\\slash": "backSlash",
  "`${x}`": "x",
  "": "empty",
  "1st": "_1st",
  "-": "minus",
  "😀": "u1f600",
  "@type": "type",
  $ref_like: "refLike",
};
