import { decodeExact, decodeExactly, parseExactly } from "./exact-json.ts";
import type { EventReader } from "./events.ts";
import type { AnyShape } from "./shape.ts";

/** As `jsonEvent`, where the data holds bigints. */
export function exactEvent(
  shape: AnyShape,
  names?: readonly string[],
): EventReader {
  return (event) => {
    const isJson = !names || names.includes(event.event ?? "");
    const data = isJson ? parseExactly(event.data) : event.data;
    return decodeExact(shape, { ...event, data });
  };
}

/** As `jsonData`, where the data holds bigints. */
export function exactData(shape: AnyShape): EventReader {
  return ({ data }) => decodeExactly(shape, data);
}
