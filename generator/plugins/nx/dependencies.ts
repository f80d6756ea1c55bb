import { posix } from "node:path";
import type { Dependency, ProjectFiles, Projects } from "./engine.ts";
import type { Listed } from "./listed.ts";
import { inWorkspace } from "./project.ts";

const config = /^sdkwright\.config\.(?:m?[jt]s|json|yaml)$/;

/** Which projects hold what others read. */
export async function dependenciesOf(
  projects: Projects,
  files: ProjectFiles,
  listedOf: (root: string) => Promise<Listed>,
): Promise<Dependency[]> {
  // The innermost project first: a file belongs to that.
  const owners = Object.entries(projects).sort(
    ([, one], [, other]) => other.root.length - one.root.length,
  );
  const ownerOf = (path: string) =>
    owners.find(([, { root }]) => root === "." || path.startsWith(`${root}/`));
  const found: Dependency[] = [];
  for (const [source, { root }] of Object.entries(projects)) {
    const configFile = files[source]?.find(
      ({ file }) =>
        posix.dirname(file) === root && config.test(posix.basename(file)),
    );
    if (!configFile) continue;
    const { files: read } = await listedOf(root);
    const targets = new Set(
      read.flatMap((path) => ownerOf(inWorkspace(root, path) ?? "")?.[0] ?? []),
    );
    targets.delete(source);
    for (const target of targets)
      found.push({
        source,
        target,
        sourceFile: configFile.file,
        type: "static",
      });
  }
  return found;
}
