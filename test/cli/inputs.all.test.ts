import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { folderWith } from "../setup/folder.ts";
import { shop } from "./documents.ts";
import { data, listed, projects } from "./input-projects.ts";
import { canTrace, readBy } from "./trace.ts";

describe.skipIf(!canTrace).each(Object.entries(projects))(
  "inputs of %s",
  (_, { files, args = [] }) => {
    test("are what the system is asked for", async () => {
      const folder = folderWith(files);
      const line = ["generate", "--no-cache", ...args];
      const first = readBy(folder, line);
      expect(first.code).toBe(0);
      const all = await listed(folder, args);
      const writes = all.flatMap((one) => one.writes);
      const isWritten = (file: string) =>
        writes.some((g) => g === file || file.startsWith(g.slice(0, -2)));
      expect(first.written.length).toBeGreaterThan(5);
      expect(first.written.filter((file) => !isWritten(file))).toEqual([]);

      const frozen = readBy(folder, [...line, "--frozen"]);
      const isLock = (file: string) => file.endsWith("sdkwright.lock.json");
      const own = frozen.read.filter(
        (file) => isLock(file) || !isWritten(file),
      );
      expect(own).toEqual([...new Set(all.flatMap((one) => one.reads))].sort());
    });
  },
);

test.skipIf(!canTrace)(
  "of a revision in git nothing is read but what git keeps",
  async () => {
    const folder = folderWith({
      ...data({ input: "git:HEAD:spec/shop.yaml" }),
      "spec/shop.yaml": shop,
    });
    const git = (...args: string[]) =>
      execFileSync("git", ["-C", folder, ...args], { stdio: "pipe" });
    git("init", "-q");
    git("add", ".");
    const who = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
    git(...who, "commit", "-qm", "one");
    const [only] = await listed(folder);
    const { read, code } = readBy(folder, [
      "generate",
      "--no-cache",
      "--frozen",
    ]);
    expect(code).toBe(0);
    expect(read.filter((f) => !/^(\.git|sdk)\//.test(f))).toEqual(only?.reads);
  },
);
