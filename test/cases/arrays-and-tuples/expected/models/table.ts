// Generated from an OpenAPI document. Do not edit.

import type { Cell } from "./cell.js";

export interface Table {
  rows: Cell[][];
  cells: TableCells[];
  maybe: (string | null)[];
  anything: unknown[];
  point: [number, number];
  segment: [string, ...number[]];
  record: [string, Cell, ...unknown[]];
}

export interface TableCells {
  cellValue?: string;
}
