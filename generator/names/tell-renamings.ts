import type { Report } from "../diagnostics/report.ts";
import type { KeptName } from "./kept-names.ts";
import type { Renaming } from "./renaming.ts";

/** Reports what is called otherwise than it should be, with what stood in the way and what settles it. */
export function tellRenamings(
  renamings: readonly Renaming[],
  report: Report,
): void {
  for (const { place, wanted, given, ...rest } of renamings) {
    report.add("name-renamed", place, {
      wanted,
      given,
      reason: reasonOf(rest),
    });
  }
}

/** Reports what the document has renamed and the lock holds fast, with the line of the config that follows. */
export function tellKept(kept: readonly KeptName[], report: Report): void {
  for (const { place, kept: name, wanted, setting } of kept) {
    const line = `${shown(setting)}: ${JSON.stringify(wanted)}`;
    report.add("name-kept", place, { name, wanted, line });
  }
}

function reasonOf({
  conflict,
  wasPinned,
  setting,
}: Pick<Renaming, "conflict" | "wasPinned" | "setting">): string {
  const reason =
    conflict.kind === "invalid"
      ? "it cannot be called so"
      : `the name belongs to ${conflict.by}`;
  const past = wasPinned ? ", although the lock pins it" : "";
  return `${reason}${past}${setting ? ` (${shown(setting)} in the config settles it)` : ""}`;
}

/** `names.models.Error`, `names.operations["GET /users"].function`. */
function shown(setting: readonly string[]): string {
  return setting
    .map((key, index) => {
      if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key))
        return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join("");
}
