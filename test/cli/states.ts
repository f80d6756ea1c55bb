import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { check, generate } from "../../generator/index.ts";
import { fill } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";

/** A document with these schemas, each with a property of this type. */
function documentWith(schemas: Readonly<Record<string, string>>): string {
  const refs = Object.keys(schemas).map((name) => [
    `/${name.toLowerCase()}`,
    {
      get: {
        operationId: `get${name}`,
        tags: ["Things"],
        responses: {
          200: {
            description: "It.",
            content: {
              "application/json": {
                schema: { $ref: `#/components/schemas/${name}` },
              },
            },
          },
        },
      },
    },
  ]);
  const models = Object.entries(schemas).map(([name, type]) => [
    name,
    { type: "object", properties: { value: { type } } },
  ]);
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: Object.fromEntries(refs),
    components: { schemas: Object.fromEntries(models) },
  });
}

/** Three states of one API: each adds, changes and removes something. */
export const states = {
  old: documentWith({ Apple: "string", Pear: "string", Plum: "string" }),
  new: documentWith({ Apple: "string", Pear: "number", Fig: "string" }),
  next: documentWith({ Apple: "boolean", Kiwi: "string", Plum: "number" }),
};

/** What the folder of the config is to hold beside the output. */
export const config = JSON.stringify({
  targets: { things: { input: "document.json", output: "sdk" } },
});

/** Generates in a folder with this document. */
export function generateIn(
  folder: string,
  document: string,
  options: { readonly allowRemovals?: boolean } = {},
) {
  fill(folder, { "document.json": document, "sdkwright.config.json": config });
  return inFolder(folder, () => generate({ ...options, write: true }));
}

export function checkIn(folder: string) {
  return inFolder(folder, () => check());
}

/** Runs something of the program's in a folder, as if it were started there. */
export async function inFolder<Result>(
  folder: string,
  run: () => Promise<Result>,
): Promise<Result> {
  const home = process.cwd();
  process.chdir(folder);
  try {
    return await run();
  } finally {
    process.chdir(home);
  }
}

/** A copy of a folder, in place of what was there. */
export function copyOf(folder: string, copy: string): string {
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** The output and the lock: what a run writes, whatever its name. */
export function writtenIn(folder: string): Record<string, string> {
  const sdk = join(folder, "sdk");
  const beside = [...filesBelow(folder)].filter(([path]) =>
    /^(?:\.sdkwright|sdkwright\.lock)/.test(path),
  );
  return Object.fromEntries([
    ...beside,
    ...(existsSync(sdk) ? filesBelow(sdk) : []),
  ]);
}
