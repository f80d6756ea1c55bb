// Builds dist/: the compiled generator, the precompiled templates, and the JSON Schema of the config.
// Does nothing where nothing has changed since the last build.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { posix, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const program = "dist/cli/main.js";
const templates = "dist/render/built-in-templates.js";
const configSchema = "dist/config.schema.json";
/** What the last build was made of. */
const stamp = "dist/.stamp";
/** What the compiler remembers of its last run. */
const compilerMemory = "dist/.tsbuildinfo";

process.chdir(resolve(import.meta.dirname, ".."));
const sources = filesIn("generator").filter((file) => file.endsWith(".ts"));
const modules = sources.flatMap((file) => {
  const base = file.replace(/^generator/, "dist").slice(0, -".ts".length);
  return [`${base}.js`, `${base}.d.ts`];
});
const outputs = [...modules, templates, configSchema];

const inputs = digestOfInputs();
if (!isComplete() || readFileSync(stamp, "utf8") !== inputs) await build();

async function build() {
  rmSync(stamp, { force: true });
  removeStale();
  const typesAreRight = compile();
  chmodSync(program, 0o755);
  await precompileTemplates();
  await writeConfigSchema();
  // Where they are wrong there is still a program to try, but the next build tells of them again.
  if (typesAreRight) writeFileSync(stamp, inputs);
  else process.exitCode = 1;
}

function isComplete() {
  return [stamp, ...outputs].every((file) => existsSync(file));
}

function digestOfInputs() {
  const files = [
    "package-lock.json",
    "package.json",
    "scripts/build.mjs",
    "tsconfig.build.json",
    "tsconfig.json",
    ...sources,
    ...filesIn("templates"),
  ];
  const hash = createHash("sha256");
  for (const file of files)
    if (existsSync(file)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** A module whose source is gone must not be published. */
function removeStale() {
  if (!existsSync("dist")) return;
  const kept = new Set([...outputs, compilerMemory]);
  for (const file of filesIn("dist")) if (!kept.has(file)) rmSync(file);
}

function compile() {
  // It does not notice that somebody has removed what it wrote.
  if (!modules.every((file) => existsSync(file)))
    rmSync(compilerMemory, { force: true });
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const { status } = spawnSync(
    process.execPath,
    [compiler, "--project", "tsconfig.build.json"],
    { stdio: ["ignore", 2, 2] },
  );
  if (!existsSync(program)) process.exit(status ?? 1);
  return status === 0;
}

/** A run then needs neither the Handlebars compiler nor the template files. */
async function precompileTemplates() {
  const { precompileTemplates } = await load("dist/render/precompile.js");
  writeFileSync(templates, await precompileTemplates("templates"));
}

async function writeConfigSchema() {
  const [{ jsonSchema }, { configTable }] = await Promise.all([
    load("dist/config/json-schema.js"),
    load("dist/config/table.js"),
  ]);
  const schema = JSON.stringify(jsonSchema(configTable), null, 2);
  writeFileSync(configSchema, `${schema}\n`);
}

function load(module) {
  return import(pathToFileURL(resolve(module)).href);
}

/** All files below a folder, sorted. */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}
