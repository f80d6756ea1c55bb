// Builds dist/: the generator in few files, which load faster than its many modules; the precompiled
// templates; its types; the JSON Schema of the config. Does nothing where nothing has changed since.
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
import { dirname, join, posix, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

/** The modules one by one, which only the build itself runs. */
const compiled = ".build";
const program = "dist/cli/main.js";
/** Beside the module that looks for it. */
const templates = "dist/chunks/built-in-templates.js";
/** Loaded only where documentation is asked for. */
const docsTemplates = "dist/chunks/built-in-docs-templates.js";
const configSchema = "dist/config.schema.json";
/** What the last build was made of, and the files that it wrote. */
const stamp = "dist/.stamp.json";
/** What the compiler remembers of its last run. */
const compilerMemory = `${compiled}/.tsbuildinfo`;

process.chdir(resolve(import.meta.dirname, ".."));
const sources = filesIn("generator").filter((file) => file.endsWith(".ts"));
const modules = sources.map((file) => below(compiled, file, ".js"));
const types = sources.map((file) => below("dist", file, ".d.ts"));

const inputs = digestOfInputs();
if (!isUpToDate()) await build();

async function build() {
  rmSync(stamp, { force: true });
  const typesAreRight = compile();
  const bundled = await bundle();
  chmodSync(program, 0o755);
  await precompileTemplates();
  await writeConfigSchema();
  const outputs = [
    ...types,
    ...bundled,
    templates,
    docsTemplates,
    configSchema,
  ];
  removeAllBut(outputs);
  // Where they are wrong there is still a program to try, but the next build tells of them again.
  if (typesAreRight) writeFileSync(stamp, JSON.stringify({ inputs, outputs }));
  else process.exitCode = 1;
}

function isUpToDate() {
  if (!existsSync(stamp)) return false;
  const last = JSON.parse(readFileSync(stamp, "utf8"));
  return (
    last.inputs === inputs && last.outputs.every((file) => existsSync(file))
  );
}

function below(folder, source, extension) {
  return `${folder}${source.slice("generator".length, -".ts".length)}${extension}`;
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

/** What is left of an earlier build must not be published. */
function removeAllBut(outputs) {
  const kept = new Set(outputs);
  for (const file of filesIn("dist")) if (!kept.has(file)) rmSync(file);
}

/** Everything but the packages it depends on; what is loaded on demand stays apart. */
async function bundle() {
  const bundler = await rolldown({
    input: {
      "cli/main": resolve(compiled, "cli/main.js"),
      index: resolve(compiled, "index.js"),
      // Beside the module that starts it, as it stands in the sources.
      "chunks/script-thread": resolve(compiled, "config/script-thread.js"),
      "plugins/nx": resolve(compiled, "plugins/nx.js"),
      "plugins/vite": resolve(compiled, "plugins/vite.js"),
    },
    platform: "node",
    external: /^(?![./])/,
    transform: { define: { SDKWRIGHT_BUILD: JSON.stringify(inputs) } },
  });
  const { output } = await bundler.write({
    dir: "dist",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
  });
  await bundler.close();
  return output.map(({ fileName }) => `dist/${fileName}`);
}

function compile() {
  // It does not notice that somebody has removed what it wrote.
  if (![...modules, ...types].every((file) => existsSync(file)))
    rmSync(compilerMemory, { force: true });
  // TypeScript 7 needs a tenth of the time, and writes the same.
  const { resolve: find } = createRequire(import.meta.url);
  const compiler = join(dirname(find("typescript7/package.json")), "bin/tsc");
  const { status } = spawnSync(
    process.execPath,
    [compiler, "--project", "tsconfig.build.json"],
    { stdio: ["ignore", 2, 2] },
  );
  if (!modules.every((file) => existsSync(file))) process.exit(status ?? 1);
  return status === 0;
}

/** A run then needs neither the Handlebars compiler nor the template files. */
async function precompileTemplates() {
  const { precompileTemplates } = await load(
    `${compiled}/render/precompile.js`,
  );
  writeFileSync(templates, await precompileTemplates("templates"));
  writeFileSync(docsTemplates, await precompileTemplates("templates", "docs"));
}

async function writeConfigSchema() {
  const [{ jsonSchema }, { configTable }] = await Promise.all([
    load(`${compiled}/config/json-schema.js`),
    load(`${compiled}/config/table.js`),
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
