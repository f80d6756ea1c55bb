import type { Run } from "./invocation.ts";
import type { OptionName, OptionRow } from "./options.ts";

/** A command: what it takes, what its help says, and where its code is. */
export interface Command {
  readonly summary: string;
  /** What its one argument is, where that is no document. */
  readonly argument?: string;
  readonly options: readonly OptionName[];
  /** Options that mean something else here: what they are followed by, and what they do. */
  readonly own?: Readonly<
    Partial<Record<OptionName, Pick<OptionRow, "value" | "description">>>
  >;
  /** Each with what it does. */
  readonly examples: readonly (readonly [line: string, effect: string])[];
  /** Loads the code; no other command's is read. */
  readonly load: () => Promise<Run>;
}

const choosing = [
  "config",
  "target",
  "output",
  "lock",
  "overlay",
  "include",
  "exclude",
  "naming",
  "enums",
  "on-unsupported",
  "templates",
] as const;
const reporting = ["quiet", "verbose", "no-color", "timings", "help"] as const;

/** Every command by its name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  generate: {
    summary: "write the SDK; only files that change are touched",
    options: [
      ...choosing,
      "dry-run",
      "force",
      "frozen",
      "allow-removals",
      "no-cache",
      "format",
      "json",
      ...reporting,
    ],
    examples: [
      ["sdkwright generate", "all targets of the config"],
      ["sdkwright generate openapi.yaml -o sdk", "without a config"],
      [
        "sdkwright generate openapi.yaml -o sdk --include 'tag:Users'",
        "the operations of one tag",
      ],
    ],
    load: async () => (await import("./generate.ts")).runGenerate,
  },
  check: {
    summary: "compare the SDK with what would be written; exit 1 if it differs",
    options: [
      ...choosing,
      "diff",
      "frozen",
      "allow-removals",
      "no-cache",
      "format",
      "json",
      ...reporting,
    ],
    examples: [
      ["sdkwright check", "all targets of the config"],
      ["sdkwright check openapi.yaml -o sdk", "without a config"],
      ["sdkwright check --diff", "with what would change in each file"],
      ["sdkwright check --format github", "annotations in a pull request"],
    ],
    load: async () => (await import("./check.ts")).runCheck,
  },
  watch: {
    summary: "generate again whenever something that it is made of changes",
    options: [...choosing, "frozen", "allow-removals", "json", ...reporting],
    own: { json: { description: "one line of JSON each time" } },
    examples: [
      ["sdkwright watch", "all targets of the config, until Ctrl-C"],
      ["sdkwright watch openapi.yaml -o sdk", "without a config"],
      ["sdkwright watch --json", "for programs that start it"],
    ],
    load: async () => (await import("./watch.ts")).runWatch,
  },
  pull: {
    summary: "fetch documents from their URLs, pin them, say what changed",
    argument: "[url]",
    options: [
      "config",
      "target",
      "output",
      "check",
      "header",
      "timeout",
      "max-size",
      "allow-removals",
      "format",
      "json",
      "quiet",
      "verbose",
      "no-color",
      "help",
    ],
    own: {
      output: { value: "FILE", description: "where the document is kept" },
    },
    examples: [
      ["sdkwright pull", "all targets of the config that have a URL"],
      ["sdkwright pull --check", "exit 1 if a document has changed upstream"],
      [
        "sdkwright pull https://example.com/openapi.yaml -o openapi.yaml",
        "without a config",
      ],
    ],
    load: async () => (await import("./pull.ts")).runPull,
  },
  inputs: {
    summary: "list what each target reads and writes, for a build system",
    options: [...choosing, "frozen", "json", ...reporting],
    own: {
      frozen: { description: "for runs with --frozen, which write no lock" },
    },
    examples: [
      ["sdkwright inputs", "all targets of the config"],
      ["sdkwright inputs --frozen --json", "with digests, for other programs"],
    ],
    load: async () => (await import("./inputs.ts")).runInputs,
  },
  inspect: {
    summary: "show the resources, operations and models, and their names",
    options: [...choosing, "json", ...reporting],
    examples: [
      ["sdkwright inspect openapi.yaml", "what a document gives"],
      [
        "sdkwright inspect openapi.yaml --json",
        "everything, for other programs",
      ],
    ],
    load: async () => (await import("./inspect.ts")).runInspect,
  },
  eject: {
    summary: "copy one built-in template, to be changed and used instead",
    argument: "[template]",
    options: [
      "output",
      "dry-run",
      "force",
      "json",
      "quiet",
      "no-color",
      "help",
    ],
    own: {
      output: {
        value: "DIR",
        description: "the folder it goes to (templates)",
      },
    },
    examples: [
      ["sdkwright eject", "the names of the templates"],
      ["sdkwright eject operations -o templates", "one of them"],
    ],
    load: async () => (await import("./eject.ts")).runEject,
  },
  init: {
    summary: "write a config, or what another tool needs to run sdkwright",
    argument: "[turbo|nx|vite|github|document]",
    options: [
      "config",
      "output",
      "dry-run",
      "force",
      "quiet",
      "verbose",
      "no-color",
      "help",
    ],
    own: {
      config: {
        value: "FILE",
        description: "the config; its ending says in which form it is written",
      },
      "dry-run": { description: "only show what would be written" },
      force: { description: "replace what is there and says something else" },
    },
    examples: [
      ["sdkwright init", "a config for the document that is found nearby"],
      ["sdkwright init openapi.yaml --config sdkwright.config.json", "as JSON"],
      ["sdkwright init turbo", "the task of this package, for Turborepo"],
      ["sdkwright init github", "a workflow that checks pull requests"],
    ],
    load: async () => (await import("./init.ts")).runInit,
  },
};
