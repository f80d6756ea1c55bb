// Times whole processes, in turns, so that a machine that gets slower does so for all of them.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const time = "/usr/bin/time";
const hasTime = existsSync(time);

/** One run: wall seconds, processor seconds, peak memory in MiB (the last two need GNU time). */
export function run(command, args, cwd) {
  const started = process.hrtime.bigint();
  const { status, stderr } = hasTime
    ? spawnSync(time, ["-f", "@@ %U %S %M", command, ...args], { cwd })
    : spawnSync(command, args, { cwd });
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) {
    throw new Error(`${command} ${args.join(" ")}\n${stderr}`);
  }
  const [, user, system, peak] =
    /@@ (\S+) (\S+) (\S+)\s*$/.exec(String(stderr)) ?? [];
  return {
    wall,
    cpu: user === undefined ? undefined : Number(user) + Number(system),
    peak: peak === undefined ? undefined : Number(peak) / 1024,
  };
}

/** Runs each subject `runs` times in turn, after one warm-up; gives the medians by name. */
export function inTurns(subjects, runs) {
  const results = new Map(subjects.map(({ name }) => [name, []]));
  for (let turn = 0; turn <= runs; turn++) {
    for (const { name, prepare, command, args, cwd } of subjects) {
      prepare?.();
      const result = run(command, args, cwd);
      if (turn > 0) results.get(name).push(result);
    }
  }
  return new Map(
    [...results].map(([name, all]) => [
      name,
      {
        wall: median(all.map(({ wall }) => wall)),
        cpu: median(all.map(({ cpu }) => cpu)),
        peak: median(all.map(({ peak }) => peak)),
      },
    ]),
  );
}

function median(values) {
  const sorted = values
    .filter((value) => value !== undefined)
    .sort((a, b) => a - b);
  return sorted.length === 0 ? undefined : sorted[sorted.length >> 1];
}
