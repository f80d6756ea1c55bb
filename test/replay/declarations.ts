import ts from "typescript";

/**
 * What a TypeScript file declares, imports and exports, each by name and with its whole text: a comment
 * is part of what it stands above.
 */
function declarationsOf(text: string): ReadonlyMap<string, string> {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022);
  const all = new Map<string, string>();
  for (const statement of file.statements)
    for (const [name, part] of partsOf(statement, file)) {
      const before = all.get(name);
      all.set(name, before === undefined ? part : `${before}\n${part}`);
    }
  return all;
}

function partsOf(
  statement: ts.Statement,
  file: ts.SourceFile,
): readonly (readonly [name: string, text: string])[] {
  const whole = statement.getFullText(file).trim();
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(
      ({ name }) => [`value ${name.getText(file)}`, whole] as const,
    );
  if (ts.isExportDeclaration(statement) && !statement.exportClause)
    return [[`all of ${statement.moduleSpecifier?.getText(file)}`, whole]];
  // Of what is imported or passed on, each name is a declaration of its own.
  const named = namesIn(statement);
  if (named)
    return named.elements.map((element) => {
      const { moduleSpecifier } = statement as ts.ExportDeclaration;
      const from = moduleSpecifier?.getText(file) ?? "";
      return [`${element.getText(file)} of ${from}`, ""] as const;
    });
  const { name } = statement as { name?: ts.Node };
  const isType =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return [[`${isType ? "type" : "value"} ${name?.getText(file)}`, whole]];
}

function namesIn(
  statement: ts.Statement,
): ts.NamedImports | ts.NamedExports | undefined {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    return exportClause && ts.isNamedExports(exportClause)
      ? exportClause
      : undefined;
  }
  if (!ts.isImportDeclaration(statement)) return undefined;
  const bindings = statement.importClause?.namedBindings;
  return bindings && ts.isNamedImports(bindings) ? bindings : undefined;
}

/** The names that a module of an SDK exports, with what it passes on. */
export function exportsOf(
  files: ReadonlyMap<string, string>,
  path: string,
): ReadonlySet<string> {
  const text = files.get(path) ?? "";
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  return new Set(
    file.statements.flatMap((statement) => {
      if (!ts.isExportDeclaration(statement))
        return isExported(statement) ? declaredBy(statement) : [];
      const named = namesIn(statement);
      if (named) return named.elements.map(({ name }) => name.text);
      const { text: from } = statement.moduleSpecifier as ts.StringLiteral;
      return [...exportsOf(files, from.replace(/^\.\/(.*)\.js$/, "$1.ts"))];
    }),
  );
}

function isExported(statement: ts.Statement): boolean {
  const { modifiers = [] } = statement as { modifiers?: readonly ts.Node[] };
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function declaredBy(statement: ts.Statement): string[] {
  const declarations = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations
    : [statement as ts.DeclarationStatement];
  return declarations.map(({ name }) => (name as ts.Identifier).text);
}

/** The declarations that two states of a file do not share. */
export function differing(before = "", after = ""): string[] {
  const [old, now] = [declarationsOf(before), declarationsOf(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => old.get(name) !== now.get(name)).sort();
}
