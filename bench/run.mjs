// npm run bench: how long generation takes and what the output weighs, next to other generators.
// Writes bench/results.md and bench/results.svg. Needs the corpus and, for processor time and memory,
// GNU time.
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { chart } from "./chart.mjs";
import { inTurns } from "./measure.mjs";
import { compileSdk, importTime, requestsPerSecond } from "./requests.mjs";

const here = import.meta.dirname;
const project = resolve(here, "..");
const corpus = resolve(
  project,
  process.env.SDKWRIGHT_CORPUS ?? "../shared/corpus",
);
const runs = Number(process.env.RUNS ?? 5);
const out = join(here, ".out");
const node = process.execPath;
const bin = (name, file) => join(here, "node_modules", name, file);
const ours = join(project, "dist/cli/main.js");

if (!existsSync(corpus)) throw new Error(`The corpus is missing: ${corpus}`);
if (!existsSync(join(here, "node_modules"))) {
  execFileSync("npm", ["ci", "--prefix", here], { stdio: "inherit" });
}
execFileSync(node, [join(project, "scripts/build.mjs")], { stdio: "inherit" });

const documents = {
  Clerk: join(corpus, "clerk/bapi-2026-05-12.yml"),
  GitHub: join(corpus, "github/api.github.com.json"),
};
const lines = [];
const say = (line) => {
  lines.push(line);
  console.log(line);
};

say("# Benchmarks");
say("");
say(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0].model.trim()}), medians of ${runs} runs in turns after a warm-up, whole processes, no cache.`,
);

const clerk = cold("Clerk", documents.Clerk);
if (process.argv.includes("--github")) cold("GitHub", documents.GitHub);
nothingChanged();
typeCheck();
bundle();
await inUse();
writeFileSync(join(here, "results.md"), `${lines.join("\n")}\n`);
writeFileSync(
  join(here, "results.svg"),
  chart(
    "Cold generation, Clerk's Backend API (249 operations)",
    "s",
    [...clerk].map(([name, { wall }]) => ({ name, value: wall })),
  ),
);

function cold(title, document) {
  const subjects = generators(title, document);
  const results = inTurns(subjects, runs);
  const fastest = Math.min(
    ...[...results]
      .filter(([name]) => name !== "sdkwright")
      .map(([, { wall }]) => wall),
  );
  say("");
  say(`## Cold generation: ${title}`);
  say("");
  say("| | wall s | CPU s | peak MiB | × fastest peer |");
  say("| --- | --- | --- | --- | --- |");
  for (const [name, { wall, cpu, peak }] of results) {
    say(
      `| ${name} | ${wall.toFixed(2)} | ${cpu?.toFixed(2) ?? "–"} | ${peak?.toFixed(0) ?? "–"} | ${(wall / fastest).toFixed(2)} |`,
    );
  }
  return results;
}

function generators(title, document) {
  const folder = (name) => join(out, title, name);
  const fresh = (name) => () => {
    rmSync(folder(name), { recursive: true, force: true });
    mkdirSync(folder(name), { recursive: true });
  };
  const subject = (name, args) => ({
    name,
    prepare: fresh(name),
    command: node,
    args,
    cwd: here,
  });
  return [
    subject("sdkwright", [
      ours,
      "generate",
      document,
      "-o",
      folder("sdkwright"),
      "--no-cache",
      "--quiet",
    ]),
    subject("Redocly generate-client", [
      bin("@redocly/cli", "bin/cli.js"),
      "generate-client",
      document,
      "-o",
      join(folder("Redocly generate-client"), "client.ts"),
    ]),
    subject("oazapfts", [
      bin("oazapfts", "dist/cli.js"),
      document,
      join(folder("oazapfts"), "client.ts"),
    ]),
    subject("hey-api", [
      bin("@hey-api/openapi-ts", "bin/run.js"),
      "-i",
      document,
      "-o",
      folder("hey-api"),
      "-s",
      "--no-log-file",
    ]),
    subject("openapi-typescript (types only)", [
      bin("openapi-typescript", "bin/cli.js"),
      document,
      "-o",
      join(folder("openapi-typescript (types only)"), "types.ts"),
    ]),
  ];
}

function nothingChanged() {
  const folder = join(out, "Clerk/sdkwright");
  const config = join(out, "Clerk/sdkwright.config.ts");
  const target = {
    input: documents.Clerk,
    output: join(out, "Clerk/configured"),
  };
  writeFileSync(
    config,
    `export default ${JSON.stringify({ targets: { clerk: target } })};\n`,
  );
  const results = inTurns(
    [
      { name: "node -e 0", command: node, args: ["-e", "0"] },
      { name: "sdkwright --version", command: node, args: [ours, "--version"] },
      {
        name: "generate, nothing changed",
        command: node,
        args: [ours, "generate", documents.Clerk, "-o", folder, "--quiet"],
      },
      {
        name: "check, nothing changed",
        command: node,
        args: [ours, "check", documents.Clerk, "-o", folder, "--quiet"],
      },
      {
        name: "generate with a .ts config, nothing changed",
        command: node,
        args: [ours, "generate", "--config", config, "--quiet"],
      },
    ],
    runs,
  );
  const base = results.get("node -e 0").wall;
  say("");
  say("## Nothing changed: Clerk");
  say("");
  say("| | wall s | × node |");
  say("| --- | --- | --- |");
  for (const [name, { wall }] of results) {
    say(`| ${name} | ${wall.toFixed(3)} | ${(wall / base).toFixed(1)} |`);
  }
}

function typeCheck() {
  say("");
  say("## Type check of the output: Clerk, TypeScript 5.9, strict");
  say("");
  say("| | check s | total s |");
  say("| --- | --- | --- |");
  for (const name of [
    "sdkwright",
    "Redocly generate-client",
    "oazapfts",
    "hey-api",
  ]) {
    const folder = join(out, "Clerk", name);
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          skipLibCheck: true,
          noEmit: true,
          target: "es2022",
          lib: ["es2022", "dom", "dom.iterable"],
          module: "esnext",
          moduleResolution: "bundler",
          types: [],
        },
      }),
    );
    const text = execFileSync(
      node,
      [bin("typescript", "bin/tsc"), "-p", folder, "--extendedDiagnostics"],
      { encoding: "utf8" },
    );
    const seconds = (label) =>
      new RegExp(`${label}:\\s+([\\d.]+)s`).exec(text)?.[1];
    say(`| ${name} | ${seconds("Check time")} | ${seconds("Total time")} |`);
  }
}

function bundle() {
  const folder = join(out, "Clerk/sdkwright");
  const entry = join(folder, "one.ts");
  writeFileSync(
    entry,
    'export { createClient, createSignInToken } from "./index.js";\n',
  );
  const bundled = execFileSync(bin("esbuild", "bin/esbuild"), [
    entry,
    "--bundle",
    "--minify",
    "--format=esm",
  ]);
  rmSync(entry);
  say("");
  say("## Weight");
  say("");
  say(
    `One function (\`createSignInToken\` with its client), bundled by esbuild: ${bundled.length} bytes minified, ${gzipSync(bundled, { level: 9 }).length} gzip.`,
  );
  say("");
  say(
    `The whole output: ${sizeOf(folder).files} files, ${(sizeOf(folder).bytes / 1e6).toFixed(2)} MB.`,
  );
}

async function inUse() {
  const output = join(out, "Clerk/sdkwright-js");
  compileSdk(
    bin("esbuild", "bin/esbuild"),
    join(out, "Clerk/sdkwright"),
    output,
  );
  const module = join(output, "index.js");
  const turns = 40 * runs;
  const { bare, abortable, sdk, ratios } = await requestsPerSecond(
    module,
    turns,
  );
  say("");
  say("## In use: Clerk's whole client, module by module");
  say("");
  say(
    `Medians of ${2 * runs + 1} imports, and of ${turns} turns of 200 requests, 10 at a time.`,
  );
  say("");
  say("| | |");
  say("| --- | --- |");
  say(`| cold import | ${importTime(module, 2 * runs + 1).toFixed(1)} ms |`);
  say(`| bare fetch and JSON.parse | ${bare.toFixed(0)} requests/s |`);
  say(
    `| the same with the signal of an AbortController | ${abortable.toFixed(0)} requests/s, ${ratios.abortable.toFixed(2)} × |`,
  );
  say(
    `| a call of the SDK | ${sdk.toFixed(0)} requests/s, ${ratios.sdk.toFixed(2)} × |`,
  );
}

function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, entry) => ({
        files: sum.files + 1,
        bytes:
          sum.bytes +
          statSync(join(entry.parentPath ?? entry.path, entry.name)).size,
      }),
      { files: 0, bytes: 0 },
    );
}
