import type {
  ExportLine,
  ImportedName,
  ImportLine,
} from "../typescript/syntax.ts";
import {
  type Doc,
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
} from "./doc.ts";
import { stringLiteral } from "./literal.ts";

/** One statement a module, in the order of modules and names. */
export function importsDoc(imports: readonly ImportLine[]): Doc {
  return statements("import", imports);
}

/** `export { … } from "…";` or `export * from "…";`, one statement a module, in the order of modules and names. */
export function exportsDoc(exports: readonly ExportLine[]): Doc {
  const whole = new Set(
    exports.filter(({ isWhole }) => isWhole).map(({ module }) => module),
  );
  return statements("export", exports, whole);
}

function statements(
  keyword: string,
  lines: readonly ImportLine[],
  whole: ReadonlySet<string> = new Set(),
): Doc {
  const byModule = new Map<string, ImportedName[]>();
  for (const { module, named } of lines) {
    byModule.set(module, [...(byModule.get(module) ?? []), ...named]);
  }
  const sorted = [...byModule]
    .sort(([a], [b]) => compare(a, b))
    .map(([module, named]) => [module, merge(named)] as const);
  return join(
    hardline,
    sorted
      .filter(([, named]) => named.length > 0)
      .map(([module, named]) =>
        whole.has(module)
          ? `${keyword} * from ${stringLiteral(module)};`
          : statement(keyword, module, named),
      ),
  );
}

/** By name. What is used both as a type and as a value is a value. */
function merge(named: readonly ImportedName[]): ImportedName[] {
  const byName = new Map<string, ImportedName>();
  for (const one of named) {
    const key = `${one.name} ${one.alias ?? one.name}`;
    if (!one.typeOnly || !byName.has(key)) byName.set(key, one);
  }
  return [...byName].sort(([a], [b]) => compare(a, b)).map(([, one]) => one);
}

function statement(
  keyword: string,
  module: string,
  named: readonly ImportedName[],
): Doc {
  const allTypes = named.every(({ typeOnly }) => typeOnly);
  const names = named.map(({ name, alias, typeOnly }) => {
    const type = typeOnly && !allTypes ? "type " : "";
    return `${type}${name}${alias === undefined || alias === name ? "" : ` as ${alias}`}`;
  });
  const prefix = allTypes ? `${keyword} type ` : `${keyword} `;
  return [prefix, bracesDoc(names), ` from ${stringLiteral(module)};`];
}

/** A single name stays on the line, however long that gets. */
function bracesDoc(names: readonly string[]): Doc {
  if (names.length === 1) return `{ ${names[0]} }`;
  return group([
    "{",
    indent([line, join([",", line], names)]),
    ifBreak(","),
    line,
    "}",
  ]);
}

/** By UTF-16 code units: the same everywhere, whatever the language of the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
