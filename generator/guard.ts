import type { Pins } from "./names/pins.ts";
import type { Reading } from "./openapi/document.ts";
import { operationIdsOf } from "./openapi/operations.ts";
import type { Selection } from "./openapi/select.ts";

/** Fewer than these are an ordinary change, whatever their share. */
const fewest = 3;

/** The share of the locked operations that may go without a question. */
const share = 0.2;

/** So many of them are named. */
const named = 5;

/**
 * Refuses a document that has lost too much: such were published by mistake. What counts is that
 * operations are gone from the document; what the selection leaves out is the user's choice.
 */
export function guard(
  { operations, webhooks }: Selection,
  pins: Pick<Pins, "operations">,
  reading: Reading,
): void {
  const { document, report } = reading;
  // What a document full of errors lacks is told by these.
  if (report.hasErrors) return;
  const locked = operationsIn(pins);
  const ids = operationIdsOf(reading);
  const gone = locked.filter((id) => !ids.has(id));
  if (gone.length >= fewest && gone.length > locked.length * share) {
    const rest = gone.length - named;
    const names = gone.slice(0, named).join(", ");
    report.add("operations-gone", document.root, {
      count: gone.length,
      of: locked.length,
      operations: rest > 0 ? `${names} and ${rest} more` : names,
    });
  } else if (operations.length + webhooks.length === 0) {
    report.add("nothing-selected", document.root, {});
  }
}

/** The operations of the lock, sorted; one for each media type is the same operation still. */
export function operationsIn({
  operations,
}: Pick<Pins, "operations">): readonly string[] {
  const ids = [...operations.keys()].map((id) => {
    const whole = id.replace(/ \([^()]*\)$/, "");
    return operations.has(whole) ? whole : id;
  });
  return [...new Set(ids)].sort();
}
