import ts from "typescript";
import type { Media, Operation } from "../../generator/api/api.ts";
import type { Ours } from "./ours.ts";
import { contentOf, memberOf, membersOf, type Sides } from "./sides.ts";

/** The types of what some statuses bring. */
export interface Answers {
  readonly statuses: readonly string[];
  readonly theirs: readonly ts.Type[];
  readonly ours: readonly ts.Type[];
}

/** What a call succeeds with, and with what it fails for each status that tells. */
export function answersOf(
  theirs: ts.Type,
  signature: ts.Signature,
  operation: Operation,
  sides: Sides,
): { readonly success: Answers; readonly failures: readonly Answers[] } {
  const { checker } = sides.compiled;
  const promise = signature.getReturnType() as ts.TypeReference;
  const [data, second, third] = checker.getTypeArguments(promise);
  // A list that comes in pages has the type of its items between them.
  const failure = promise.symbol.name === "PagedPromise" ? third : second;
  const responses = memberOf(theirs, "responses", sides);
  const answers = [...membersOf(responses, sides)].map(([key, member]) => {
    const upper = key.toUpperCase();
    const status = upper === "DEFAULT" ? "default" : upper;
    const { mediaType } = mediaOf(operation, status) ?? {};
    const content = hasBody(operation, status)
      ? contentOf(member.type as ts.Type, mediaType, sides)
      : undefined;
    return { status, content };
  });
  const good = answers.filter(({ status }) => status.startsWith("2"));
  // Ours has a success that no answer documents: what a redirect leads to.
  const succeeds = operation.responses.some(({ status }) =>
    status.startsWith("2"),
  );
  const successes = succeeds
    ? good
    : answers.filter(({ status }) => status === "default");
  const failures = answers.filter(
    (answer) =>
      /^([45]|default)/.test(answer.status) && !successes.includes(answer),
  );
  const nothing = checker.getUndefinedType();
  const types = successes.map(({ content }) => content?.type ?? nothing);
  return {
    success: {
      statuses: successes.map(({ status }) => status),
      theirs: types.length > 0 ? types : [nothing],
      ours: itemsIn(data!, checker),
    },
    failures: failures.flatMap(({ status, content }): Answers[] =>
      content?.isJson
        ? [
            {
              statuses: [status],
              theirs: [content.type],
              ours: errorData(failure!, status, operation, sides),
            },
          ]
        : [],
    ),
  };
}

/** RFC 9110, 9.3.2 and 15.3.5. */
function hasBody({ method }: Operation, status: string): boolean {
  return method !== "HEAD" && !/^(?:1..|204|205|304)$/.test(status);
}

/** Of a stream, its items: they are what the document describes. */
function itemsIn(data: ts.Type, checker: ts.TypeChecker): ts.Type[] {
  const types = data.isUnion() ? data.types : [data];
  return types.map((type) =>
    ["EventStream", "ItemStream"].includes(type.symbol?.name)
      ? checker.getTypeArguments(type as ts.TypeReference)[0]!
      : type,
  );
}

/** The data of the errors that an answer with this status is. */
function errorData(
  failure: ts.Type,
  status: string,
  operation: Operation,
  sides: Sides,
): ts.Type[] {
  const { checker } = sides.compiled;
  const called = errorClass(operation, status, sides.ours);
  const errors = failure.isUnion() ? failure.types : [failure];
  return errors.flatMap((type) => {
    const name = memberOf(type, "name", sides);
    if (!name?.isStringLiteral() || name.value !== called) return [];
    const codes = memberOf(type, "status", sides);
    const all = codes?.isUnion() ? codes.types : codes ? [codes] : [];
    const isMeant = all.some((code) =>
      code.isNumberLiteral()
        ? String(code.value) === status
        : !/^\d+$/.test(status),
    );
    const data = checker.getPropertyOfType(type, "data");
    return isMeant && data ? [checker.getTypeOfSymbol(data)] : [];
  });
}

/** The class of the error that an answer is. */
function errorClass(
  operation: Operation,
  status: string,
  { names }: Ours,
): string | undefined {
  const type = mediaOf(operation, status)?.type;
  const body = type?.kind === "nullable" ? type.of : type;
  return body?.kind === "reference"
    ? names.models.get(body.model)?.error
    : names.operations.get(operation.id)?.errors.get(status);
}

function mediaOf({ responses }: Operation, wanted: string): Media | undefined {
  return responses.find(({ status }) => status === wanted)?.media[0];
}
