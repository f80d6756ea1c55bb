import * as nodeModule from "node:module";
import { fileURLToPath } from "node:url";
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
} from "node:worker_threads";

/** Which modules import which, by their full paths, as far as Node has been seen to load them. */
const imports = new Map<string, Set<string>>();

/**
 * Begins to see what Node loads by itself, which it does without the functions that programs read
 * files with. Returns what ends that.
 */
export function watchImports(): () => void {
  const { registerHooks } = nodeModule as SynchronousHooks;
  if (!registerHooks) return watchFromThread();
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      note(context.parentURL, resolved.url);
      return resolved;
    },
  });
  return () => hooks.deregister();
}

/**
 * The modules that a module leads to, with itself. A module is loaded once in a process, and then
 * never seen again; what it imports is remembered.
 */
export function importsOf(path: string): ReadonlySet<string> {
  const found = new Set([path]);
  for (const module of found)
    for (const imported of imports.get(module) ?? []) found.add(imported);
  return found;
}

function note(importer: string | undefined, imported: string): void {
  if (!importer?.startsWith("file:") || !imported.startsWith("file:")) return;
  const from = fileURLToPath(importer);
  const known = imports.get(from);
  if (known) known.add(fileURLToPath(imported));
  else imports.set(from, new Set([fileURLToPath(imported)]));
}

/** What newer versions of Node have, and the types of the oldest one do not know. */
interface SynchronousHooks {
  readonly registerHooks?: (hooks: {
    resolve(specifier: string, context: Context, next: Next): { url: string };
  }) => { deregister(): void };
}

interface Context {
  readonly parentURL?: string;
}

type Next = (specifier: string, context: Context) => { url: string };

/** The hooks of older versions, which run in a thread of their own. */
const hooksOfThread = `
let port;
export function initialize(data) {
  port = data.port;
}
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  port.postMessage([context.parentURL, resolved.url]);
  return resolved;
}
`;

/** They cannot be taken away again, so they are put there once. */
let thread: MessagePort | undefined;

function watchFromThread(): () => void {
  thread ??= startThread();
  const port = thread;
  return () => {
    for (;;) {
      const received = receiveMessageOnPort(port) as
        { readonly message: [string | undefined, string] } | undefined;
      if (!received) return;
      note(...received.message);
    }
  };
}

function startThread(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const source = `data:text/javascript,${encodeURIComponent(hooksOfThread)}`;
  nodeModule.register(source, {
    data: { port: port2 },
    transferList: [port2],
  });
  port1.unref();
  return port1;
}
