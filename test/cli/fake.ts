import type { Invocation, Run } from "../../generator/cli/invocation.ts";
import type { Terminal } from "../../generator/cli/terminal.ts";
import type { Pipeline } from "../../generator/produce.ts";

/**
 * A pipeline whose documents are lists of files: `{ "index.ts": "its text" }`. Pins their names in the
 * lock. A document that is no object is wrong; one that holds "warn" is warned of.
 */
const pipeline: Pipeline = async (target, { report, sources }) => {
  const { value, diagnostics } = await sources.load(target.input);
  report.append(diagnostics);
  const place = { file: target.input, pointer: "" };
  if (value !== undefined && !isFiles(value))
    report.add("not-openapi", place, { found: "a list" });
  if (!isFiles(value)) return nothing;
  if ("warn" in value)
    report.add(
      "duplicate-json-key",
      { file: target.input, pointer: "/warn", key: true },
      { key: "warn" },
    );
  const files = Object.entries(value).map(([path, text]) => ({ path, text }));
  return {
    ...nothing,
    files,
    lock: `${files.map(({ path }) => path).join()}\n`,
  };
};

const nothing = {
  files: [],
  lock: undefined,
  tools: [],
  runtime: [],
  api: undefined,
  names: undefined,
} as const;

function isFiles(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What a command said and how it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command with the fake pipeline, in the working directory. */
export async function runWith(
  run: (...args: [...Parameters<Run>, Pipeline]) => Promise<number>,
  document: string | undefined,
  options: Invocation["options"] = {},
): Promise<Said> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    color: { out: false, err: false },
    watched: false,
  };
  const invocation = { command: "", document, options };
  const code = await run(invocation, terminal, pipeline);
  return { code, out, err };
}
