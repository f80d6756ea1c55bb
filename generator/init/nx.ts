import { existsSync } from "node:fs";
import { join } from "node:path";
import { posix } from "node:path";
import { withItem } from "./json-member.ts";
import type { Proposal } from "./proposal.ts";
import { nearest, textOf } from "./surroundings.ts";

const plugin = "sdkwright/nx";

/** The plugin finds the configs of all projects by itself. Undefined outside of a workspace. */
export function nxProposals(): readonly Proposal[] | undefined {
  const root = nearest((folder) => existsSync(join(folder, "nx.json")));
  if (root === undefined) return undefined;
  const file = posix.join(root, "nx.json");
  const isPlugin = (found: unknown) =>
    found === plugin ||
    (typeof found === "object" &&
      found !== null &&
      "plugin" in found &&
      found.plugin === plugin);
  const member = { path: ["plugins"], value: plugin, suffices: isPlugin };
  return [withItem(file, textOf(file), member)];
}
