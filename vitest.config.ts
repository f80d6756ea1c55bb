import { defineConfig } from "vitest/config";

/** Suites that start the built program. They build it first; all others run from the sources. */
const needBuild = ["test/cli/**/*.test.ts", "test/config/**/*.test.ts"];

export default defineConfig({
  test: {
    // Suites compile, start servers and child processes, often several at once on a small machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "built",
          include: needBuild,
          globalSetup: ["test/setup/build.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "source",
          include: ["test/**/*.test.ts"],
          exclude: ["**/node_modules/**", "test/**/expected/**", ...needBuild],
        },
      },
    ],
  },
});
