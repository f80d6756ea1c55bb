import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../diagnostics/report.ts";
import type { Onlooker } from "../source/onlooker.ts";
import type { Locate } from "./check.ts";
import type { InputOptions, TargetOptions } from "./config.ts";
import { resolvedFrom } from "./paths.ts";
import { below } from "./pointer.ts";

/** `key` is that of the config: a pattern, or the name itself. */
type Named = readonly [name: string, options: TargetOptions, key: string];

/**
 * The targets with every `*` replaced by what it stands for, sorted by name. A target that is written
 * out wins over one of the same name that a pattern makes: fifty documents alike and one exception.
 */
export function expand(
  targets: Readonly<Record<string, TargetOptions>>,
  folder: string,
  locate: Locate,
  report: Report,
  onlooker?: Onlooker,
): Named[] {
  const made = new Map<string, { options: TargetOptions; key: string }>();
  for (const [key, options] of Object.entries(targets)) {
    if (!isPattern(key, options, locate, report)) continue;
    for (const [name, own] of matches(key, options, folder, onlooker)) {
      const other = made.get(name)?.key;
      if (other !== undefined)
        report.add(
          "config-same-target",
          locate(below("/targets", key), "key"),
          {
            pattern: key,
            other,
            target: name,
          },
        );
      made.set(name, { options: own, key });
    }
    if (![...made.values()].some((one) => one.key === key))
      report.add(
        "config-no-input",
        locate(below(below("/targets", key), "input"), "value"),
        { pattern: pathOf(options.input) },
      );
  }
  const written = Object.entries(targets).filter(([key]) => !key.includes("*"));
  for (const [key, options] of written) made.set(key, { options, key });
  return [...made]
    .map(([name, { options, key }]) => [name, options, key] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Name, input and output have a `*`, or none of them has. */
function isPattern(
  key: string,
  { input, output }: TargetOptions,
  locate: Locate,
  report: Report,
): boolean {
  const expected = key.includes("*") ? 1 : 0;
  const paths = { input: pathOf(input), output };
  let right = true;
  for (const [option, path] of Object.entries(paths)) {
    const stars = path.split("*").length - 1;
    if (stars === expected || (option === "output" && stars && expected))
      continue;
    right = false;
    report.add(
      "config-wrong-value",
      locate(below(below("/targets", key), option), "value"),
      {
        key: `targets.${key}.${option}`,
        expected: expected
          ? "a path with a *, as the name of the target has one"
          : "a path without *, as the name of the target has none",
        actual: JSON.stringify(path),
      },
    );
  }
  return right && expected === 1;
}

function matches(
  key: string,
  options: TargetOptions,
  folder: string,
  onlooker?: Onlooker,
): Named[] {
  return starsOf(pathOf(options.input), folder, onlooker).map((star) => {
    const fill = (text: string) => text.replaceAll("*", () => star);
    return [
      fill(key),
      {
        ...options,
        input: fillInput(options.input, fill),
        output: fill(options.output),
      },
      key,
    ];
  });
}

function fillInput(
  input: string | InputOptions,
  fill: (text: string) => string,
): string | InputOptions {
  if (typeof input === "string") return fill(input);
  const { overlays, url } = input;
  return {
    ...input,
    path: fill(input.path),
    ...(url !== undefined && { url: fill(url) }),
    ...(overlays && { overlays: overlays.map(fill) }),
  };
}

/** What the `*` of a path stands for: any part of the name of a file or folder, sorted. */
function starsOf(
  pattern: string,
  folder: string,
  onlooker?: Onlooker,
): string[] {
  const segments = pattern.split("/");
  const index = segments.findIndex((segment) => segment.includes("*"));
  const [before = "", after = ""] = segments[index]?.split("*") ?? [];
  const parent = segments.slice(0, index).join("/");
  const rest = segments.slice(index + 1).join("/");
  onlooker?.names(join(folder, parent), resolvedFrom(folder, pattern));
  const exists = (path: string) => {
    onlooker?.look(path);
    return existsSync(path);
  };
  return namesIn(join(folder, parent))
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .filter((name) => name.length > before.length + after.length)
    .filter((name) => exists(join(folder, parent, name, rest)))
    .map((name) => name.slice(before.length, name.length - after.length))
    .filter((star) => !star.startsWith("."))
    .sort();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function pathOf(input: string | InputOptions): string {
  return typeof input === "string" ? input : input.path;
}
