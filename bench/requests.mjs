// What a client costs while it is used: its import, and a call next to fetch and JSON.parse. Measured in
// processes of their own; the server has one too.
import { execFileSync, spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const here = import.meta.dirname;

/** The SDK as JavaScript, module by module, as a program without a bundler loads it. */
export function compileSdk(esbuild, folder, output) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith(".ts"))
    .map(({ name, parentPath, path }) => join(parentPath ?? path, name));
  execFileSync(esbuild, [
    ...files,
    `--outdir=${output}`,
    `--outbase=${folder}`,
    "--format=esm",
    "--log-level=error",
  ]);
  writeFileSync(join(output, "package.json"), '{ "type": "module" }\n');
}

/** Milliseconds that a cold import of a module takes: the median of processes. */
export function importTime(module, runs) {
  const program = `const started = performance.now();
    await import(${JSON.stringify(pathToFileURL(module).href)});
    console.log(performance.now() - started);`;
  return median(
    Array.from({ length: runs }, () =>
      Number(
        execFileSync(process.execPath, ["--input-type=module", "-e", program]),
      ),
    ),
  );
}

/** Requests a second with bare fetch, with one that could be ended and with the SDK, in turns; medians, and those of the ratios to bare. */
export async function requestsPerSecond(module, runs) {
  const server = spawn(process.execPath, [join(here, "server.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const port = await new Promise((done) => server.stdout.once("data", done));
    const client = join(here, "calls.mjs");
    const args = [client, module, `http://127.0.0.1:${Number(port)}`, runs];
    const text = execFileSync(process.execPath, args.map(String));
    const turns = JSON.parse(text);
    const rate = (name) => median(turns.map((turn) => turn[name]));
    const ratio = (name) => median(turns.map((turn) => turn[name] / turn.bare));
    return {
      bare: rate("bare"),
      abortable: rate("abortable"),
      sdk: rate("sdk"),
      ratios: { abortable: ratio("abortable"), sdk: ratio("sdk") },
    };
  } finally {
    server.kill();
  }
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}
