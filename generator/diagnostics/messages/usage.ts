import { error, warning } from "../row.ts";

/** Slips on the command line, in the config file and in the user's templates: exit code 2. */
export const usageMessages = {
  // Command line
  "command-unknown": error`There is no command ${"command"}.`,
  "option-unknown": error`There is no option ${"option"}.`,
  "option-needs-value": error`${"option"} needs a value.`,
  "option-takes-no-value": error`${"option"} takes no value.`,
  "option-wrong-value": error`${"option"} cannot be ${"value"}.`,
  "option-repeated": error`${"option"} is given more than once.`,
  "option-conflict": error`${"option"} and ${"other"} exclude each other.`,
  "argument-unexpected": error`The argument ${"argument"} is one too many.`,
  "input-missing": error`No document was named, and there is no config file.`
    .hint`name one: sdkwright generate openapi.yaml -o sdk`,
  "input-is-url": error`${"url"} is a URL, and generating uses no network.`
    .hint`${"advice"}`,
  "pull-needs-url": error`${"argument"} needs the URL that is to be fetched.`
    .hint`sdkwright pull https://example.com/openapi.yaml -o openapi.yaml`,
  "pull-needs-file": error`No file was named to keep the document in.`
    .hint`sdkwright pull ${"url"} -o openapi.yaml`,
  "pull-nothing": error`There is nothing to pull: no target has a URL, or hosts that its references may lead to.`
    .hint`input: { url: "https://example.com/openapi.yaml", path: "openapi.yaml" }`,
  "pull-wrong-url": error`The URL of ${"target"} is none.`,
  "pull-into-git": error`${"target"} reads a revision of git, into which nothing can be pulled.`,
  "header-malformed": error`A --header is a name, a colon and a value.`
    .hint`--header 'authorization: Bearer \${API_TOKEN}'`,
  "variable-missing": error`The environment has no ${"variable"}, which a header of ${"target"} is made of.`,
  "output-of-many": error`One output folder was named for ${"count"} targets.`
    .hint`choose a target with --target`,
  "output-missing": error`No output folder was named.`.hint`name one: -o sdk`,

  // Wiring
  "init-no-document": error`No OpenAPI document was found here or in the folders below.`
    .hint`name one: sdkwright init ../api/openapi.yaml`,
  "init-many-documents": error`There are ${"count"} OpenAPI documents here.`
    .hint`name one: sdkwright init ${"document"}`,
  "init-no-such-document": error`There is no document ${"document"}.`,
  "init-no-config": error`There is no config here.`
    .hint`write one: sdkwright init`,
  "init-no-workspace": error`There is no nx.json here or above.`
    .hint`make the workspace one of Nx: npx nx init`,

  // Selection
  "selector-malformed": error`${"selector"} is no selector.`
    .hint`a selector starts with tag:, operation:, path: or schema:`,
  "selector-without-match": error`${"selector"} matches nothing in the document.`,
  "target-unknown": error`The config has no target ${"target"}.`,

  // Config file
  "config-not-found": error`There is no config file ${"file"}.`,
  "config-unreadable": error`The config file cannot be read: ${"reason"}.`,
  "config-ambiguous": error`There is more than one config file: ${"files"}.`
    .hint`keep one, or name one with --config`,
  "config-failed": error`The config file threw an error: ${"reason"}`,
  "config-no-default-export": error`The config file has no default export.`
    .hint`export default defineConfig({ targets: { … } })`,
  "config-syntax": error`The config file cannot be understood: ${"problem"}.`,
  "config-unknown-key": error`There is no option ${"key"} here.`,
  "config-wrong-value": error`${"key"} must be ${"expected"}, not ${"actual"}.`,
  "config-missing-key": error`${"key"} is missing.`,
  "config-no-targets": error`The config has no targets.`
    .hint`targets: { api: { input: "openapi.yaml", output: "sdk" } }`,
  "config-no-input": error`${"pattern"} matches no document.`,
  "config-same-target": error`${"pattern"} and ${"other"} both make a target ${"target"}.`,
  "config-shared-output": error`${"target"} and ${"other"} both write to ${"folder"}.`,
  "config-nested-output": error`${"target"} writes into ${"folder"}, a folder of ${"other"}.`,
  "config-runtime-differs": error`${"target"} and ${"other"} share the runtime in ${"folder"}, but not ${"option"}.`
    .hint`set it beside the targets`,
  "name-override-unused": warning`${"key"} names nothing in the document.`,

  "format-unused": warning`No text or number that is generated has the format ${"format"}.`,

  // Pages
  "pagination-impossible": error`${"operation"} cannot be gone through page by page: ${"reason"}.`,
  "pagination-unmatched": warning`There is no operation ${"operation"} to go through page by page.`,

  // Templates
  "template-not-found": error`There is no template ${"template"}.`,
  "eject-unknown": error`There is no built-in template ${"template"}.`,
  "template-folder-not-found": error`There is no template folder ${"folder"}.`,
  "template-syntax": error`The template cannot be understood: ${"problem"}`,
  "template-unknown-path": error`The view has no ${"path"} here.`,
  "template-unknown-helper": error`There is no helper ${"helper"}.`,
  "template-raw-value": error`${"path"} is ${"kind"}, which cannot be printed as it is.`,
};
