import ts from "typescript";
import type { OutputFile } from "../../generator/output/file.ts";
import { parsed } from "./syntax.ts";

/**
 * What code consists of, text apart: a line a statement, sorted. Names that come from the document,
 * which have a "place" in them, are alike; all others stay, so that a call of `send` is told from a
 * call of something else.
 */
export function skeleton(files: readonly OutputFile[]): string[] {
  return files
    .flatMap((file) => [...parsed(file).statements])
    .map(outline)
    .sort();
}

function outline(node: ts.Node): string {
  // However it has to be written: a name, a text, in brackets.
  if (isKey(node)) return "key";
  if (ts.isPropertyAccessExpression(node))
    return `${outline(node.expression)}.x`;
  if (
    ts.isElementAccessExpression(node) &&
    ts.isStringLiteral(node.argumentExpression)
  ) {
    return `${outline(node.expression)}.x`;
  }
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause ? outline(node.importClause) : "";
    const { text } = node.moduleSpecifier as ts.StringLiteral;
    // The runtime is ours; all others are called after the document.
    return `import ${clause} ${text.endsWith("/runtime.js") ? text : /^\.\.?\//.exec(text)?.[0]}`;
  }
  if (ts.isIdentifier(node))
    return /place/i.test(node.text) ? "name" : node.text;
  if (ts.isStringLiteralLike(node)) return "text";
  const children: string[] = [];
  ts.forEachChild(node, (child) => {
    children.push(outline(child));
  });
  // They stand in the order of their names, some of which come from the document.
  if (ts.isNamedExports(node) || ts.isNamedImports(node)) children.sort();
  const kind = ts.SyntaxKind[node.kind];
  return children.length > 0 ? `${kind}(${children.join(" ")})` : kind;
}

function isKey(node: ts.Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  const holds =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isEnumMember(parent);
  if (!holds || parent.name !== node) return false;
  return (
    !ts.isComputedPropertyName(node) || ts.isStringLiteral(node.expression)
  );
}
