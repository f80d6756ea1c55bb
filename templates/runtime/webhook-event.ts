import { type AnyShape, decode, type Shape } from "./shape.ts";

/** A payload by the event that it tells in one of its members. */
export type WithEvent<
  Payload,
  Member extends string,
  Event extends string,
> = Payload & { readonly [Name in Member]: Event };

/** Gives a payload whose event is known its names. Any other stays as it was sent, but for what `others` renames. */
export function eventOf<Event>(
  body: unknown,
  member: string,
  shapes: { readonly [event: string]: AnyShape },
  others?: Shape,
): Event {
  return decode(shapeOfEvent(body, member, shapes, others), body);
}

/** The shape of a payload, by the event that it tells. */
export function shapeOfEvent(
  body: unknown,
  member: string,
  shapes: { readonly [event: string]: AnyShape },
  others: Shape | undefined,
): AnyShape | undefined {
  const { [member]: event } = (body ?? {}) as Record<string, unknown>;
  const isKnown = typeof event === "string" && Object.hasOwn(shapes, event);
  return isKnown ? shapes[event] : others;
}
