import { isAbsolute, relative } from "node:path";
import type { Report } from "../diagnostics/report.ts";
import type { Target } from "./options.ts";

/** Reports targets that would write into each other's folders. */
export function checkOutputs(targets: readonly Target[], report: Report): void {
  for (const [index, target] of targets.entries())
    for (const other of targets.slice(0, index)) {
      const folder = target.output;
      const names = { target: target.name, other: other.name };
      if (relative(other.output, folder) === "")
        report.add("config-shared-output", undefined, { ...names, folder });
      else if (isInside(folder, other.output))
        report.add("config-nested-output", undefined, {
          ...names,
          folder: other.output,
        });
      else if (isInside(other.output, folder))
        report.add("config-nested-output", undefined, {
          target: other.name,
          other: target.name,
          folder,
        });
    }
}

function isInside(folder: string, other: string): boolean {
  const path = relative(other, folder);
  return path.split(/[/\\]/)[0] !== ".." && !isAbsolute(path);
}
