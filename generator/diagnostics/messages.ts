import { documentMessages } from "./messages/document.ts";
import { outputMessages } from "./messages/output.ts";
import { readingMessages } from "./messages/reading.ts";
import { schemaMessages } from "./messages/schema.ts";
import { usageMessages } from "./messages/usage.ts";
import type { Row } from "./row.ts";

/** Everything the generator can say, by code. The files of the table are its categories. */
export const messages = {
  ...usageMessages,
  ...readingMessages,
  ...documentMessages,
  ...schemaMessages,
  ...outputMessages,
};

/** The name of a thing that can be said; stable, so that it can be searched for and filtered. */
export type Code = keyof typeof messages;

/** What a message has to be told: each name in its templates. */
export type ParamsOf<C extends Code> =
  (typeof messages)[C] extends Row<infer Name>
    ? Readonly<Record<Name, string | number>>
    : never;

/** Whose fault a message tells of; it decides the exit code. */
export type Category = "usage" | "document" | "output";

export function categoryOf(code: Code): Category {
  if (Object.hasOwn(usageMessages, code)) return "usage";
  return Object.hasOwn(outputMessages, code) ? "output" : "document";
}
