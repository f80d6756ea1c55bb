// Generated from an OpenAPI document. Do not edit.

import type { Chart } from "./models/chart.js";
import type { Label } from "./models/label.js";
import type { Series } from "./models/series.js";
import { decodeItems, encodeItems } from "./runtime/items.js";
import { type Shape, mapOf } from "./runtime/shape.js";

export const chartShape: Shape<Chart> = {
  pairs: [
    "pairs",
    {
      list: [
        {
          list: [() => labelShape, undefined, () => seriesShape],
          decode: decodeItems,
          encode: encodeItems,
        },
      ],
      decode: decodeItems,
      encode: encodeItems,
    },
  ],
  by_name: [
    "byName",
    () =>
      mapOf({
        list: [() => labelShape, undefined, () => seriesShape],
        decode: decodeItems,
        encode: encodeItems,
      }),
  ],
};

export const labelShape: Shape<Label> = {
  label_text: "labelText",
};

export const seriesShape: Shape<Series> = {
  series_name: "seriesName",
};
