import { join } from "node:path";
import ts from "typescript";
import { project } from "../setup/sdk.ts";

/** What an editor shows at the places of a program, each marked by a comment: `clerk./*here*\/create`. */
export interface Editor {
  /** What is shown over the name after the mark. `depth` is how often the reader asked for more. */
  hover(mark: string, depth?: number): string;
  /** What is offered at the mark, or so many characters after it. */
  completions(mark: string, offset?: number): readonly Offer[];
  /** What is shown beside an offer. */
  completionDetails(mark: string, name: string): string;
  /** What is shown while the arguments are written. */
  signature(mark: string): string;
  /** What is wrong with the program. */
  errors(): readonly string[];
  /** The names that are struck through. */
  struckThrough(): readonly string[];
}

/** A name, and what it is: `property optional`. */
export type Offer = readonly [name: string, kind: string];

/** Opens a program of a user of an SDK, as TypeScript's own language service sees it. */
export function openEditor(folder: string, text: string): Editor {
  const file = join(folder, "program.ts");
  const service = ts.createLanguageService(hostOf(file, text));
  const expandable: Expandable = service;

  function at(mark: string): number {
    const comment = `/*${mark}*/`;
    const start = text.indexOf(comment);
    if (start < 0) throw new Error(`There is no ${comment}`);
    return start + comment.length;
  }

  return {
    hover(mark, depth = 0) {
      const info = expandable.getQuickInfoAtPosition(
        file,
        at(mark),
        10_000,
        depth,
      );
      if (!info) throw new Error(`Nothing is shown at ${mark}`);
      return shown(info);
    },
    completions(mark, offset = 0) {
      const position = at(mark) + offset;
      const found = service.getCompletionsAtPosition(file, position, undefined);
      return (found?.entries ?? []).map(({ name, kind, kindModifiers }) => [
        name,
        [kind, kindModifiers].filter(Boolean).join(" "),
      ]);
    },
    completionDetails(mark, name) {
      const details = service.getCompletionEntryDetails(
        file,
        at(mark),
        name,
        undefined,
        undefined,
        undefined,
        undefined,
      );
      if (!details) throw new Error(`${name} is not offered at ${mark}`);
      return shown(details);
    },
    signature(mark) {
      const help = service.getSignatureHelpItems(file, at(mark), undefined);
      const [item] = help?.items ?? [];
      if (!help || !item) throw new Error(`No call is written at ${mark}`);
      const parameter = item.parameters[help.argumentIndex];
      return [
        [
          ...item.prefixDisplayParts,
          ...item.parameters.flatMap(({ displayParts }, index) => [
            ...(index > 0 ? item.separatorDisplayParts : []),
            ...displayParts,
          ]),
          ...item.suffixDisplayParts,
        ],
        item.documentation,
        parameter?.documentation ?? [],
      ]
        .map((parts) => ts.displayPartsToString(parts))
        .filter((part) => part !== "")
        .join("\n\n");
    },
    errors() {
      return [
        ...service.getSyntacticDiagnostics(file),
        ...service.getSemanticDiagnostics(file),
      ].map(({ messageText }) =>
        ts.flattenDiagnosticMessageText(messageText, "\n"),
      );
    },
    struckThrough() {
      return service
        .getSuggestionDiagnostics(file)
        .filter(({ reportsDeprecated }) => reportsDeprecated)
        .map(({ start, length }) => text.slice(start, start + length));
    },
  };
}

/** TypeScript 5.9 takes a depth that its types do not tell of: what editors send for the `+` in a hover. */
interface Expandable {
  getQuickInfoAtPosition(
    file: string,
    position: number,
    maximumLength: number,
    depth: number,
  ): ts.QuickInfo | undefined;
}

/** Code, description and tags, as they stand one below the other. */
function shown(info: ts.QuickInfo | ts.CompletionEntryDetails): string {
  const tags = (info.tags ?? []).map(({ name, text }) =>
    `@${name} ${ts.displayPartsToString(text)}`.trim(),
  );
  return [
    ts.displayPartsToString(info.displayParts),
    ts.displayPartsToString(info.documentation),
    tags.join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function hostOf(file: string, text: string): ts.LanguageServiceHost {
  const read = (name: string) => (name === file ? text : ts.sys.readFile(name));
  return {
    getCompilationSettings: () => ({
      strict: true,
      exactOptionalPropertyTypes: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
      types: [],
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot(name) {
      const found = read(name);
      return found === undefined
        ? undefined
        : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => project,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
}
