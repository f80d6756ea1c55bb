/**
 * The values of the options that are a choice. In a file of their own, so that the help of the
 * command line need not load the whole table.
 */
export const choices = {
  naming: ["camelCase", "preserve"],
  enums: ["const", "enum", "union"],
  onUnsupported: ["error", "skip"],
  open: ["responses", "never"],
  importExtension: [".js", ".ts", ""],
  runtime: ["inline"],
  modules: ["few", "resources"],
  deepObjectArrays: ["brackets", "indices", "repeat"],
  pagination: ["offset", "page", "cursor", "url", "link", "none"],
  formats: [
    "Date",
    "unixSeconds",
    "unixMilliseconds",
    "bigint",
    "bytes",
    "string",
    "number",
  ],
  signature: ["standard", "github", "stripe", "none"],
} as const;

/** What counts where an option is not given. */
export const defaults = {
  naming: "camelCase",
  enums: "const",
  onUnsupported: "error",
  open: "responses",
  importExtension: ".js",
  runtime: "inline",
  modules: "few",
  deepObjectArrays: "brackets",
  wireTypes: false,
  checks: false,
  gitattributes: true,
  repairs: { requestBodyRequired: true, undeclaredPathParameter: true },
  webhooks: { signature: "standard" },
} as const;
