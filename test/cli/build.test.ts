import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bin } from "../setup/bin.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("a build with nothing new to build writes nothing and says nothing", () => {
  const build = () =>
    spawnSync(process.execPath, [`${root}scripts/build.mjs`], {
      encoding: "utf8",
    });
  const marks = () =>
    readdirSync(`${root}dist`, { recursive: true, encoding: "utf8" }).map(
      (name) => `${name} ${statSync(`${root}dist/${name}`).mtimeMs}`,
    );
  build();
  const before = marks();
  expect(build()).toMatchObject({ status: 0, stdout: "", stderr: "" });
  expect(marks()).toEqual(before);
});

test("the program can be started by its name alone", () => {
  const { status } = spawnSync(bin, ["--version"]);
  expect(status).toBe(0);
});
