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
  const [data, failure] = checker.getTypeArguments(
    signature.getReturnType() as ts.TypeReference,
  );
  const responses = memberOf(theirs, "responses", sides);
  const answers = [...membersOf(responses, sides)].map(([key, member]) => {
    const upper = key.toUpperCase();
    const status = upper === "DEFAULT" ? "default" : upper;
    const { mediaType } = mediaOf(operation, status) ?? {};
    const content = contentOf(member.type as ts.Type, mediaType, sides);
    return { status, content };
  });
  const good = answers.filter(({ status }) => status.startsWith("2"));
  const successes =
    good.length > 0
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
      ours: [data!],
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
