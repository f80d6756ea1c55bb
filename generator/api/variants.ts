import type { Report } from "../diagnostics/report.ts";
import type { ApiResponse, Media, Operation } from "./api.ts";

/**
 * An operation, and the same once more for each other media type of its body, and of its answer, that
 * the document describes by another schema: each has its own types, so each is a function of its own.
 * Media types with one schema stay together; what is preferred of them is sent and asked for.
 */
export function withVariants(
  operation: Operation,
  report: Report,
): Operation[] {
  const { body, responses } = operation;
  const [sent = [], ...otherBodies] = groupsOf(body?.media ?? []);
  const answers = new Map(
    responses.map(({ status, media }) => [status, groupsOf(media)]),
  );
  const first: Operation = {
    ...operation,
    body: body && { ...body, media: sent },
    responses: responses.map((response) => ({
      ...response,
      media: answers.get(response.status)![0] ?? [],
    })),
  };
  const bodies = otherBodies
    .filter(isOffered)
    .map((media) =>
      variantOf({ ...first, body: body && { ...body, media } }, media[0]!),
    );
  const others = responses
    .filter(({ status }) => status.startsWith("2"))
    .flatMap((response) =>
      answers
        .get(response.status)!
        .slice(1)
        .filter(isOffered)
        .map((media) =>
          variantOf(answeredWith(first, response, media), media[0]!),
        ),
    );
  tellSequences(
    [...otherBodies, ...[...answers.values()].flatMap(([, ...rest]) => rest)],
    operation,
    report,
  );
  return [first, ...distinct([...bodies, ...others])];
}

/** Items that come one by one are no value to send or to wait for. */
function tellSequences(
  groups: readonly Media[][],
  { id }: Operation,
  report: Report,
): void {
  for (const { mediaType, origin } of groups.flat()) {
    if (!isSequential(mediaType)) continue;
    report.add("media-type-left-out", origin, { mediaType, operation: id });
  }
}

/** Media types that share a schema, the groups and what is in them by preference. */
function groupsOf(media: readonly Media[]): Media[][] {
  const groups = new Map<string, Media[]>();
  for (const medium of media) {
    const group = groups.get(medium.schema) ?? [];
    groups.set(medium.schema, group);
    group.push(medium);
  }
  return [...groups.values()];
}

/** Not a range, which names nothing; nor a sequence, whose items come one by one. */
function isOffered([medium]: readonly Media[]): boolean {
  return (
    medium !== undefined &&
    !medium.mediaType.includes("*") &&
    !isSequential(medium.mediaType)
  );
}

/** OpenAPI 3.2.0, 4.14.2. */
function isSequential(mediaType: string): boolean {
  return /^text\/event-stream$|[/+-](?:jsonl|ndjson|json-seq|jsonlines)$/.test(
    mediaType,
  );
}

function answeredWith(
  operation: Operation,
  { status }: ApiResponse,
  media: readonly Media[],
): Operation {
  return {
    ...operation,
    responses: operation.responses.map((response) =>
      response.status === status ? { ...response, media } : response,
    ),
  };
}

function variantOf(operation: Operation, { mediaType }: Media): Operation {
  const { id } = operation;
  return {
    ...operation,
    id: `${id} (${mediaType})`,
    variant: { of: id, word: wordFor(mediaType) },
  };
}

function wordFor(mediaType: string): string {
  return (
    words.get(mediaType) ?? mediaType.replace(/^(?:application|text)\//, "")
  );
}

const words: ReadonlyMap<string, string> = new Map([
  ["multipart/form-data", "multipart"],
  ["application/x-www-form-urlencoded", "form"],
  ["text/plain", "text"],
  ["application/octet-stream", "binary"],
]);

/** Two answers may have one media type. */
function distinct(operations: readonly Operation[]): Operation[] {
  return [...new Map(operations.map((one) => [one.id, one])).values()];
}
