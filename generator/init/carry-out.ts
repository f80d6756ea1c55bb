import { mkdirSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import type { Report } from "../diagnostics/report.ts";
import { meaningOf } from "../output/trouble.ts";
import type { Proposal } from "./proposal.ts";

/** Writes what is to be written. A file that cannot be is reported, and the others are tried. */
export function carryOut(proposals: readonly Proposal[], report: Report): void {
  for (const proposal of proposals) {
    if (proposal.kind !== "write" && proposal.kind !== "merge") continue;
    const { file: path, text } = proposal;
    try {
      mkdirSync(posix.dirname(path), { recursive: true });
      writeFileSync(path, text);
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException;
      report.add("output-not-writable", undefined, {
        path,
        reason: meaningOf(code),
      });
    }
  }
}
