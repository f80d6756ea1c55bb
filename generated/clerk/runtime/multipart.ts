import type { Body } from "./body.js";
import { listOf } from "./values.js";

/** A file to send: a `File` keeps its name and type, bytes have neither. */
export type FileInput = Blob | ArrayBuffer | ArrayBufferView | NamedFile;

/** Bytes or text, and what they are called. */
export interface NamedFile {
  readonly data: Blob | ArrayBuffer | ArrayBufferView | string;
  readonly filename?: string | undefined;
  /** The media type. */
  readonly contentType?: string | undefined;
}

/** What is known of the parts of a form. */
export interface PartOptions {
  /** Media types of single parts; the one that a file names itself wins. */
  readonly partTypes?: { readonly [name: string]: string };
  /** What keeps the items of an array apart that is one part. */
  readonly separators?: { readonly [name: string]: string };
  /** Writes parts that are JSON. Default: `JSON.stringify`. */
  readonly stringify?: (value: unknown) => string;
}

/**
 * A `multipart/form-data` body: arrays repeat their part, objects go as JSON.
 * What is undefined or null is left out: a form has no null.
 *
 * Written by hand, since `FormData` cannot name the media type of a part
 * without calling it a file. The Blob that results refers to the files and
 * copies none, and can be sent again.
 */
export function multipart(
  parts: unknown,
  {
    partTypes = {},
    separators = {},
    stringify = JSON.stringify,
  }: PartOptions = {},
): Body | undefined {
  if (parts === undefined) return undefined;
  const boundary = `form-${random()}${random()}`;
  const content: (string | Bytes)[] = [];
  for (const [name, value] of Object.entries(parts as object)) {
    for (const item of itemsOf(value, own(separators, name))) {
      if (item === undefined || item === null) continue;
      const part = partOf(item, own(partTypes, name), stringify);
      content.push(`--${boundary}\r\n${head(name, part)}`, part.data, "\r\n");
    }
  }
  content.push(`--${boundary}--\r\n`);
  return {
    content: new Blob(content as ConstructorParameters<typeof Blob>[0]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}

/** A part may be called `constructor`, which every object has. */
function own<Value>(
  table: { readonly [name: string]: Value },
  name: string,
): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function itemsOf(value: unknown, separator?: string): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  if (separator === undefined) return value;
  return [listOf(value, separator, separator, (text) => text)];
}

function random(): string {
  return Math.random().toString(36).slice(2);
}

type Bytes = Blob | ArrayBuffer | ArrayBufferView;

interface Part {
  readonly data: string | Bytes;
  readonly type: string | undefined;
  readonly filename?: string | undefined;
}

function partOf(
  item: unknown,
  documented: string | undefined,
  stringify: (value: unknown) => string,
): Part {
  if (isNamedFile(item)) {
    const { type, filename } = partOf(item.data, documented, stringify);
    return {
      data: item.data,
      type: item.contentType ?? type,
      filename: item.filename ?? filename ?? "blob",
    };
  }
  // The document may give a choice of types, or leave it open (`image/*`).
  const [first = ""] = documented?.split(",") ?? [];
  const type = first.includes("*") || !first ? undefined : first.trim();
  if (isBytes(item)) {
    const own = item instanceof Blob ? item.type : "";
    return {
      data: item,
      type: own || (type ?? "application/octet-stream"),
      filename: (item as { name?: string }).name ?? "blob",
    };
  }
  if (type?.includes("json")) return { data: stringify(item), type };
  const isObject = typeof item === "object";
  return {
    data: isObject ? stringify(item) : String(item),
    type: type ?? (isObject ? "application/json" : undefined),
  };
}

function isBytes(value: unknown): value is Bytes {
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value)
  );
}

/** An object that a document describes can have a member `data` too, but never bytes in it. */
function isNamedFile(item: unknown): item is NamedFile {
  const { data, filename } = item as Partial<NamedFile>;
  return isBytes(data) || (typeof data === "string" && filename !== undefined);
}

function head(name: string, { type, filename }: Part): string {
  const file = filename === undefined ? "" : `; filename="${quoted(filename)}"`;
  if (/[\r\n]/.test(type ?? "")) {
    throw new TypeError(`The media type of part "${name}" has a line break`);
  }
  return `Content-Disposition: form-data; name="${quoted(name)}"${file}\r\n${
    type ? `Content-Type: ${type}\r\n` : ""
  }\r\n`;
}

/** As browsers do it (HTML standard, multipart/form-data encoding algorithm). */
function quoted(text: string): string {
  return text.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
}
