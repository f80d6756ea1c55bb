import { isDeepStrictEqual } from "node:util";
import { stringify } from "qs";
import type { Recorded } from "../recording.ts";
import { isJson, isText, type AnyCall } from "./call.ts";
import { essence, type AnyParameter, type Json } from "./document.ts";

type Pair = readonly [name: string, text: string];

/** Each thing that was sent otherwise than the document asks for; empty if all is right. */
export async function differences(
  call: AnyCall,
  recorded: Recorded,
): Promise<string[]> {
  const { operation, values, body } = call;
  const [path = "", query = ""] = recorded.url.split(/\?(.*)/);
  // Some paths have a query or a fragment of their own, against the rules.
  const [asked = ""] = operation.path.split("#");
  const [template = "", fixed = ""] = asked.split("?");
  const within = (place: AnyParameter["in"]) =>
    values.filter(({ parameter }) => parameter.in === place);
  const wanted = {
    method: operation.method,
    path: within("path").reduce(
      (filled, { parameter, value }) =>
        filled.replaceAll(`{${parameter.name}}`, () => lined(value, ",")),
      template,
    ),
    query: sorted([
      ...new URLSearchParams(fixed),
      ...within("query").flatMap(({ parameter, value }) =>
        pairs(parameter, value),
      ),
    ]),
    headers: Object.fromEntries(
      within("header").map(({ parameter, value }) => [
        parameter.name.toLowerCase(),
        headerText(parameter, value),
      ]),
    ),
    type: body && typeOf(body.media.mediaType, body.value),
    body:
      body &&
      (await bodyPairs(body.media.mediaType, body.media.encoding, body.value)),
  };
  const type = recorded.headers["content-type"];
  const sent = {
    method: recorded.method,
    path: path
      .replace(/^\/v1(?=\/)/, "")
      .split("/")
      .map(decodeURIComponent)
      .join("/"),
    query: sorted(
      [...new URLSearchParams(query)].filter(([name]) => name !== ""),
    ),
    headers: Object.fromEntries(
      Object.keys(wanted.headers).map((name) => [
        name,
        recorded.headers[name]?.toString(),
      ]),
    ),
    type: type === undefined ? undefined : essence(type),
    body: body && (await readBody(recorded)),
  };
  // A trailing slash of a path is the server's own.
  return (Object.keys(wanted) as (keyof typeof wanted)[]).flatMap((part) =>
    isDeepStrictEqual(wanted[part], sent[part])
      ? []
      : [`${part}: ${show(sent[part])} was sent, not ${show(wanted[part])}`],
  );
}

function headerText({ style, explode }: AnyParameter, value: unknown): string {
  if (style === "json") return JSON.stringify(value);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return lined(value, ",");
  const equals = explode ? "=" : ",";
  return Object.entries(value)
    .map(([name, item]) => name + equals + textOf(item))
    .join(",");
}

/** What a query holds for a parameter, decoded. */
function pairs({ name, style, explode }: AnyParameter, value: unknown): Pair[] {
  if (value === undefined) return [];
  if (style === "json") return [[name, JSON.stringify(value)]];
  if (style === "deepObject") return deep(name, value);
  if (typeof value !== "object" || value === null)
    return [[name, textOf(value)]];
  const entries: Pair[] = Array.isArray(value)
    ? value.filter(isGiven).map((item) => [name, textOf(item)])
    : Object.entries(value)
        .filter(([, item]) => isGiven(item))
        .map(([key, item]) => [key, textOf(item)]);
  if (explode || entries.length === 0) return entries;
  const separator =
    { spaceDelimited: " ", pipeDelimited: "|", tabDelimited: "\t" }[style] ??
    ",";
  return [[name, lined(value, separator)]];
}

/** As `qs` writes it. */
function deep(name: string, value: unknown): Pair[] {
  const text = stringify(
    { [name]: value },
    { arrayFormat: "brackets", skipNulls: true },
  );
  return [...new URLSearchParams(text)];
}

function lined(value: unknown, separator: string): string {
  if (typeof value !== "object" || value === null) return textOf(value);
  return Array.isArray(value)
    ? value.filter(isGiven).map(textOf).join(separator)
    : Object.entries(value)
        .flatMap(([name, item]) => [name, textOf(item)])
        .join(separator);
}

function textOf(value: unknown): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function sorted(all: readonly Pair[]): Pair[] {
  const keys = all.map(([name, text]): [string, Pair] => [
    JSON.stringify([name]),
    [name, text],
  ]);
  return keys
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, pair]) => pair);
}

function typeOf(mediaType: string, value: unknown): string {
  if (!mediaType.includes("*")) return mediaType;
  return value instanceof File ? value.type : "application/json";
}

/** What a body holds, in a form that two right encodings of it share. */
async function bodyPairs(
  mediaType: string,
  encoding: Json,
  value: unknown,
): Promise<unknown> {
  if (value instanceof File) return bytesOf(value);
  if (isText(mediaType)) return value;
  const isMultipart = mediaType === "multipart/form-data";
  if (!isMultipart && mediaType !== "application/x-www-form-urlencoded")
    return value;
  const all = Object.entries(value as object).flatMap(
    ([name, member]): [string, unknown][] => {
      const { style, explode } = (encoding[name] ?? {}) as {
        style?: string;
        explode?: boolean;
      };
      if (style === "deepObject")
        return deep(name, member).map(([key, text]) => [key, text]);
      if (explode === false && Array.isArray(member))
        return [[name, lined(member, ",")]];
      return [member]
        .flat()
        .filter(isGiven)
        .map((item): [string, unknown] => [name, item]);
    },
  );
  return Promise.all(
    all.map(async ([name, item]) => [
      name,
      item instanceof File ? await bytesOf(item) : textOf(item),
    ]),
  );
}

async function bytesOf(file: Blob): Promise<string> {
  return Buffer.from(await file.arrayBuffer()).toString("hex");
}

async function readBody({ headers, body }: Recorded): Promise<unknown> {
  const type = headers["content-type"] ?? "";
  const mediaType = essence(type);
  if (mediaType === "application/x-www-form-urlencoded") {
    return [...new URLSearchParams(body.toString())].map((pair) => [...pair]);
  }
  if (mediaType === "multipart/form-data") {
    const form = await new Response(new Uint8Array(body), {
      headers: { "content-type": type },
    }).formData();
    return Promise.all(
      [...form].map(async ([name, item]) => [
        name,
        typeof item === "string" ? item : await bytesOf(item),
      ]),
    );
  }
  if (isJson(mediaType)) return JSON.parse(body.toString()) as unknown;
  return isText(mediaType) ? body.toString() : body.toString("hex");
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 300);
}
