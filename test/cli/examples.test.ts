import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { project } from "../setup/sdk.ts";

const sdk = (example: string) =>
  join(project, "examples", example, "packages/sdk");

test("the SDK that an example commits is what it generates", async () => {
  const ended = await sdkwright(sdk("nx"), ["check", "--no-cache"]);
  expect(ended).toMatchObject({ code: 0, stdout: "" });
});

test("examples of the same document have the same lock", () => {
  const lock = (example: string) =>
    readFileSync(join(sdk(example), "sdkwright.lock.json"), "utf8");
  expect(lock("turborepo")).toBe(lock("nx"));
});
