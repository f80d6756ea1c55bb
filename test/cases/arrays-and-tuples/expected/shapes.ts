// Generated from an OpenAPI document. Do not edit.

import type { Cell } from "./models/cell.js";
import type { Table, TableCells } from "./models/table.js";
import { type Shape, decodeItems, encodeItems } from "./runtime.js";

export const cellShape: Shape<Cell> = {
  cell_value: "cellValue",
};

export const tableCellsShape: Shape<TableCells> = {
  cell_value: "cellValue",
};

export const tableShape: Shape<Table> = {
  rows: ["rows", () => cellShape],
  cells: ["cells", () => tableCellsShape],
  record: [
    "record",
    {
      list: [undefined, () => cellShape, undefined],
      decode: decodeItems,
      encode: encodeItems,
    },
  ],
};
