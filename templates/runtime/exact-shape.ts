import { rounded } from "./exact-integer.ts";
import { decodeEither } from "./either.ts";
import { decodeItems, type Items } from "./items.ts";
import {
  type AnyCodec,
  type AnyShape,
  type Either,
  isCodec,
  type Shape,
  type TellingCodec,
} from "./shape.ts";

/** A codec that is given large integers as they are, exact. */
export interface ExactCodec<Value, Wire> extends TellingCodec<Value, Wire> {
  readonly isExact: true;
}

/**
 * The same shape for a value whose large integers are exact: any codec but an
 * `ExactCodec` is given numbers in their place.
 */
export function exactShape<Any extends AnyShape | undefined>(shape: Any): Any;
export function exactShape(shape: AnyShape | undefined): AnyShape | undefined {
  if (!shape) return undefined;
  if (isCodec(shape)) return exactCodec(shape);
  if (typeof shape === "function") return (value) => exactShape(shape(value));
  const table: { [wireName: string]: Shape[string] } = {};
  for (const [wireName, entry] of Object.entries(shape as Shape)) {
    table[wireName] =
      typeof entry === "string" ? entry : [entry[0], exactShape(entry[1])];
  }
  return table;
}

function exactCodec(codec: AnyCodec): AnyShape {
  if ("isExact" in codec) return codec;
  if (isItems(codec)) {
    const list = codec.list.map((item) => exactShape(item));
    return { ...codec, list };
  }
  if (!isEither(codec)) {
    return {
      list: codec.list,
      decode: (wire) => codec.decode(rounded(wire)),
      encode: (value) => codec.encode(value),
    };
  }
  const { number, list, object } = codec;
  return {
    ...codec,
    ...(number && { number: exactShape<AnyShape>(number) }),
    ...(list && { list: () => exactShape(list()) }),
    ...(object && { object: () => exactShape(object()) }),
  } as Either;
}

/** Of a union, which passes on to the codec of what it finds. */
function isEither(codec: AnyCodec): codec is Either {
  return codec.decode === (decodeEither as unknown);
}

function isItems(codec: AnyCodec): codec is Items {
  return codec.decode === (decodeItems as unknown);
}
