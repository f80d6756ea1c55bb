import type { Api, Operation } from "./api.ts";
import type { MemberPath, Paging, RequestPath } from "./paging.ts";
import { pathOf, textOf } from "./paging-paths.ts";
import {
  bareType,
  listed,
  membersOf,
  typeAt,
  wordsFor,
} from "./paging-walk.ts";
import type { Json, Notes, Type } from "./types.ts";

/** An operation, what its parts are made of, and what speaks against going through it page by page. */
export interface Subject {
  readonly operation: Operation;
  readonly api: Pick<Api, "models">;
  /** Clauses that tell what was found. */
  readonly reasons: string[];
}

/** Something of the request, and what the document says of it. */
export interface RequestPart {
  readonly at: RequestPath;
  readonly type: Type;
  readonly default: Json | undefined;
}

/** Finds a parameter, a member of the body, or what one of them holds; undefined where there is none. */
export function findInRequest(
  text: string,
  subject: Subject,
): RequestPart | undefined {
  const sources = sourcesOf(subject);
  const path = pathOf(text) ?? [text];
  // The whole text first: `page[size]` and `filter.page` are names as well.
  const whole = sources.find(({ name }) => name === text);
  const source = whole ?? sources.find(({ name }) => name === path[0]);
  if (!source) return undefined;
  const rest = whole ? [] : path.slice(1);
  const found = typeAt(source.type, rest, subject.api);
  if ("problem" in found) return undefined;
  const stated = rest.length === 0 ? source.notes.default?.value : undefined;
  const at = { in: source.in, name: source.name, path: rest };
  return { at, type: found, default: stated };
}

/** What can be set for a request. */
function sourcesOf({ operation, api }: Subject): {
  in: RequestPath["in"];
  name: string;
  type: Type;
  notes: Notes;
}[] {
  const media = operation.body?.media[0];
  const members = media && membersOf(media.type, api);
  return [
    ...operation.parameters.filter((one) => one.in !== "querystring"),
    ...[...(members?.values() ?? [])].map((member) => ({
      ...member,
      in: "body" as const,
    })),
  ];
}

/** As `findInRequest`; it must be there, and of one of these kinds. */
export function inRequest(
  text: string | undefined,
  called: string,
  kinds: readonly Type["kind"][],
  subject: Subject,
): RequestPart | undefined {
  const found = text === undefined ? undefined : findInRequest(text, subject);
  if (!found) {
    const names = listed(sourcesOf(subject).map(({ name }) => name));
    return against(
      subject,
      text === undefined
        ? `${called} is not given`
        : `${called} is ${text}, but it takes ${names}`,
    );
  }
  const what = `${called} (${text})`;
  return isOfKind(found.type, what, kinds, subject) ? found : undefined;
}

/** What a path in the answer leads to; it must be there, and of one of these kinds. */
export function inAnswer(
  text: string | undefined,
  called: string,
  kinds: readonly Type["kind"][],
  subject: Subject,
): { readonly path: MemberPath; readonly type: Type } | undefined {
  if (text === undefined) return against(subject, `${called} is not given`);
  const path = pathOf(text);
  if (!path) return against(subject, `${called} (${text}) is no path`);
  const answer = answerOf(subject);
  if (!answer) return undefined;
  const found = typeAt(answer, path, subject.api);
  if ("problem" in found) {
    return against(subject, `${called} is ${text}, but ${found.problem}`);
  }
  const what = path.length === 0 ? "the answer" : `${called} (${textOf(path)})`;
  return isOfKind(found, what, kinds, subject)
    ? { path, type: found }
    : undefined;
}

function isOfKind(
  type: Type,
  what: string,
  kinds: readonly Type["kind"][],
  subject: Subject,
): boolean {
  if (kinds.includes(bareType(type, subject.api).kind)) return true;
  const wanted = kinds.filter((kind) => kind !== "unknown");
  const words = wanted.map((kind) => (kind === "array" ? "list" : kind));
  const found = wordsFor(type, subject.api);
  against(subject, `${what} is ${found}, not a ${words.join(" or a ")}`);
  return false;
}

/** The list of items: as it is told, else the answer itself, or its only member that is a list. */
export function itemsOf(
  stated: string | undefined,
  subject: Subject,
): Pick<Paging, "answer" | "items" | "item"> | undefined {
  const answer = answerOf(subject);
  const text = stated ?? onlyList(subject);
  if (!answer || text === undefined) return undefined;
  const found = inAnswer(text, "items", ["array"], subject);
  const list = found && bareType(found.type, subject.api);
  return list?.kind === "array"
    ? { answer, items: found!.path, item: list.items }
    : undefined;
}

function onlyList(subject: Subject): string | undefined {
  const answer = answerOf(subject);
  const members = answer && membersOf(answer, subject.api);
  if (!members) return answer && "$";
  const lists = [...members.values()]
    .filter(({ type }) => bareType(type, subject.api).kind === "array")
    .map(({ name }) => name);
  const [only, other] = lists;
  if (only === undefined) return against(subject, "its answer holds no list");
  if (other === undefined) return `$['${only}']`;
  return against(subject, `its answer holds several lists, ${listed(lists)}`);
}

/** The type of what means success; it must be JSON, and one type. */
function answerOf(subject: Subject): Type | undefined {
  const { responses } = subject.operation;
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const meant =
    successes.length > 0
      ? successes
      : responses.filter(({ status }) => status === "default");
  const media = meant.flatMap((response) => response.media.slice(0, 1));
  const [first] = media;
  if (!first) return against(subject, "its answer has no body");
  const other = media.find(({ kind }) => kind !== "json");
  if (other) {
    return against(subject, `its answer is ${other.mediaType}, not JSON`);
  }
  const types = new Set(media.map(({ type }) => JSON.stringify(type)));
  if (types.size === 1) return first.type;
  return against(subject, "its answers have several types");
}

/** Adds a reason, once. */
export function against({ reasons }: Subject, reason: string): undefined {
  if (!reasons.includes(reason)) reasons.push(reason);
}
