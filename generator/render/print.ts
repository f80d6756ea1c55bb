import { commentDoc } from "../layout/comment.ts";
import { assignmentDoc, definitionDoc } from "../layout/definition.ts";
import { group, hardline, join, type Doc } from "../layout/doc.ts";
import { callArgumentsDoc } from "../layout/expression.ts";
import { exportsDoc } from "../layout/imports.ts";
import type { ExportLine } from "../typescript/syntax.ts";
import { typeKey } from "../layout/key.ts";
import type { Hole } from "../layout/lines.ts";
import { indexSignatureDoc, membersDoc } from "../layout/members.ts";
import { patternHole } from "../layout/pattern.ts";
import { guardDoc, signatureDoc } from "../layout/signature.ts";
import { typeDoc } from "../layout/type.ts";
import { valueHole } from "../layout/value.ts";
import type {
  Contents,
  Printable,
  PrintableKind,
} from "../typescript/printable.ts";
import type { FileScope } from "./scope.ts";

type Printers = {
  readonly [Kind in PrintableKind]: (
    content: Contents[Kind],
    scope: FileScope,
  ) => Hole;
};

/** A printable as it is laid out. Asking for it is what imports the symbols it mentions. */
export function holeOf(printable: Printable, scope: FileScope): Hole {
  const print = printers[printable.kind] as (
    content: unknown,
    scope: FileScope,
  ) => Hole;
  return print(printable.content, scope);
}

const printers: Printers = {
  name: (text) => text,
  key: (text) => typeKey(text),
  symbol: (symbol, scope) => scope.nameOf(symbol),
  literal: (value, scope) => valueHole({ kind: "literal", value }, scope),
  comment: (comment) => commentDoc(comment),
  type: (type, scope) => typeDoc(type, scope),
  index: (type, scope) => indexSignatureDoc(type, scope),
  assignment: (type, scope) => assignmentDoc(type, scope),
  members: (members, scope) => membersDoc(members, scope),
  signature: ({ parameters, returns }, scope) =>
    signatureDoc(parameters, returns, scope),
  guard: ({ parameter, type }, scope) =>
    guardDoc(parameter, { kind: "local", name: type }, scope),
  arguments: (args, scope) => ["(", callArgumentsDoc(args, scope), ")"],
  value: (expression, scope) => valueHole(expression, scope),
  pattern: ({ names, rest }) => patternHole(names, rest),
  definition: ({ type, value }, scope) => definitionDoc(type, value, scope),
  exports: (lines, scope) => exportsDoc(lines.map(specified(scope))),
  banner: (lines) => bannerDoc(lines),
  imports: () => "",
};

function specified(scope: FileScope): (line: ExportLine) => ExportLine {
  return (line) => ({
    ...line,
    module: scope.specifier(line.module),
    isWhole: line.isWhole === true && scope.isKnown(line.module),
  });
}

/** What the user wants above each file, and the one fixed line. */
function bannerDoc(lines: readonly string[]): Doc {
  return group(
    join(hardline, [
      ...lines,
      "// Generated from an OpenAPI document. Do not edit.",
    ]),
  );
}
