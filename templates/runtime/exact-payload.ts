import { decodeExact, decodeExactly, parseExactly } from "./exact-json.ts";
import { type AnyShape, decode, type Shape } from "./shape.ts";
import { shapeOfEvent } from "./webhook-event.ts";

/** A payload as its model; given as text, its large integers are exact. */
export function received<Model>(
  shape: AnyShape | undefined,
  payload: unknown,
): Model {
  return typeof payload === "string"
    ? decodeExactly(shape, payload)
    : decode(shape, payload);
}

/** As `eventOf`; the payload is text, or was parsed exactly. */
export function exactEventOf<Event>(
  body: unknown,
  member: string,
  shapes: { readonly [event: string]: AnyShape },
  others?: Shape,
): Event {
  const payload = typeof body === "string" ? parseExactly(body) : body;
  return decodeExact(shapeOfEvent(payload, member, shapes, others), payload);
}
