// Generated from an OpenAPI document. Do not edit.

import type { Chart } from "./models/chart.js";
import type { Label } from "./models/label.js";
import type { Series } from "./models/series.js";
import { type Shape, mapOf } from "./runtime/shape.js";

export const chartShape: Shape<Chart> = {
  pairs: ["pairs", [[() => labelShape, undefined, () => seriesShape]]],
  by_name: [
    "byName",
    () => mapOf([() => labelShape, undefined, () => seriesShape]),
  ],
};

export const labelShape: Shape<Label> = {
  label_text: "labelText",
};

export const seriesShape: Shape<Series> = {
  series_name: "seriesName",
};
