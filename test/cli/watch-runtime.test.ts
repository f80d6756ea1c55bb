import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { startWatch } from "./watching.ts";

/** A document with one operation; with a body it needs more of the runtime. */
function documentOf(title: string, hasBody: boolean): string {
  const requestBody = {
    required: true,
    content: { "multipart/form-data": { schema: { type: "object" } } },
  };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title, version: "1" },
    paths: {
      [`/${title}`]: {
        post: {
          operationId: title,
          ...(hasBody && { requestBody }),
          responses: { "200": { description: "Done." } },
        },
      },
    },
  });
}

test("a runtime that targets share follows what the changed ones need", async () => {
  const folder = folderWith({
    "a.json": documentOf("alpha", false),
    "b.json": documentOf("beta", false),
    "sdkwright.config.json": JSON.stringify({
      runtime: { shared: "sdk/runtime" },
      targets: {
        a: { input: "a.json", output: "sdk/a" },
        b: { input: "b.json", output: "sdk/b" },
      },
    }),
  });
  const multipart = join(folder, "sdk/runtime/multipart.ts");
  const watch = startWatch(folder, ["--json"]);
  expect(await watch.next()).toMatchObject({
    exitCode: 0,
    runtimes: [{ output: "sdk/runtime", ok: true }],
  });
  expect(existsSync(multipart)).toBe(false);

  fill(folder, { "b.json": documentOf("beta", true) });
  const line = await watch.until(({ exitCode }) => exitCode === 0);
  expect(line.targets.map(({ name }) => name)).toEqual(["b"]);
  expect(line).toMatchObject({
    runtimes: [
      { written: expect.arrayContaining(["sdk/runtime/multipart.ts"]) },
    ],
  });
  expect(existsSync(multipart)).toBe(true);
  expect(await sdkwright(folder, ["check"])).toMatchObject({ code: 0 });
});
