import { isDeepStrictEqual } from "node:util";
import type { WireRequest } from "./encoder.ts";
import type { Recorded } from "./recording.ts";
import type { Value } from "./values.ts";

/** Each thing that was sent otherwise than the document asks for; empty if all is right. */
export async function differences(
  expected: WireRequest,
  recorded: Recorded,
): Promise<string[]> {
  const names = Object.keys(expected.headers);
  const sent = await decode(recorded, names);
  return [
    ...between("method", expected.method, sent.method),
    ...between("path", expected.path, sent.path),
    ...between("query", expected.query, sent.query),
    ...between("headers", expected.headers, sent.headers),
    ...between("body", await withBytes(expected.body), sent.body),
  ];
}

/** What was recorded, in the terms of the encoder. */
async function decode(
  { method, url, headers, body }: Recorded,
  headerNames: readonly string[],
): Promise<WireRequest> {
  const [path = "", query = ""] = url.split("?");
  const [root, base, ...below] = path.split("/").map(decodeURIComponent);
  const sent = headerNames.map((name): [string, string | undefined] => {
    const value = headers[name]?.toString();
    return [name, name === "content-type" ? value?.split(";")[0] : value];
  });
  return {
    method,
    path: base === "v1" ? [root!, ...below] : ["not below /v1", path],
    query: query
      .split("&")
      .filter((pair) => pair !== "")
      .map(decodePair)
      .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
    headers: Object.fromEntries(sent),
    body: await decodeBody(body, headers["content-type"]),
  };
}

/** A comma that is not escaped separates the items of a list. */
function decodePair(pair: string): readonly [string, Value] {
  const [name = "", ...rest] = pair.split("=");
  const items = rest
    .join("=")
    .split(",")
    .map((item) => decodeURIComponent(item.replaceAll("+", " ")));
  return [decodeURIComponent(name), items.length === 1 ? items[0]! : items];
}

async function decodeBody(
  body: Buffer,
  type: string | undefined,
): Promise<Value | undefined> {
  if (type?.startsWith("multipart/form-data")) {
    const headers = { "content-type": type };
    const form = await new Response(body, { headers }).formData();
    const names = [...new Set(form.keys())];
    const parts = names.map((name): [string, Value] => {
      const values = form.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    });
    return withBytes(Object.fromEntries(parts));
  }
  if (body.length === 0) return undefined;
  return JSON.parse(body.toString()) as Value;
}

/** The value with each file spelled out, so that it can be compared. */
async function withBytes(value: Value | undefined): Promise<Value | undefined> {
  if (value instanceof File) {
    const bytes = Buffer.from(await value.arrayBuffer()).toString("hex");
    return { file: value.name, type: value.type, bytes };
  }
  if (!isParts(value)) return value;
  const parts = Object.entries(value).map(async ([name, part]) => {
    return [name, await withBytes(part)] as const;
  });
  return Object.fromEntries(await Promise.all(parts)) as Value;
}

function isParts(value: Value | undefined): value is Record<string, Value> {
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((part) => part instanceof File);
}

/** Members that are undefined count as absent; the order of members does not count. */
function between(place: string, expected: unknown, sent: unknown): string[] {
  if (isObject(expected) && isObject(sent)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(sent)]);
    return [...names].flatMap((name) =>
      between(`${place}/${name}`, own(expected, name), own(sent, name)),
    );
  }
  if (isDeepStrictEqual(expected, sent)) return [];
  return [`${place}: ${show(sent)} was sent, not ${show(expected)}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Never what an object inherits: a key can be `__proto__`. */
function own(value: Record<string, unknown>, name: string): unknown {
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function show(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
