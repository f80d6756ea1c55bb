// Generated from an OpenAPI document. Do not edit.

import type { Chart } from "./models/chart.js";
import type { Label } from "./models/label.js";
import type { Series } from "./models/series.js";
import { type Shape, decodeItems, encodeItems, mapOf } from "./runtime.js";

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
