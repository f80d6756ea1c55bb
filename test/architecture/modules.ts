import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/** A module, by its path without extension: `api/api`. */
export interface Module {
  readonly name: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** A module by its name, or a package. */
  readonly of: string;
  readonly isPackage: boolean;
  readonly typesOnly: boolean;
}

/** The modules below a folder and what each imports, at once or later. */
export function modulesIn(folder: string): Module[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => ({
      name: path.slice(0, -".ts".length),
      imports: importsOf(path, readFileSync(join(folder, path), "utf8")),
    }));
}

/** The folder of a module; `""` for those that are in none. */
export function folderOf(module: string): string {
  return module.includes("/") ? module.slice(0, module.indexOf("/")) : "";
}

function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typesOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text: target } = specifier;
    const isPackage = !target.startsWith(".");
    const resolved = posix.join(posix.dirname(path), target);
    const of = isPackage ? target : resolved.replace(/\.ts$/, "");
    found.push({ of, isPackage, typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, isErased(node.importClause));
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      const { argument } = node;
      if (ts.isLiteralTypeNode(argument)) add(argument.literal, true);
    } else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword
    ) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022));
  return found;
}

/** Whether nothing is left of an import when the program runs. */
function isErased(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const bindings = clause.namedBindings;
  return (
    !clause.name &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}
