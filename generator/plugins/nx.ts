import { availableParallelism } from "node:os";
import { posix } from "node:path";
import { dependenciesOf } from "./nx/dependencies.ts";
import type {
  CreateDependencies,
  CreateNodes,
  NodesOfFile,
} from "./nx/engine.ts";
import { listed } from "./nx/listed.ts";
import { isProjectRoot } from "./nx/project.ts";
import { targetsOf } from "./nx/targets.ts";

/** What `nx.json` can say beside `"plugin": "sdkwright/nx"`. */
export interface SdkwrightNxOptions {
  /** What the target that writes the SDK is called; `generate` where it is absent. */
  readonly targetName?: string;
  /** What the target that compares it is called; `check` where it is absent. */
  readonly checkTargetName?: string;
  /** Leave the lock as it is, as caches want it; true where it is absent. */
  readonly frozen?: boolean;
}

/** What Nx calls the plugin. */
export const name = "sdkwright/nx";

/**
 * Infers the targets of each project whose folder holds a config. Nothing is generated for that: what a
 * config and its documents refer to is found out, and kept until one of those files changes.
 */
export const createNodes: CreateNodes<SdkwrightNxOptions> = [
  "**/sdkwright.config.{ts,mts,mjs,js,json,yaml}",
  async (files, options, { workspaceRoot }) => {
    const own = files.filter((file) =>
      isProjectRoot(posix.join(workspaceRoot, posix.dirname(file))),
    );
    const nodesOf = async (file: string): Promise<NodesOfFile> => {
      const root = posix.dirname(file);
      const { inputs } = await listed(workspaceRoot, root);
      const targets = targetsOf(root, inputs, workspaceRoot, options ?? {});
      return [file, { projects: { [root]: { root, targets } } }];
    };
    const all: NodesOfFile[] = [];
    const atOnce = availableParallelism();
    for (let start = 0; start < own.length; start += atOnce) {
      const some = own.slice(start, start + atOnce);
      all.push(...(await Promise.all(some.map(nodesOf))));
    }
    return all;
  },
];

/**
 * What it was called before Nx 23.
 *
 * @alias
 */
export const createNodesV2 = createNodes;

/**
 * A project depends on those that hold its documents, whether or not its `package.json` says so: they
 * are generated first, and a change of one affects it.
 */
export const createDependencies: CreateDependencies<
  SdkwrightNxOptions
> = async (_options, { projects, fileMap, workspaceRoot }) =>
  dependenciesOf(projects, fileMap.projectFileMap, (root) =>
    listed(workspaceRoot, root),
  );
