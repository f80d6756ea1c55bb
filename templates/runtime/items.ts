import { type AnyShape, type Codec, decode, encode } from "./shape.ts";

/**
 * The shape of a list whose items have shapes of their own, by place: `decode:
 * decodeItems, encode: encodeItems` beside them. The last shape is that of all
 * further items too. Nothing is called where one is declared, so that bundlers
 * can leave it out.
 */
export interface Items extends Codec<unknown, unknown> {
  readonly list: readonly (AnyShape | undefined)[];
}

/** From the wire to the model, for a list. */
export function decodeItems(this: Items, wire: unknown): unknown {
  return eachOf(this, wire, decode);
}

/** From the model to the wire, for a list. */
export function encodeItems(this: Items, value: unknown): unknown {
  return eachOf(this, value, encode);
}

function eachOf(
  { list: shapes }: Items,
  items: unknown,
  convert: (shape: AnyShape | undefined, item: unknown) => unknown,
): unknown {
  if (!Array.isArray(items)) return items;
  return items.map((item, index) =>
    convert(shapes[Math.min(index, shapes.length - 1)], item),
  );
}
