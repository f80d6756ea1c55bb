import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bin } from "../setup/bin.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("a build with nothing new to build writes nothing and says nothing", () => {
  const marks = () =>
    readdirSync(`${root}dist`, { recursive: true, encoding: "utf8" }).map(
      (name) => `${name} ${statSync(`${root}dist/${name}`).mtimeMs}`,
    );
  const before = marks();
  const build = `${root}scripts/build.mjs`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [build], {
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: "",
    stderr: "",
  });
  expect(marks()).toEqual(before);
});

test("the program can be started by its name alone", () => {
  const { status } = spawnSync(bin, ["--version"]);
  expect(status).toBe(0);
});
