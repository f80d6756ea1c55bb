import type { Report } from "../diagnostics/report.ts";
import type { Media, Operation } from "./api.ts";

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
  const bodies = groupsOf(body?.media ?? []);
  const answers = new Map(
    responses.map(({ status, media }) => [status, groupsOf(media)]),
  );
  /** The operation with a media type wherever it is documented, else with what is preferred. */
  const offered = (mediaType?: string): Operation => ({
    ...operation,
    body: body && { ...body, media: groupFor(mediaType, bodies) },
    responses: responses.map((response) => ({
      ...response,
      media: groupFor(
        response.status.startsWith("2") ? mediaType : undefined,
        answers.get(response.status)!,
      ),
    })),
  });
  const others = [
    bodies,
    ...responses
      .filter(({ status }) => status.startsWith("2"))
      .map(({ status }) => answers.get(status)!),
  ].flatMap((groups) => groups.slice(1));
  tellSequences(others, operation, report);
  const mediaTypes = new Set(
    others.filter(isOffered).map((group) => group[0]!.mediaType),
  );
  return [
    offered(),
    ...[...mediaTypes].sort().map((mediaType) => ({
      ...offered(mediaType),
      id: `${operation.id} (${mediaType})`,
      variant: { of: operation.id, word: wordFor(mediaType) },
    })),
  ];
}

/** The media types that go together with one, itself first; the preferred ones where it is not among them. */
function groupFor(
  mediaType: string | undefined,
  groups: readonly Media[][],
): readonly Media[] {
  const isIt = (medium: Media) => medium.mediaType === mediaType;
  const group = groups.find((media) => media.some(isIt));
  if (!group) return groups[0] ?? [];
  return [...group.filter(isIt), ...group.filter((medium) => !isIt(medium))];
}

/** Items that come one by one are no value to send or to wait for. */
function tellSequences(
  groups: readonly Media[][],
  { id }: Operation,
  report: Report,
): void {
  for (const { mediaType, kind, origin } of groups.flat()) {
    if (kind === "lines" || !isSequential(mediaType)) continue;
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

/** Not a range, which names nothing; nor a sequence that is received, whose items come one by one. */
function isOffered([medium]: readonly Media[]): boolean {
  return (
    medium !== undefined &&
    !medium.mediaType.includes("*") &&
    (medium.kind === "lines" || !isSequential(medium.mediaType))
  );
}

/** OpenAPI 3.2.0, 4.14.2. */
function isSequential(mediaType: string): boolean {
  return /^text\/event-stream$|[/+-](?:jsonl|ndjson|json-seq|jsonlines)$/.test(
    mediaType,
  );
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
