import { literal, visible } from "./escape.ts";

/** Text as a code span. A cell of a table ends at a bar, also in code. */
export function codeSpan(text: string, place: "line" | "cell"): string {
  const code = withoutIncludes(visible(text)).replace(/\s*\n\s*/g, " ");
  if (code.trim() === "") return code === "" ? "" : "` `";
  if (code.includes("{{")) return literal(code);
  const fence = "`".repeat(longestRun(code) + 1);
  const padding = /^`|`$|^ .* $/.test(code) ? " " : "";
  const span = `${fence}${padding}${code}${padding}${fence}`;
  return place === "cell" ? span.replaceAll("|", "\\|") : span;
}

/** Text as a block of code, in the language that is told if that is a word. */
export function codeBlock(text: string, language: string): string {
  const code = withoutIncludes(visible(text)).replace(/\n$/, "");
  const fence = "`".repeat(Math.max(3, longestRun(code) + 1));
  const name = /^[A-Za-z0-9+#]{1,20}$/.test(language) ? language : "";
  return `${fence}${name}\n${code}\n${fence}`;
}

function longestRun(code: string): number {
  const runs = code.match(/`+/g) ?? [];
  return runs.reduce((most, { length }) => Math.max(most, length), 0);
}

/** VitePress includes files wherever this stands, in code too. A space without width keeps it from that. */
function withoutIncludes(code: string): string {
  return code.replace(/<!-{2}(?=\s*@include)/g, "<\u200b!--");
}
