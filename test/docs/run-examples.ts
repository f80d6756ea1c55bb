import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { compiledExamples, type Example } from "./pages.ts";

const runner = fileURLToPath(new URL("run-examples.mjs", import.meta.url));

/** The requests of examples, sent to another server than they are meant for. */
export interface Redirection {
  /** What is called instead of the host of the document, with the path of its address. */
  readonly url: URL;
  /** What the document's servers have before the paths of operations: `/v1`. */
  readonly base: string;
}

/** What examples threw, by their files, and what they asked for. */
export interface Ran {
  readonly failures: readonly string[];
  readonly asked: readonly string[];
}

/** Runs examples that were compiled, in a process of their own. */
export async function runExamples(
  sdk: string,
  examples: readonly Example[],
  { url, base }: Redirection,
): Promise<Ran> {
  const folder = compiledExamples(sdk);
  const files = examples.map(({ file }) =>
    join(folder, file.replace(/\.ts$/, ".js")),
  );
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [runner, url.href, base, ...files],
    {
      env: { CLERK_BEARER_AUTH: "sk_test_secret" },
      maxBuffer: 2 ** 26,
    },
  );
  return JSON.parse(stdout) as Ran;
}
