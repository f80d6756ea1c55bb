import { child, type Node } from "../openapi/node.ts";
import type {
  AnswerChoice,
  ApiResponse,
  Parameter,
  RequestBody,
} from "./api.ts";
import { leavesOf, memberOf } from "./leaves.ts";
import type { Models } from "./models.ts";
import type { SchemaReader } from "./schemas.ts";
import type { ModelId, Type } from "./types.ts";

/** What of an operation tells how it streams. */
interface Described {
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly responses: readonly ApiResponse[];
}

/**
 * By what a server chooses between an answer and a stream of it: the boolean that a vendor extension
 * names, else the one called `stream`, as is the custom. It says no; where a stream is asked for, yes.
 */
export function answerChoiceOf(
  operation: Node,
  described: Described,
  { models, report }: SchemaReader,
): AnswerChoice | undefined {
  if (!hasBoth(described.responses)) return undefined;
  const stated = statedName(operation);
  const name = stated ?? "stream";
  const place = placeOf(name, described, models);
  if (!place) return undefined;
  if (stated === undefined) report.add("stream-by-custom", operation, { name });
  return { in: place, name, value: false };
}

function hasBoth(responses: readonly ApiResponse[]): boolean {
  return responses.some(
    ({ status, media }) =>
      status.startsWith("2") &&
      media.some(({ kind }) => kind === "stream") &&
      media.some(({ kind }) => kind !== "stream"),
  );
}

/** `x-fern-streaming: { stream-condition: $request.stream }`, and what Speakeasy has for it. */
function statedName(operation: Node): string | undefined {
  const streaming = child(operation, "x-fern-streaming");
  const condition = streaming && child(streaming, "stream-condition")?.value;
  const [, called] =
    /^\$request\.(?:(?:body|query)\.)?([^.]+)$/.exec(String(condition)) ?? [];
  if (called !== undefined) return called;
  const field = child(operation, "x-speakeasy-stream-request-field")?.value;
  if (typeof field === "string") return field;
  const isStated = child(operation, "x-speakeasy-sse-overload")?.value === true;
  return isStated ? "stream" : undefined;
}

function placeOf(
  name: string,
  { parameters, body }: Described,
  models: Models,
): AnswerChoice["in"] | undefined {
  const isChoice = (type: Type | undefined) =>
    type !== undefined && isBoolean(type, models);
  const leaves = (body?.media ?? []).flatMap(({ type }) =>
    leavesOf(type, name, models),
  );
  const isInBody =
    leaves.length > 0 &&
    leaves.every((leaf) => isChoice(memberOf(leaf, name)?.type));
  if (isInBody) return "body";
  const parameter = parameters.find(
    (one) => one.in === "query" && one.name === name,
  );
  return isChoice(parameter?.type) ? "query" : undefined;
}

function isBoolean(
  type: Type,
  models: Models,
  seen: ReadonlySet<ModelId> = new Set(),
): boolean {
  switch (type.kind) {
    case "boolean":
      return true;
    case "literal":
      return typeof type.value === "boolean";
    case "nullable":
      return isBoolean(type.of, models, seen);
    case "reference": {
      if (seen.has(type.model)) return false;
      const draft = models.drafts.get(type.model);
      const inner = new Set([...seen, type.model]);
      if (draft?.kind === "alias") return isBoolean(draft.type, models, inner);
      return (
        draft?.kind === "enum" &&
        draft.values.every(({ value }) => typeof value === "boolean")
      );
    }
    default:
      return false;
  }
}
