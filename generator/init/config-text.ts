import type { ConfigForm } from "../config/discover.ts";

const schema = "./node_modules/sdkwright/dist/config.schema.json";

/** A config with one target, in the form that its file has. */
export function configText(
  form: ConfigForm,
  name: string,
  input: string,
  output: string,
): string {
  const quoted = [name, input, output].map((text) => JSON.stringify(text));
  const [, inputText, outputText] = quoted;
  switch (form) {
    case ".json":
      return `${JSON.stringify({ $schema: schema, targets: { [name]: { input, output } } }, null, 2)}\n`;
    case ".yaml":
      return [
        `# yaml-language-server: $schema=${schema}`,
        "targets:",
        `  ${quoted[0]}:`,
        `    input: ${inputText}`,
        `    output: ${outputText}`,
        "",
      ].join("\n");
    default:
      return [
        'import { defineConfig } from "sdkwright";',
        "",
        "export default defineConfig({",
        "  targets: {",
        `    ${/^[a-z_$][\w$]*$/i.test(name) ? name : quoted[0]}: {`,
        `      input: ${inputText},`,
        `      output: ${outputText},`,
        "    },",
        "  },",
        "});",
        "",
      ].join("\n");
  }
}

/** `spec/shop.v2.yaml` is for `shop-v2`; one that is called after its format is simply an API. */
export function targetName(document: string): string {
  const base = document
    .slice(document.search(/[^/]*$/))
    .replace(/\.(?:json|ya?ml)$/i, "")
    .replaceAll(/[^\w-]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return /^(?:openapi|swagger|)$/i.test(base) ? "api" : base;
}
