import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { takeConfig } from "../../generator/config/load.ts";
import type {
  InputOptions,
  SharedOptions,
} from "../../generator/config/config.ts";
import type { Target } from "../../generator/config/options.ts";
import { targetsOf } from "../../generator/config/targets.ts";
import { exitCodeOf } from "../../generator/diagnostics/exit-code.ts";
import { formatText } from "../../generator/diagnostics/format-text.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { generateTarget } from "../../generator/generate.ts";
import type { OutputFile } from "../../generator/output/file.ts";
import { Sources } from "../../generator/source/sources.ts";

/** Where the case folders are. */
export const casesFolder = resolve(import.meta.dirname, "../cases");

/** A behaviour, pinned: a document, how it is generated, and what is to come of it. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  /** What the case shows, and the section of the specification that settles it. */
  readonly about: string;
  /** The files worth reviewing: `models/pet.ts`, or all below `models/`; the others are compiled only. */
  readonly files: readonly string[];
  /** Modules of the user's that the SDK imports, as they stand beside its folder. */
  readonly beside: readonly OutputFile[];
  readonly target: Target;
}

/** What `options.json` may hold: the options of a target, and what is looked at. */
interface CaseOptions extends SharedOptions {
  readonly input?: string | InputOptions;
  readonly files?: readonly string[];
}

/** All cases, by name. */
export function casesIn(folder: string): Case[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readCase(name, join(folder, name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readCase(name: string, folder: string): Case {
  const path = join(folder, "options.json");
  const text = existsSync(path) ? readFileSync(path, "utf8") : "{}";
  const {
    input = existsSync(join(folder, "spec.json")) ? "spec.json" : "spec.yaml",
    files = [],
    ...options
  } = JSON.parse(text) as CaseOptions;
  return {
    name,
    folder,
    about: aboutOf(folder, typeof input === "string" ? input : input.path),
    files,
    beside: readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .map((file) => ({
        path: `../${file}`,
        text: readFileSync(join(folder, file), "utf8"),
      })),
    target: targetOf(input, options, name),
  };
}

/** The comment that a document in YAML begins with; `about.md` where it cannot hold one. */
function aboutOf(folder: string, input: string): string {
  const path = join(folder, "about.md");
  if (existsSync(path)) return readFileSync(path, "utf8").trim();
  const document = join(folder, input);
  const text = existsSync(document) ? readFileSync(document, "utf8") : "";
  const [comment = ""] = /^(?:#.*\n)+/.exec(text) ?? [];
  return comment.replaceAll(/^# ?/gm, "").trim();
}

/** The options go through the config's own checks. */
function targetOf(
  input: string | InputOptions,
  options: SharedOptions,
  name: string,
): Target {
  const report = new Report();
  const config = { targets: { sdk: { ...options, input, output: "sdk" } } };
  const taken = takeConfig(config, report);
  const [found] = taken?.config
    ? targetsOf(taken.config, ".", () => undefined, report)
    : [];
  if (!found || report.hasErrors) {
    const said = report.diagnostics.map(({ text }) => text).join(" ");
    throw new Error(`The options of ${name} are wrong. ${said}`);
  }
  const { templates } = found;
  if (templates === undefined) return found;
  const folder = relative(process.cwd(), join(casesFolder, name, templates));
  return { ...found, templates: folder.split(sep).join("/") };
}

/** What the pipeline made of a case. */
export interface Outcome {
  readonly files: readonly OutputFile[];
  /** As the command line prints it. */
  readonly diagnostics: string;
  readonly exitCode: number;
}

/** Runs the pipeline on a case, as if its folder were the working directory. */
export async function run({ folder, target }: Case): Promise<Outcome> {
  const report = new Report();
  const sources = new Sources({
    read: (path) => readFile(join(folder, path)),
  });
  const lock = join(folder, "sdkwright.lock.json");
  const lockText = existsSync(lock) ? readFileSync(lock, "utf8") : undefined;
  const { files } = await generateTarget(target, { report, sources, lockText });
  const looks = { color: false, verbose: false };
  return {
    files: report.hasErrors ? [] : files,
    diagnostics: formatText(report.diagnostics, sources, looks),
    exitCode: exitCodeOf(report.diagnostics),
  };
}

/** The files of an SDK that a case is about. */
export function reviewed(
  { files: wanted }: Case,
  files: readonly OutputFile[],
): OutputFile[] {
  return files.filter(
    ({ path }) =>
      path !== "runtime.ts" &&
      wanted.some((name) =>
        name.endsWith("/") ? path.startsWith(name) : path === name,
      ),
  );
}

/** The files below `expected/`, by path. */
export async function expectedOf({
  folder,
}: Case): Promise<ReadonlyMap<string, string>> {
  const expected = join(folder, "expected");
  if (!existsSync(expected)) return new Map();
  const entries = await readdir(expected, {
    recursive: true,
    withFileTypes: true,
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.map(async (path) => {
      const name = relative(expected, path).split(sep).join("/");
      return [name, await readFile(path, "utf8")] as const;
    }),
  );
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
