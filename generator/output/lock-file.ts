import type { Report } from "../diagnostics/report.ts";
import { lookAt } from "./found.ts";
import { meaningOf } from "./trouble.ts";

/** The text of the lock file, or undefined where there is none yet. */
export function readLock(path: string, report: Report): string | undefined {
  const found = lookAt(path);
  switch (found.kind) {
    case "nothing":
      return undefined;
    case "file":
      return found.content.toString("utf8");
    case "other":
      report.add(
        "lock-unreadable",
        { file: path },
        { reason: "it is no file" },
      );
      return undefined;
    case "unreadable":
      report.add(
        "lock-unreadable",
        { file: path },
        { reason: meaningOf(found.code) },
      );
      return undefined;
  }
}
