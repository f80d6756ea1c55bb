import ts from "typescript";
import type { OutputFile } from "../../generator/output/file.ts";

/** A file as TypeScript parses it. */
export function parsed({ path, text }: OutputFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** What TypeScript's parser says of a file; empty where it can be read. */
export function syntaxErrors(file: OutputFile): string[] {
  // The parser keeps them there; a program would read all that is imported too.
  const { parseDiagnostics } = parsed(file) as unknown as {
    parseDiagnostics: readonly ts.Diagnostic[];
  };
  return parseDiagnostics.map(
    ({ messageText }) =>
      `${file.path}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
  );
}

/** The files that are written for the document: all code but the runtime. */
export function writtenCode(files: readonly OutputFile[]): OutputFile[] {
  return files.filter(
    ({ path }) => path.endsWith(".ts") && path !== "runtime.ts",
  );
}
