import { isByteSource, type Content } from "./byte-source.ts";
import type { NamedFile } from "./file-input.ts";
import { textOf } from "./values.ts";

/** A part of a body, ready to be written. */
export interface Part {
  readonly data: Content;
  readonly type: string | undefined;
  readonly filename?: string | undefined;
  readonly headers?: { readonly [name: string]: string } | undefined;
}

/** A value as a part: files and bytes as they are, objects as JSON, the rest as text. */
export function partOf(
  item: unknown,
  documented: string | undefined,
  stringify: (value: unknown) => string = JSON.stringify,
): Part {
  if (isNamedFile(item)) {
    const { type, filename } = partOf(item.data, documented, stringify);
    return {
      data: item.data,
      type: item.contentType ?? type,
      filename: item.filename ?? filename ?? "blob",
      headers: item.headers,
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
  const isJson = typeof item === "object" && !(item instanceof Date);
  return {
    data: isJson ? stringify(item) : textOf(item),
    type: type ?? (isJson ? "application/json" : undefined),
  };
}

function isBytes(value: unknown): value is Exclude<Content, string> {
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    isByteSource(value)
  );
}

/** An object that a document describes can have a member `data` too, but never bytes in it. */
function isNamedFile(item: unknown): item is NamedFile {
  const { data, filename } = item as Partial<NamedFile>;
  return isBytes(data) || (typeof data === "string" && filename !== undefined);
}

/** What stands above a part: `disposition` first, then its headers, of which none can add another. */
export function headOf(disposition: string | undefined, part: Part): string {
  const { type, headers } = part;
  const lines = Object.entries({
    "Content-Disposition": disposition,
    "Content-Type": type,
    ...headers,
  }).map(([name, value]) => {
    if (value === undefined) return "";
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[\r\n\0]/.test(value)) {
      throw new TypeError(`A part cannot have a header ${name}: ${value}`);
    }
    return `${name}: ${value}\r\n`;
  });
  return `${lines.join("")}\r\n`;
}

/** `; filename="a.png"`, as browsers write it (HTML standard, multipart/form-data encoding algorithm). */
export function parameterOf(name: string, text: string | undefined): string {
  if (text === undefined) return "";
  const quoted = text.replace(/["\r\n]/g, (one) => encodeURIComponent(one));
  return `; ${name}="${quoted}"`;
}

/** A name of the document may be `constructor`, which every object has. */
export function own<Value>(
  table: { readonly [name: string]: Value } | undefined,
  name: string,
): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
