import ts from "typescript";
import type { Names } from "../../generator/names/names.ts";
import { RESERVED_EXPORTS } from "../../generator/names/reserved.ts";

/** What is wrong with the names of an SDK; nothing, if they are to be trusted. */
export function faultsOf(names: Names): readonly string[] {
  const exported = exportsOf(names);
  const operations = [...names.operations.values()];
  return [
    ...repeated("export", exported),
    ...exported
      .filter((name) => RESERVED_EXPORTS.has(name))
      .map((name) => `reserved: ${name}`),
    ...repeated("model file", filesOf(names.models)),
    ...repeated("resource file", filesOf(names.resources)),
    ...[...filesOf(names.models), ...filesOf(names.resources)]
      .filter((file) => !isSafeFile(file))
      .map((file) => `file: ${file}`),
    ...[...names.models.values()].flatMap(({ type, members, keys }) => [
      ...repeated(`member of ${type}`, [...members.values()]),
      ...repeated(`key of ${type}`, [...keys.values()]),
      ...[...members.values()].filter((name) => name === "__proto__"),
    ]),
    ...operations.flatMap(({ function: name, request }) => [
      ...repeated(`request of ${name}`, [
        ...request.parameters.values(),
        ...request.members.values(),
        ...(request.shape === "body" ? [request.body] : []),
      ]),
      ...[...request.members.values()].filter((each) => each === "__proto__"),
    ]),
    ...repeated("place", placesOf(names)),
    ...syntaxFaults(names),
  ];
}

/** Everything that shares the one namespace of an SDK. */
function exportsOf({
  client,
  models,
  operations,
  resources,
}: Names): readonly string[] {
  return [
    client,
    `${client}Options`,
    ...[...models.values()].flatMap(({ type, error, guard }) =>
      [type, error, guard].filter((name) => name !== undefined),
    ),
    ...[...operations.values()].flatMap((operation) => [
      operation.function,
      `${operation.type}Params`,
      `${operation.type}Error`,
      ...operation.errors.values(),
    ]),
    ...[...resources.values()].map(({ type }) => type),
  ];
}

/** Methods and resources, each by its full path from the client. */
function placesOf({ operations, resources }: Names): readonly string[] {
  return [
    ...[...operations.values()].map(
      ({ resource, method }) => `${resource}.${method}`,
    ),
    ...resources.keys(),
  ];
}

function filesOf(
  things: Names["models"] | Names["resources"],
): readonly string[] {
  return [...things.values()].map(({ file }) =>
    file.normalize("NFC").toLowerCase(),
  );
}

function isSafeFile(file: string): boolean {
  const isDevice = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(file);
  const isPlain = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*$/u.test(file);
  return (
    isPlain && !isDevice && file !== "index" && Buffer.byteLength(file) < 240
  );
}

function repeated(what: string, names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    if (seen.has(name)) return [`${what} twice: ${name}`];
    seen.add(name);
    return [];
  });
}

/** Declares every name in a module, and asks TypeScript what it thinks of it. */
function syntaxFaults({
  client,
  models,
  operations,
  resources,
}: Names): readonly string[] {
  const lines = [
    `export class ${client} {`,
    ...[...resources.values()].map(({ path }) => `  ${path[0]!} = 1;`),
    "}",
    ...[...models.values()].flatMap(({ type, error, guard, members, keys }) => [
      `export interface ${type} { ${[...members.values()].map((name) => `${JSON.stringify(name)}: 1;`).join(" ")} }`,
      error === undefined ? "" : `export class ${error} {}`,
      guard === undefined ? "" : `export function ${guard}() {}`,
      `export enum K${type} { ${[...keys.values()].join(", ")} }`,
    ]),
    ...[...operations.values()].flatMap(
      ({ function: name, type, method, errors }) => [
        `export function ${name}() {}`,
        `export interface ${type}Params {}`,
        `class X${type} { ${method}() {} }`,
        ...[...errors.values()].map((error) => `export class ${error} {}`),
      ],
    ),
    ...[...resources.values()].map(({ type }) => `class ${type} {}`),
  ];
  const { diagnostics = [] } = ts.transpileModule(lines.join("\n"), {
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
    },
  });
  return diagnostics.map(({ messageText, start = 0, file }) => {
    const near = file?.text.slice(Math.max(0, start - 20), start + 40);
    return `${ts.flattenDiagnosticMessageText(messageText, " ")} near ${near}`;
  });
}
