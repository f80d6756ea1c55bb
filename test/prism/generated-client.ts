import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Arguments } from "./arguments.ts";

/** A generated SDK, loaded. */
export interface Sdk {
  call(functionName: string, request: Arguments): Promise<unknown>;
  callMethod(path: readonly string[], request: Arguments): Promise<unknown>;
}

type Function = (...values: readonly unknown[]) => Promise<unknown>;

const cli = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** The folder of a generated SDK that no one keeps; git does not see it. */
export function scratch(name: string): string {
  return fileURLToPath(new URL(`../.out/prism/${name}`, import.meta.url));
}

/** Generates as a user does: by the command line, into an empty folder. */
export async function generate(
  document: string,
  folder: string,
  options: readonly string[] = [],
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const line = [cli, "generate", document, "-o", folder, ...options];
  await promisify(execFile)(process.execPath, line);
}

/** Loads the SDK in a folder, with its client and its class set to this server. */
export async function load(
  folder: string,
  settings: { readonly baseUrl: string; readonly bearerAuth: string },
): Promise<Sdk> {
  const sdk = await importFrom(folder, "index.ts");
  const classes = Object.entries(await importFrom(folder, "client.ts"));
  const [name] = classes.find(([exported]) => /^[A-Z]/.test(exported))!;
  const Client = sdk[name] as new (options: object) => unknown;
  const createClient = sdk["createClient"] as (options: object) => unknown;
  const client = createClient(settings);
  const instance = new Client(settings);
  return {
    async call(name, request) {
      const run = sdk[name];
      if (typeof run !== "function") throw new Error(`no function ${name}`);
      return (run as Function)(client, request);
    },
    async callMethod(path, request) {
      let owner: unknown;
      let member: unknown = instance;
      for (const name of path) {
        owner = member;
        member = (owner as Record<string, unknown> | undefined)?.[name];
      }
      if (typeof member !== "function") {
        throw new Error(`no method ${path.join(".")}`);
      }
      return (member as Function).call(owner, request);
    },
  };
}

async function importFrom(
  folder: string,
  file: string,
): Promise<Record<string, unknown>> {
  const url = pathToFileURL(`${folder}/${file}`).href;
  return (await import(/* @vite-ignore */ url)) as Record<string, unknown>;
}
