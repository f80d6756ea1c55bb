/** A text in a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** Text in which nothing means anything to Markdown, also in a table. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|]/g, String.raw`\$&`)
    .replaceAll("\n", " ");
}

/** A span of code, also of a text that holds backticks. */
export function code(text: string): string {
  const fence = text.includes("`") ? "``" : "`";
  return `${fence}${text}${fence}`;
}
