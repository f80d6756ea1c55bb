import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TargetInputs } from "../inputs.ts";
import { valueAt, withMember } from "./json-member.ts";
import type { Proposal } from "./proposal.ts";
import { configArgument, nearest, placeBelow, textOf } from "./surroundings.ts";

/**
 * A task that generates, and the script that it runs. Its inputs are those of this package alone, so
 * it stands in the configuration of the package: others of the same name have inputs of their own.
 */
export function turboProposals(
  targets: readonly TargetInputs[],
  config: string | undefined,
  force: boolean,
): readonly Proposal[] {
  const root = nearest(isRoot) ?? ".";
  const isPackage = root !== ".";
  const globs = unique(targets.flatMap(({ globs }) => globs));
  const task = {
    dependsOn: ["^generate"],
    inputs: globs.map((glob) => fromRoot(glob, placeBelow(root))),
    outputs: unique(targets.flatMap(({ writes }) => writes)),
    ...environmentOf(targets),
  };
  const file = "turbo.json";
  const found =
    textOf(file) ?? (isPackage ? '{\n  "extends": ["//"]\n}\n' : undefined);
  const member = { path: ["tasks", "generate"], value: task };
  const proposal = withMember(file, found, member, force);
  return [
    proposal.kind === "merge" && textOf(file) === undefined
      ? { kind: "write", file, text: proposal.text }
      : proposal,
    generateScript(config, force),
  ];
}

/** What caches, sandboxes and CI run never writes the lock: it is an input, and no output. */
function generateScript(config: string | undefined, force: boolean): Proposal {
  const member = {
    path: ["scripts", "generate"],
    value: `sdkwright generate --frozen${configArgument(config)}`,
    suffices: (found: unknown) =>
      typeof found === "string" && /sdkwright generate\b.*--frozen/.test(found),
  };
  return withMember("package.json", textOf("package.json"), member, force);
}

/** The root of the workspaces has the only configuration that extends no other. */
function isRoot(folder: string): boolean {
  const text = textOf(join(folder, "turbo.json"));
  if (text !== undefined && valueAt(text, ["extends"]) === undefined)
    return true;
  const manifest = textOf(join(folder, "package.json"));
  return (
    existsSync(join(folder, "pnpm-workspace.yaml")) ||
    (manifest !== undefined && valueAt(manifest, ["workspaces"]) !== undefined)
  );
}

/** Patterns of Turborepo do not leave their package but from the root. */
function fromRoot(glob: string, place: string): string {
  if (!glob.startsWith("../")) return glob;
  const segments = place.split("/");
  let rest = glob;
  while (rest.startsWith("../") && segments.length > 0) {
    rest = rest.slice("../".length);
    segments.pop();
  }
  return `$TURBO_ROOT$/${[...segments, rest].join("/")}`;
}

function environmentOf(targets: readonly TargetInputs[]) {
  const env = unique(targets.flatMap(({ environment }) => environment));
  return env.length === 0 ? {} : { env };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
