import type ts from "typescript";
import type { Operation } from "../../generator/api/api.ts";
import type { RequestNames } from "../../generator/names/names.ts";
import { escapeToken, unescapeToken } from "../../generator/source/pointer.ts";
import { referenceAt } from "./schemas.ts";
import { ourRequest, theirRequest } from "./requests.ts";
import { answersOf, type Answers } from "./responses.ts";
import type { Alternative } from "./shape.ts";
import {
  memberOf,
  membersOf,
  ourExport,
  theirExport,
  type Sides,
} from "./sides.ts";

/** Something of a document that both have a type for. */
export interface Unit {
  /** `#/components/schemas/Pet`, `#/paths/~1pets/get request`, `… 404`. */
  readonly name: string;
  /** None where that side has no such thing. */
  readonly theirs: readonly Alternative[];
  readonly ours: readonly Alternative[];
  /** What of the document the types describe. */
  readonly subject: Subject;
}

export type Subject =
  | { readonly kind: "component"; readonly name: string }
  | {
      readonly kind: "request";
      readonly operation: Operation;
      readonly names: RequestNames;
    }
  | {
      readonly kind: "response";
      readonly operation: Operation;
      readonly statuses: readonly string[];
    };

/** The component schemas, and each operation with its request and its responses. */
export function unitsOf(sides: Sides): Unit[] {
  const components = [...componentsOf(sides)].map(
    ([name, { theirs, ours }]): Unit => {
      // Null belongs to the use of a component, where it is compared.
      const [one, other] = [theirs, ours].map((type) =>
        sides.shapes.of(type ? [type] : []).filter((part) => !isNull(part)),
      );
      return {
        name: `#/components/schemas/${escapeToken(name)}`,
        theirs: one!,
        ours: other!,
        subject: { kind: "component", name },
      };
    },
  );
  const operations = sides.ours.api.operations.flatMap((operation) =>
    unitsOfOperation(operation, sides),
  );
  return [...components, ...operations];
}

/** The types that both give a component schema. */
export function componentsOf(
  sides: Sides,
): Map<string, { theirs: ts.Type; ours: ts.Type | undefined }> {
  const { checker } = sides.compiled;
  const schemas = memberOf(theirExport("components", sides), "schemas", sides);
  const all = schemas ? checker.getPropertiesOfType(schemas) : [];
  const own = all.filter(({ name }) => sides.source.components.has(name));
  return new Map(
    own.map((symbol) => {
      const id = sides.ours.idOf(targetOf(symbol.name, sides));
      const names =
        id === undefined ? undefined : sides.ours.names.models.get(id);
      const found = ourExport(names?.type, sides);
      const theirs = checker.getTypeOfSymbol(symbol);
      const ours = found && checker.getDeclaredTypeOfSymbol(found);
      return [symbol.name, { theirs, ours }];
    }),
  );
}

/** A component that is only a reference has the name of what it refers to. */
function targetOf(name: string, sides: Sides): string {
  const prefix = "#/components/schemas/";
  const seen = new Set<string>();
  let current = name;
  while (!seen.has(current)) {
    seen.add(current);
    const ref = `${prefix}${escapeToken(current)}`;
    const next = referenceAt(ref, sides.source.value);
    if (!next?.startsWith(prefix)) break;
    current = unescapeToken(next.slice(prefix.length));
  }
  return current;
}

function unitsOfOperation(operation: Operation, sides: Sides): Unit[] {
  const { checker } = sides.compiled;
  const theirs = theirOperation(operation, sides);
  if (!theirs) return [];
  const names = sides.ours.names.operations.get(operation.id)!;
  const symbol = ourExport(names.function, sides);
  if (!symbol) throw new Error(`${names.function} is not exported`);
  const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
  const pointer = pointerOf(operation);
  const request = theirRequest(theirs, operation, names.request, sides);
  const answers = answersOf(theirs, signature!, operation, sides);
  const answerUnit = (what: string, answer: Answers): Unit => ({
    name: `${pointer} ${what}`,
    theirs: sides.shapes.of(answer.theirs),
    ours: sides.shapes.of(answer.ours),
    subject: { kind: "response", operation, statuses: answer.statuses },
  });
  return [
    {
      name: `${pointer} request`,
      theirs: [request],
      ours: [ourRequest(signature!, request, names.request, sides)],
      subject: { kind: "request", operation, names: names.request },
    },
    answerUnit("success", answers.success),
    ...answers.failures.map((answer) =>
      answerUnit(answer.statuses.join(), answer),
    ),
  ];
}

/** The type of an operation in their module, or in another like it. */
export function theirOperation(
  { method, path }: Operation,
  sides: Sides,
  module?: string,
): ts.Type | undefined {
  const item = memberOf(theirExport("paths", sides, module), path, sides);
  return memberOf(item, method.toLowerCase(), sides);
}

/** Operations that only they have, by their pointers. */
export function absentOperations(sides: Sides): string[] {
  const ours = new Set(sides.ours.api.operations.map(pointerOf));
  const paths = membersOf(theirExport("paths", sides), sides);
  return [...paths].flatMap(([path, { type }]) =>
    methods
      .filter((method) => memberOf(type as ts.Type, method, sides))
      .map((method) => pointerOf({ method, path }))
      .filter((pointer) => !ours.has(pointer)),
  );
}

const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
];

function pointerOf({
  method,
  path,
}: Pick<Operation, "method" | "path">): string {
  return `#/paths/${escapeToken(path)}/${method.toLowerCase()}`;
}

function isNull(alternative: Alternative): boolean {
  return alternative.kind === "leaf" && alternative.text === "null";
}
