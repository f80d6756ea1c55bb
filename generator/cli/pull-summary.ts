import type { Changes, Difference } from "../api/changes.ts";
import type { Outcome } from "../apply.ts";

/** So many of a kind are named without `--verbose`. */
const fewEnough = 20;

/** A line for each operation, webhook and model that is not what it was. */
export function changeLines(changes: Changes, all: boolean): string[] {
  return groups(changes).flatMap(([noun, difference]) =>
    marks.flatMap(([mark, key]) => {
      const names = difference[key];
      const shown = all ? names : names.slice(0, fewEnough);
      const more = names.length - shown.length;
      return [
        ...shown.map((name) => `${mark} ${noun} ${name}`),
        ...(more > 0
          ? [`${mark} ${more} more ${noun}s (--verbose shows all)`]
          : []),
      ];
    }),
  );
}

const marks = [
  ["-", "removed"],
  ["+", "added"],
  ["~", "changed"],
] as const;

/** `2 operations added, 1 model changed`, or what else there is to say. */
export function summaryOf(
  { written, removed, lockWritten }: Outcome,
  changes: Changes | undefined,
  check: boolean,
): string {
  if (written.length + removed.length === 0)
    return lockWritten
      ? `unchanged, ${check ? "not pinned as it is yet" : "pinned in the lock"}`
      : "unchanged";
  const counts = changes ? groups(changes).flatMap(counted) : [];
  const what =
    counts.length > 0
      ? counts.join(", ")
      : "nothing that the SDK is made of has changed";
  return check
    ? `upstream differs: ${what}; "sdkwright pull" fetches it`
    : `pulled: ${what}`;
}

function counted([noun, difference]: Group): string[] {
  return marks.flatMap(([, key]) => {
    const { length } = difference[key];
    if (length === 0) return [];
    return [`${length} ${noun}${length === 1 ? "" : "s"} ${key}`];
  });
}

type Group = readonly [noun: string, difference: Difference];

function groups({ operations, webhooks, models }: Changes): readonly Group[] {
  return [
    ["operation", operations],
    ["webhook", webhooks],
    ["model", models],
  ];
}
