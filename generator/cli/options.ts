import { choices } from "../config/defaults.ts";

/** An option of the command line. */
export interface OptionRow {
  readonly short?: string;
  /** What it is followed by; an option without one is a switch. */
  readonly value?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  readonly repeatable?: true;
  readonly description: string;
}

/** Every option, once; the commands name those they take. */
export const optionTable = {
  config: {
    value: "FILE",
    description: "the config file, where it is not sdkwright.config.* here",
  },
  target: {
    value: "NAME",
    repeatable: true,
    description: "only this target of the config; repeatable",
  },
  output: {
    short: "o",
    value: "DIR",
    description: "the folder of the SDK",
  },
  lock: {
    value: "FILE",
    description:
      "the lock, where it is not beside the config or in the folder of the SDK",
  },
  overlay: {
    value: "FILE",
    repeatable: true,
    description:
      "an Overlay that changes the document first, in place of those of the config; repeatable",
  },
  include: {
    value: "SELECTOR",
    repeatable: true,
    description:
      "only what matches: tag:…, operation:…, path:…, method:…, deprecated:…, audience:…, webhook:…, schema:…; repeatable",
  },
  exclude: {
    value: "SELECTOR",
    repeatable: true,
    description: "all but what matches; repeatable",
  },
  naming: {
    value: "STYLE",
    choices: choices.naming,
    description: "how members are called",
  },
  enums: {
    value: "FORM",
    choices: choices.enums,
    description: "what enums become",
  },
  "on-unsupported": {
    value: "ACTION",
    choices: choices.onUnsupported,
    description: "what becomes of operations that cannot be generated",
  },
  templates: {
    value: "DIR",
    description: "templates that replace built-in ones of the same name",
  },
  check: {
    description: "write nothing; exit 1 if the document is not what it was",
  },
  header: {
    value: "NAME:VALUE",
    repeatable: true,
    description:
      "sent to the host of the URL; ${NAME} in the value stands for a variable of the environment; repeatable",
  },
  timeout: {
    value: "SECONDS",
    description: "how long fetching a file may take (60)",
  },
  "max-size": {
    value: "MIB",
    description: "how much may be fetched for a target (64)",
  },
  "dry-run": {
    description: "only say what would be written and removed",
  },
  force: {
    description: "overwrite what was changed by hand or is not ours",
  },
  "allow-removals": {
    description:
      "take a document from which most operations are gone that were generated before",
  },
  frozen: {
    description: "leave the lock as it is",
  },
  diff: {
    description: "show what would change, as a unified diff",
  },
  "no-cache": {
    description: "use nothing that earlier runs have kept, and keep nothing",
  },
  format: {
    value: "FORMAT",
    choices: ["text", "json", "github", "sarif", "junit", "markdown"],
    description: "how findings are reported",
  },
  json: {
    description: "as JSON",
  },
  quiet: {
    short: "q",
    description: "say nothing but errors",
  },
  verbose: {
    description: "say everything, each note with its place",
  },
  "no-color": {
    description: "no colours, also on a terminal",
  },
  timings: {
    description: "say how long it took",
  },
  help: {
    short: "h",
    description: "this text",
  },
  version: {
    description: "the version",
  },
} as const satisfies Record<string, OptionRow>;

export type OptionName = keyof typeof optionTable;

/** The options as they were given, by name. */
export type OptionValues = {
  readonly [Name in OptionName]?: (typeof optionTable)[Name] extends {
    readonly repeatable: true;
  }
    ? readonly string[]
    : (typeof optionTable)[Name] extends { readonly value: string }
      ? string
      : true;
};
