import { defineConfig } from "vitest/config";

/** Suites that start the built program. They build it first; all others run from the sources. */
const needBuild = [
  "test/cli/**/*.test.ts",
  "test/compile/**/*.test.ts",
  "test/config/**/*.test.ts",
  "test/determinism/**/*.test.ts",
  "test/generated/**/*.test.ts",
  "test/prism/**/*.test.ts",
  "test/types/**/*.test.ts",
];

/** Suites that take long, or that a change seldom concerns. `npm run test:all` runs them, `npm test` does not. */
const slow = ["test/**/*.all.test.ts"];

/** Needs platforms of their own lock. `npm run test:runtimes` installs them. */
const runtimes = ["test/runtimes/*.test.ts"];

/** Needs build systems and package managers, of a lock of their own. `npm run test:monorepo` installs them. */
const monorepo = ["test/monorepo/*.test.ts"];

/** Where a run also leaves its counts, for a total over several runs. */
const reports = process.env["SDKWRIGHT_REPORTS"];

const never = ["**/node_modules/**", "test/.out/**", "test/**/expected/**"];

export default defineConfig({
  test: {
    // Suites compile, start servers and child processes, often several at once on a small machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // They mostly wait for those processes: one worker fewer than cores would leave a core idle.
    maxWorkers: "100%",
    ...(reports !== undefined && {
      reporters: ["default", "json"],
      outputFile: { json: `${reports}/${process.pid}.json` },
    }),
    projects: [
      {
        extends: true,
        test: {
          name: "built",
          include: needBuild,
          exclude: [...never, ...slow],
          globalSetup: ["test/setup/build.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "source",
          include: ["test/**/*.test.ts"],
          exclude: [...never, ...slow, ...needBuild, ...runtimes, ...monorepo],
        },
      },
      {
        extends: true,
        test: {
          name: "slow",
          include: slow,
          exclude: never,
          globalSetup: ["test/setup/build.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "runtimes",
          include: runtimes,
          exclude: never,
          globalSetup: ["test/setup/build.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "monorepo",
          include: monorepo,
          exclude: never,
          globalSetup: ["test/setup/pack.ts"],
          // Every test installs packages or runs a whole build.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
