import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project } from "../setup/sdk.ts";

/** Files that are to be divided. An entry that is no longer needed fails. */
const knownLong: readonly string[] = [];

/** What git knows, or will when it is added: paths and texts. */
const files = filesOfRepository();

describe.skipIf(files.length === 0)("the repository", () => {
  test("has no file of the generator or its templates over 300 lines", () => {
    const long = files
      .filter(({ path }) => /^(generator|templates)\//.test(path))
      .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
      .filter(({ lines }) => lines > 300)
      .map(({ path }) => path);
    expect(long).toEqual(knownLong);
  });

  test("names no place of a machine", () => {
    expect(matching(/(?<![\w.~)}*-])\/(?:work|root|home|tmp|Users)\//)).toEqual(
      [],
    );
  });

  test("names no address of a package registry", () => {
    const address =
      /https?:\/\/[^\s"'`)]*(?:registry|npmjs\.org|artifactory|verdaccio)/i;
    expect(matching(address)).toEqual([]);
  });
});

function matching(pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => {
      const found = pattern.exec(line);
      return found ? [`${path}:${index + 1}: ${found[0]}`] : [];
    }),
  );
}

function filesOfRepository(): { path: string; text: string }[] {
  // An unpacked archive has no history.
  if (!existsSync(join(project, ".git"))) return [];
  const list = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const paths = execFileSync("git", list, { cwd: project, encoding: "utf8" });
  return paths
    .split("\0")
    .filter((path) => path !== "" && isFile(join(project, path)))
    .map((path) => ({ path, text: readFileSync(join(project, path), "utf8") }));
}

/** False for what was removed but is still known to git, and for links to folders. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
