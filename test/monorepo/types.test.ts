import { cpSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fill, scratchFolder } from "../setup/folder.ts";
import { project } from "../setup/sdk.ts";
import { run } from "./engines.ts";
import { install } from "./installed.ts";

const scratch = scratchFolder();

test.each(["nodenext", "bundler"])(
  "the plugins are what the types of Nx and Vite want, with module resolution %s",
  async (moduleResolution) => {
    const folder = join(scratch, moduleResolution);
    install(folder);
    for (const [name, from] of [
      ["nx", join(import.meta.dirname, "node_modules")],
      ["vite", join(import.meta.dirname, "node_modules")],
      ["@types", join(project, "node_modules")],
    ] as const)
      symlinkSync(join(from, name), join(folder, "node_modules", name));
    cpSync(join(import.meta.dirname, "types"), folder, { recursive: true });
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      target: "es2022",
      lib: ["es2023", "dom"],
      types: ["node"],
      module: moduleResolution === "bundler" ? "esnext" : "nodenext",
      moduleResolution,
    };
    fill(folder, {
      "package.json": '{ "type": "module" }',
      "tsconfig.json": JSON.stringify({ compilerOptions }),
    });
    const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
    const { code, log } = await run(folder, [process.execPath, tsc]);
    expect({ code, log }).toEqual({ code: 0, log: "" });
  },
);
