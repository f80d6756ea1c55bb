import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { OutputFile } from "../../generator/output/file.ts";
import { fill } from "../setup/folder.ts";
import { strictest } from "../setup/strictest.ts";

const compiler = resolve(
  import.meta.dirname,
  "../../node_modules/typescript7/bin/tsc",
);

/** What generated code promises to compile under; every import extension at once. */
const compilerOptions = {
  ...strictest,
  allowImportingTsExtensions: true,
  noEmit: true,
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  module: "esnext",
  moduleResolution: "bundler",
};

/**
 * What the compiler says of SDKs, all of them in one run; "" where it is content. The name of an SDK
 * is the folder in which its files appear in messages.
 */
export async function compileAll(
  sdks: ReadonlyMap<string, readonly OutputFile[]>,
  options: object = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sdkwright-cases-"));
  try {
    for (const [name, files] of sdks) {
      const texts = files.map(({ path, text }) => [path, text] as const);
      fill(join(folder, name), Object.fromEntries(texts));
    }
    const config = {
      compilerOptions: { ...compilerOptions, ...options },
      include: ["**/*.ts"],
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    const args = [compiler, "-p", folder, "--pretty", "false"];
    return await promisify(execFile)(process.execPath, args, {
      cwd: folder,
      maxBuffer: 2 ** 26,
    }).then(
      () => "",
      ({ stdout, stderr }: { stdout: string; stderr: string }) =>
        stdout + stderr || "failed",
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
