/**
 * What the folders of the generator may import of each other: a folder, a single module, or a module
 * for its types alone (`type …`). A document flows down the pipeline once, so stages import data and
 * what can be asked of it, never another stage. What is not listed is forbidden.
 */
export const allowed: Readonly<Record<string, readonly string[]>> = {
  // Whatever says something imports the messages; they know places, and nothing else.
  diagnostics: ["source/place", "source/range", "type source/source-file"],
  source: ["diagnostics"],
  config: ["diagnostics", "source"],

  openapi: [
    "diagnostics",
    "source/place",
    "source/pointer",
    "type source/origins",
    "type source/sources",
    "config/options",
  ],
  api: [
    "openapi/webhooks",
    "type openapi/references",
    "hash",
    "openapi/document",
    "openapi/listed",
    "openapi/keywords/check",
    "openapi/node",
    "openapi/operations",
    "openapi/prose",
    "openapi/read",
    "type openapi/select",
    "openapi/selectors",
    "source/place",
    "source/pointer",
    "config/options",
    "diagnostics",
  ],
  names: [
    "api/api",
    "api/types",
    "config/options",
    "diagnostics",
    "hash",
    "source/place",
  ],
  typescript: [
    "api/api",
    "api/paging",
    "api/paging-walk",
    "api/streaming",
    "api/types",
    "api/carried",
    "api/map-api",
    "api/parts",
    "names/names",
    "config/options",
    "diagnostics",
    "hash",
  ],
  layout: ["typescript/symbols", "typescript/syntax"],
  // Text of a document as Markdown; it knows nothing of APIs.
  markdown: [],
  // Tells of the code that `typescript` plans, so it asks there what that is; no template, no text.
  docs: ["api/api", "api/parts", "api/types", "hash", "typescript"],
  render: [
    "docs/markdown",
    "type docs/view",
    "layout",
    "markdown",
    "typescript/printable",
    "typescript/symbols",
    "typescript/syntax",
    "typescript/view",
    "output/file",
    "diagnostics",
    "source/place",
  ],
  wire: [
    "diagnostics",
    "openapi/document",
    "openapi/listed",
    "openapi/node",
    "openapi/read",
    "type openapi/select",
    "source/pointer",
  ],
  output: ["diagnostics"],
  // The only code that uses the network.
  fetch: [],
  // What engines load. They start the program and read what it says, as any other program would.
  plugins: [
    "cache/record",
    "diagnostics/excerpt",
    "type diagnostics/format-json",
    "output/own-names",
    "version",
  ],
  cache: [
    "output/own-names",
    "source/git-path",
    "type source/onlooker",
    "type source/read",
  ],

  // What runs the stages one after the other.
  "": [
    "api",
    "config",
    "diagnostics",
    "docs",
    "fetch",
    "names",
    "openapi",
    "output",
    "render",
    "source",
    "typescript",
    "wire",
  ],
  // Files of other tools.
  init: ["config", "diagnostics", "inputs", "output/trouble"],
  cli: [
    "apply",
    "cache",
    "compare",
    "eject",
    "init",
    "inputs",
    "produce",
    "pull",
    "runtimes",
    "version",
    "config",
    "diagnostics",
    "fetch",
    "names/lock",
    "names/read-lock",
    "output/lock-file",
    "type output/plan",
    "source/git-path",
    "source/read-ahead",
    "source/source-file",
    "api/api",
    "api/changes",
    "names/names",
  ],
};

/** Arrows that are there and should not be. An entry that is no longer needed fails. */
export const knownWrong: readonly string[] = [];

/** Which folders read or write files, or load packages. What Node offers beside that is free to all. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  "": ["node:fs"],
  cache: ["node:fs"],
  cli: ["chokidar", "diff"],
  // Threads only to run a config that is a program again.
  config: ["jiti", "node:fs", "node:worker_threads"],
  fetch: ["node:http", "undici"],
  init: ["jsonc-parser", "node:fs"],
  openapi: ["json-p3"],
  output: ["node:fs"],
  markdown: ["commonmark"],
  plugins: ["node:child_process", "node:fs"],
  render: [
    "handlebars",
    "handlebars/runtime.js",
    "node:fs",
    "node:fs/promises",
  ],
  source: ["js-yaml", "node:child_process", "node:fs/promises", "yaml"],
  wire: ["node:fs", "openapi-typescript", "prettier"],
};

/** Parts of Node that reach beyond the program. */
export const reachOut =
  /^(?!node:)|^node:(fs|child_process|cluster|dgram|dns|http|https|http2|net|tls|worker_threads)\b/;
