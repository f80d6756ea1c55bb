import fs from "node:fs";
import { register, syncBuiltinESMExports } from "node:module";
import { resolve, sep } from "node:path";
import { setImmediate as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { MessageChannel } from "node:worker_threads";

/** A file, and what was in it; undefined where there was none. */
type Read = readonly [path: string, content: string | Uint8Array | undefined];

/**
 * Notes from now on which modules this thread loads and which files it reads, but for packages and what
 * is kept in the cache.
 */
export function watchReads(cache: string | undefined): {
  /** All so far. */
  all(): Promise<readonly Read[]>;
} {
  const reads = new Map<string, Read>();
  const note = (path: string, content: string | Uint8Array | undefined) => {
    const isPackage = path.split(sep).includes("node_modules");
    const isKept = cache !== undefined && path.startsWith(resolve(cache) + sep);
    // A module is asked for before it is loaded.
    const isKnown = content === undefined && reads.has(path);
    if (!isPackage && !isKept && !isKnown) reads.set(path, [path, content]);
  };
  watchModules(note);
  watchFiles(note);
  return {
    async all() {
      // What the thread of the hooks has sent arrives in turns of the loop.
      await pause();
      await pause();
      return [...reads.values()];
    },
  };
}

type Note = (path: string, content: string | Uint8Array | undefined) => void;

function watchModules(note: Note): void {
  const { port1, port2 } = new MessageChannel();
  port1.on("message", ({ url, source }: { url: string; source?: string }) => {
    if (url.startsWith("file:")) note(pathOf(url), source);
  });
  port1.unref();
  register(`data:text/javascript,${encodeURIComponent(hooks)}`, {
    data: port2,
    transferList: [port2],
  });
}

/** Run in a thread that has no access to this module. A module that is not there is never loaded. */
const hooks = `
let port;
export function initialize(given) { port = given; }
export async function resolve(specifier, context, next) {
  if (/^\\.{0,2}\\//.test(specifier) && context.parentURL)
    port.postMessage({ url: new URL(specifier, context.parentURL).href });
  return next(specifier, context);
}
export async function load(url, context, next) {
  const loaded = await next(url, context);
  if (loaded.source) port.postMessage({ url, source: loaded.source });
  return loaded;
}`;

function pathOf(url: string): string {
  return fileURLToPath(url.replace(/[?#].*$/, ""));
}

/** Also what a loader of modules reads that is itself a module. */
function watchFiles(note: Note): void {
  const { readFileSync } = fs;
  const { readFile } = fs.promises;
  const seen = (path: unknown, content: string | Uint8Array | undefined) => {
    if (typeof path === "string") note(resolve(path), content);
    else if (path instanceof URL) note(pathOf(path.href), content);
  };
  fs.readFileSync = function (...args: Parameters<typeof readFileSync>) {
    try {
      const content = readFileSync(...args);
      seen(args[0], content);
      return content;
    } catch (error) {
      seen(args[0], undefined);
      throw error;
    }
  } as typeof readFileSync;
  fs.promises.readFile = async function (...args: Parameters<typeof readFile>) {
    try {
      const content = await readFile(...args);
      seen(args[0], content);
      return content;
    } catch (error) {
      seen(args[0], undefined);
      throw error;
    }
  } as typeof readFile;
  syncBuiltinESMExports();
}
