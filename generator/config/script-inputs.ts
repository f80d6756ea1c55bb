import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { importsOf, watchImports } from "./script-modules.ts";

/** What a config that is a program was found to depend on, beside itself. */
export interface ScriptReads {
  /** Full paths: the modules that it imports, and the files that it reads itself. */
  readonly files: ReadonlySet<string>;
  /** Names of variables; `*` where it goes through all of them. */
  readonly variables: ReadonlySet<string>;
}

/**
 * By config. Node keeps the modules that it has loaded and runs none of them again, so what an earlier
 * load in the same process was seen to read still counts.
 */
const known = new Map<string, { files: Set<string>; variables: Set<string> }>();

/** Runs what loads a config, and sees what that reads. Only one at a time can be seen. */
export async function watchScript<Value>(
  file: string,
  load: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly reads: ScriptReads }> {
  const path = resolve(file);
  const { files, variables } = known.get(path) ?? {
    files: new Set<string>(),
    variables: new Set<string>(),
  };
  known.set(path, { files, variables });
  const ends = [
    watchFiles((read) => files.add(resolve(read))),
    watchVariables((name) => variables.add(name)),
    watchImports(),
  ];
  syncBuiltinESMExports();
  try {
    const value = await load();
    return { value, reads: { files, variables } };
  } finally {
    for (const end of ends) end();
    syncBuiltinESMExports();
    for (const imported of importsOf(path)) files.add(imported);
  }
}

/** The functions that open a file by its path, which is their first argument. */
const opening = {
  fs: [
    "createReadStream",
    "open",
    "openSync",
    "readFile",
    "readFileSync",
  ] as const,
  promises: ["open", "readFile"] as const,
};

function watchFiles(seen: (path: string) => void): () => void {
  const restores = [
    ...opening.fs.map((name) => tap(fs, name, seen)),
    ...opening.promises.map((name) => tap(fs.promises, name, seen)),
  ];
  return () => restores.forEach((restore) => restore());
}

/** Puts a function in the place of another one that does the same, and sees the path first. */
function tap<Name extends string>(
  holder: Record<Name, (...args: never[]) => unknown>,
  name: Name,
  seen: (path: string) => void,
): () => void {
  const original = holder[name];
  const tapped = function (this: unknown, ...args: never[]) {
    const path = pathOf(args[0]);
    if (path !== undefined) seen(path);
    return Reflect.apply(original, this, args);
  };
  holder[name] = Object.assign(tapped, original);
  return () => {
    holder[name] = original;
  };
}

function pathOf(argument: unknown): string | undefined {
  if (typeof argument === "string") return argument;
  if (argument instanceof URL && argument.protocol === "file:")
    return fileURLToPath(argument);
  return Buffer.isBuffer(argument) ? argument.toString() : undefined;
}

function watchVariables(seen: (name: string) => void): () => void {
  const { env } = process;
  const see = (name: string | symbol) => {
    if (typeof name === "string" && !isOfLoader(new Error().stack)) seen(name);
  };
  process.env = new Proxy(env, {
    get(_, name) {
      see(name);
      return Reflect.get(env, name) as string | undefined;
    },
    has(_, name) {
      see(name);
      return Reflect.has(env, name);
    },
    ownKeys() {
      see("*");
      return Reflect.ownKeys(env);
    },
  });
  return () => {
    process.env = env;
  };
}

/** Whether it is Node, or what compiles a config, that asks: the first frame below `see` and its trap. */
function isOfLoader(stack = ""): boolean {
  const frames = stack.split("\n").slice(3);
  const asking = frames.find((frame) => !frame.endsWith("(<anonymous>)"));
  return /\bnode:|[\\/]node_modules[\\/]jiti[\\/]/.test(asking ?? "");
}
