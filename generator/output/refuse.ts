import { posix } from "node:path";
import type { Report } from "../diagnostics/report.ts";
import type { Plan } from "./plan.ts";
import type { Obstacle } from "./step.ts";
import { meaningOf } from "./trouble.ts";
import type { Failure } from "./write.ts";
import type { Writer } from "./writer.ts";

/**
 * Reports whatever speaks against a plan. With `force`, what was changed by hand or is not ours does
 * not; what cannot be done at all still does.
 */
export function refuse(plan: Plan, force: boolean, report: Report): void {
  const { trespass, folder } = plan;
  if (trespass && !force)
    report.add("output-of-other-config", trespass.place, {
      path: folder,
      folder: trespass.folder,
      other: posix.dirname(trespass.lock),
    });
  reportObstacles(
    plan,
    (obstacle) => !force || !yieldsToForce(obstacle),
    report,
  );
}

/** Reports only what keeps the files from being compared. */
export function refuseUnreadable(plan: Plan, report: Report): void {
  reportObstacles(plan, (obstacle) => typeof obstacle === "object", report);
}

function reportObstacles(
  plan: Plan,
  matters: (obstacle: Obstacle) => boolean,
  report: Report,
): void {
  if (plan.noFolder)
    report.add("output-not-a-folder", undefined, { path: plan.folder });
  for (const step of [...plan.steps, ...plan.records])
    if (step.obstacle !== undefined && matters(step.obstacle))
      reportObstacle(step.path, step.obstacle, report);
}

/** Reports that a plan could not be carried out. */
export function reportFailure(
  { path, code, halfWay }: Failure,
  report: Report,
): void {
  report.add(
    "output-not-writable",
    undefined,
    { path, reason: meaningOf(code) },
    halfWay
      ? [{ text: "other files are written already; run it again" }]
      : [{ text: "nothing was written" }],
  );
}

/** Reports that another process did not let go of a folder. */
export function reportHolder(
  { pid, host }: Writer,
  folder: string,
  report: Report,
): void {
  const holder = `process ${pid}${host === "" ? "" : ` on ${host}`}`;
  report.add("output-in-use", undefined, { path: folder, holder });
}

function yieldsToForce(obstacle: Obstacle): boolean {
  return obstacle === "edited" || obstacle === "foreign" || obstacle === "link";
}

function reportObstacle(
  path: string,
  obstacle: Obstacle,
  report: Report,
): void {
  if (obstacle === "edited")
    return report.add("output-hand-edited", { file: path }, { path });
  if (obstacle === "foreign")
    return report.add("output-foreign-file", { file: path }, { path });
  report.add("output-not-writable", undefined, {
    path,
    reason: reasonOf(obstacle),
  });
}

function reasonOf(obstacle: Exclude<Obstacle, "edited" | "foreign">): string {
  switch (obstacle) {
    case "link":
      return "a symbolic link stands there";
    case "linked":
      return "a folder above it is a symbolic link";
    case "blocked":
      return "something else stands there, or above it";
    default:
      return meaningOf(obstacle.code);
  }
}
