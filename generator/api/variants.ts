import type { Report } from "../diagnostics/report.ts";
import type { AnswerChoice, ApiResponse, Media, Operation } from "./api.ts";
import { leavesOf } from "./leaves.ts";
import { essenceOf } from "./media.ts";
import type { Models } from "./models.ts";
import { sequenceKind } from "./streams.ts";

/**
 * An operation, and the same once more for each other media type of its body, and of its answer, that
 * the document describes by another schema: each has its own types, so each is a function of its own.
 * Media types with one schema stay together; what is preferred of them is sent and asked for. A stream
 * of items is offered for each media type of the body, and an answer of bytes as a stream too.
 */
export function withVariants(
  operation: Operation,
  models: Models,
  report: Report,
): Operation[] {
  const { body, responses, choice } = operation;
  const bodies = groupsOf(body?.media ?? []);
  const answers = new Map(
    responses.map(({ status, media }) => [status, groupsOf(media)]),
  );
  /** The operation with media types for body and answer where they are documented, else with what is preferred. */
  const offered = (sent?: string, read = sent): Operation => {
    const chosen = responses.map((response) => ({
      ...response,
      media: groupFor(
        isSuccess(response) ? read : undefined,
        answers.get(response.status)!,
      ),
    }));
    const media = groupFor(sent, bodies);
    const isMade =
      choice && (choice.in === "query" || hasMember(media, choice, models));
    return {
      ...operation,
      body: body && { ...body, media },
      choice: isMade
        ? { ...choice, value: chosen.some(isStreamed) }
        : undefined,
      responses: chosen,
    };
  };
  const otherBodies = bodies.slice(1);
  const otherAnswers = responses
    .filter(isSuccess)
    .flatMap(({ status }) => answers.get(status)!.slice(1));
  tellLeftOut(
    [
      ...otherBodies.filter((group) => !isSendable(group)),
      ...otherAnswers.filter((group) => !isNamed(group)),
    ],
    operation,
    report,
  );
  const sent = mediaTypesOf(otherBodies.filter(isSendable));
  const read = mediaTypesOf(otherAnswers.filter(isNamed));
  const streams = [...read].filter(isSequence);
  const variant = (types: readonly string[], word: string): Operation => ({
    ...offered(...types),
    id: `${operation.id} (${types.join("; ")})`,
    variant: { of: operation.id, word },
  });
  const streamWord = (mediaType: string) =>
    streamWordFor(mediaType, streams.length === 1);
  const variants = [
    ...[...new Set([...sent, ...read])].map((mediaType) =>
      variant(
        [mediaType],
        streams.includes(mediaType)
          ? streamWord(mediaType)
          : wordFor(mediaType),
      ),
    ),
    ...[...sent].flatMap((body) =>
      streams
        .filter((stream) => stream !== body)
        .map((stream) =>
          variant([body, stream], `${wordFor(body)}-${streamWord(stream)}`),
        ),
    ),
  ];
  const hasItems = variants.some((one) => one.responses.some(isStreamed));
  const all = [offered(), ...variants];
  return [...all, ...all.flatMap((one) => asStream(one, hasItems))];
}

/** A text, for one, has none. */
function hasMember(
  [medium]: readonly Media[],
  { name }: AnswerChoice,
  models: Models,
): boolean {
  return medium !== undefined && leavesOf(medium.type, name, models).length > 0;
}

/** The operation once more where its answer is bytes, which then come as they arrive. */
function asStream(operation: Operation, hasItems: boolean): Operation[] {
  const isBytes = ({ media: [first] }: ApiResponse) =>
    first?.kind === "binary" || first?.streaming?.kind === "bytes";
  const isOffered = operation.responses.some(
    (response) => isSuccess(response) && isBytes(response),
  );
  if (!isOffered) return [];
  const { variant, id } = operation;
  const word = hasItems ? "byte-stream" : "stream";
  return [
    {
      ...operation,
      id: variant ? id.replace(/\)$/, "; stream)") : `${id} (stream)`,
      variant: {
        of: variant?.of ?? id,
        word: variant ? `${variant.word}-${word}` : word,
      },
      responses: operation.responses.map((response) =>
        isSuccess(response) && isBytes(response)
          ? { ...response, media: response.media.map(streamed) }
          : response,
      ),
    },
  ];
}

function streamed(media: Media): Media {
  return media.kind === "binary"
    ? { ...media, kind: "stream", streaming: { kind: "bytes" } }
    : media;
}

function isSuccess({ status }: ApiResponse): boolean {
  return status.startsWith("2");
}

function isStreamed(response: ApiResponse): boolean {
  return isSuccess(response) && response.media[0]?.kind === "stream";
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

function tellLeftOut(
  groups: readonly Media[][],
  { id }: Operation,
  report: Report,
): void {
  for (const { mediaType, origin } of groups.flat()) {
    report.add("media-type-left-out", origin, { mediaType, operation: id });
  }
}

/** Media types that share a schema and a form, the groups and what is in them by preference. */
function groupsOf(media: readonly Media[]): Media[][] {
  const groups = new Map<string, Media[]>();
  for (const medium of media) {
    const key = `${medium.kind === "stream"} ${medium.schema}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(medium);
  }
  return [...groups.values()];
}

/** Not a range, which names nothing. */
function isNamed([medium]: readonly Media[]): boolean {
  return medium !== undefined && !medium.mediaType.includes("*");
}

/** Of what comes one by one, only lists of values can be sent. */
function isSendable(group: readonly Media[]): boolean {
  const [medium] = group;
  return (
    isNamed(group) &&
    (medium?.kind === "lines" || !isSequence(medium!.mediaType))
  );
}

function isSequence(mediaType: string): boolean {
  return sequenceKind(essenceOf(mediaType)) !== undefined;
}

/** What groups are called by. */
function mediaTypesOf(groups: readonly Media[][]): ReadonlySet<string> {
  return new Set(groups.flatMap((group) => group[0]?.mediaType ?? []));
}

/** What the function is called, beside its name, that gives a stream. */
function streamWordFor(mediaType: string, isOnly: boolean): string {
  const kind = sequenceKind(essenceOf(mediaType));
  return isOnly || !kind ? "stream" : streamWords[kind];
}

/** What the function is called beside its name. */
function wordFor(mediaType: string): string {
  return (
    words.get(mediaType) ?? mediaType.replace(/^(?:application|text)\//, "")
  );
}

const streamWords = {
  events: "event-stream",
  lines: "json-lines-stream",
  sequence: "json-sequence-stream",
};

const words: ReadonlyMap<string, string> = new Map([
  ["multipart/form-data", "multipart"],
  ["application/x-www-form-urlencoded", "form"],
  ["text/plain", "text"],
  ["application/octet-stream", "binary"],
]);
