import busboy from "busboy";
import type { Received } from "./loopback.ts";

/** A part as a parser read it. */
export interface ReadPart {
  readonly name: string | null;
  readonly filename?: string | undefined;
  readonly type?: string | undefined;
  readonly text: string;
}

/** By busboy, which servers for Node use. */
export function readByBusboy({ headers, body }: Received): Promise<ReadPart[]> {
  const parts: ReadPart[] = [];
  const parser = busboy({
    headers,
    defParamCharset: "utf8",
    preservePath: true,
  });
  return new Promise((done, failed) => {
    parser.on("field", (name, text, { mimeType }) => {
      parts.push({ name, type: mimeType, text });
    });
    parser.on("file", (name, stream, { filename, mimeType }) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        parts.push({ name, filename, type: mimeType, text });
      });
    });
    parser.on("close", () => done(parts));
    parser.on("error", failed);
    parser.end(body);
  });
}

/** By undici, as `fetch` in Node has it. */
export async function readByUndici({
  headers,
  body,
}: Received): Promise<ReadPart[]> {
  const response = new Response(new Uint8Array(body), {
    headers: { "content-type": headers["content-type"]! },
  });
  const parts: ReadPart[] = [];
  for (const [name, value] of await response.formData()) {
    if (typeof value === "string") parts.push({ name, text: value });
    else {
      const { name: filename, type } = value;
      parts.push({ name, filename, type, text: await value.text() });
    }
  }
  return parts;
}

/** By the words of RFC 2046, 5.1.1: the parts between the boundaries, head and content apart. */
export function readByBoundary({ headers, body }: Received): {
  readonly head: readonly string[];
  readonly content: string;
}[] {
  const boundary = /boundary=([^;]+)/.exec(headers["content-type"]!)![1]!;
  const [preamble, ...parts] = `\r\n${body}`.split(`\r\n--${boundary}`);
  const end = parts.pop();
  if (preamble !== "" || end !== "--\r\n") throw new Error("no such body");
  return parts.map((part) => {
    const [head, ...content] = part.slice(2).split("\r\n\r\n");
    const lines = head!.split("\r\n").filter((line) => line !== "");
    return { head: lines, content: content.join("\r\n\r\n") };
  });
}
