import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished, vi } from "vitest";
import type { Example } from "./pages.ts";

/** The requests of examples, sent to another server than they are meant for. */
export interface Redirection {
  /** What is called instead of the host of the document, with the path of its address. */
  readonly url: URL;
  /** What the document's servers have before the paths of operations: `/v1`. */
  readonly base: string;
}

/** Runs examples as programs, one after the other; gives what each of them threw. */
export async function failuresOf(
  sdk: string,
  examples: readonly Example[],
  redirection: Redirection,
): Promise<string[]> {
  const requests = redirected(redirection);
  vi.stubEnv("CLERK_BEARER_AUTH", "sk_test_secret");
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    log.mockRestore();
    told.mockRestore();
  });
  const failures: string[] = [];
  for (const { file, page } of examples) {
    const before = requests.length;
    const url = pathToFileURL(join(sdk, "../examples", file)).href;
    try {
      await import(/* @vite-ignore */ url);
    } catch (error) {
      failures.push(`${page} ${file}: ${String(error)}`);
    }
    if (requests.length === before) failures.push(`${file} asks for nothing`);
  }
  return failures;
}

function redirected({ url, base }: Redirection): string[] {
  const { fetch } = globalThis;
  const requests: string[] = [];
  vi.stubGlobal("fetch", (input: string | URL, init?: RequestInit) => {
    const asked = new URL(input);
    const path = asked.pathname.slice(base.length) + asked.search;
    requests.push(path);
    return fetch(new URL(path, url), init);
  });
  return requests;
}
