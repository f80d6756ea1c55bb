import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { SdkwrightNxOptions } from "../nx.ts";
import type { Input, TargetConfiguration, Targets } from "./engine.ts";
import type { Inputs } from "./listed.ts";
import { literal, namingPatterns } from "../patterns.ts";
import { inWorkspace } from "./project.ts";

/** The targets of a project; undefined inputs where they cannot be told now. */
export function targetsOf(
  root: string,
  inputs: readonly Inputs[] | undefined,
  workspaceRoot: string,
  {
    targetName = "generate",
    checkTargetName = "check",
    frozen = true,
  }: SdkwrightNxOptions,
): Targets {
  const common = { options: { cwd: root }, dependsOn: [`^${targetName}`] };
  const technologies = ["openapi", "typescript"];
  return {
    [targetName]: {
      ...common,
      command: `sdkwright generate${frozen ? " --frozen" : ""}`,
      ...cachingOf(root, inputs, workspaceRoot, frozen),
      metadata: { technologies, description: "Writes the SDK" },
    },
    // It reads the output folder, which Nx does not see where git ignores it.
    [checkTargetName]: {
      ...common,
      command: "sdkwright check",
      cache: false,
      metadata: {
        technologies,
        description: "Compares the SDK with what would be written",
      },
    },
  };
}

type Caching = Pick<TargetConfiguration, "cache" | "inputs" | "outputs">;

/** A run is taken from the cache only where everything that it depends on can be told to Nx. */
function cachingOf(
  root: string,
  targets: readonly Inputs[] | undefined,
  workspaceRoot: string,
  frozen: boolean,
): Caching {
  if (!targets) return { cache: false };
  const paths = (of: (target: Inputs) => readonly string[]) => [
    ...new Set(targets.flatMap(of)),
  ];
  const reads = paths(({ reads }) => reads);
  const patterns = paths(({ globs }) => namingPatterns(globs));
  const lock = "sdkwright.lock.json";
  const outputs = paths(({ output }) => [output]);
  const variables = paths(({ environment }) => environment);
  const revisions = paths(({ revisions }) => revisions);
  const all = [...reads, ...patterns, ...outputs];
  const isKnown =
    revisions.length === 0 &&
    !variables.includes("*") &&
    all.every((path) => inWorkspace(root, path) !== undefined);
  if (!isKnown) return { cache: false };
  const place = (path: string) => placeOf(root, path);
  const packages = paths(({ packages }) => Object.keys(packages));
  return {
    cache: true,
    inputs: [
      ...new Set([...reads.map(literal), ...patterns, lock].map(place)),
      // Nx does not see what git ignores, unless a task before has written it.
      ...reads.flatMap((path): Input[] => {
        const file = inWorkspace(root, path)!;
        if (posix.dirname(file) === root) return [];
        return [{ dependentTasksOutputFiles: literal(file), transitive: true }];
      }),
      ...variables.map((env) => ({ env })),
      ...(packages.length > 0 && hasLockFile(workspaceRoot)
        ? [{ externalDependencies: packages }]
        : []),
    ],
    outputs: [...outputs, ...(frozen ? [] : [lock])].map(place),
  };
}

/** A path in the words of Nx. */
function placeOf(root: string, path: string): string {
  const file = inWorkspace(root, path)!;
  const isInside = root === "." || file.startsWith(`${root}/`);
  return isInside
    ? `{projectRoot}/${root === "." ? file : posix.relative(root, file)}`
    : `{workspaceRoot}/${file}`;
}

/** Nx knows the versions of packages from there, and refuses a package that it does not know. */
function hasLockFile(workspaceRoot: string): boolean {
  return [
    "package-lock.json",
    "pnpm-lock.yaml",
    "yarn.lock",
    "bun.lock",
    "bun.lockb",
  ].some((name) => existsSync(join(workspaceRoot, name)));
}
