import { once } from "node:events";
import * as http from "node:http";
import type { AddressInfo } from "node:net";

/** One request and what Prism thought of it. */
export interface Recorded {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
  readonly status: number;
  readonly violations: readonly Violation[];
  /** What Prism says where it answers with a problem of its own. */
  readonly problem: string | undefined;
}

export interface Violation {
  readonly location: readonly string[];
  readonly message: string;
}

export interface RecordingProxy {
  readonly url: string;
  /** The requests since the last call. */
  take(): Recorded[];
  close(): Promise<void>;
}

/**
 * Forwards to `target` and remembers. The API is served below `/v1`, as Clerk's is, so that a client
 * that loses the path of its base URL finds nothing.
 */
export async function startRecording(target: URL): Promise<RecordingProxy> {
  let recorded: Recorded[] = [];
  const server = http.createServer((incoming, answer) => {
    // It fails only where the caller is gone.
    forward(incoming, answer).catch(() => answer.destroy());
  });

  async function forward(
    incoming: http.IncomingMessage,
    answer: http.ServerResponse,
  ): Promise<void> {
    const { method = "", url = "", headers } = incoming;
    const request = { method, url, headers, body: await read(incoming) };
    const outgoing = http.request(new URL(target.origin), {
      method,
      path: url.replace(/^\/v1(?=\/)/, ""),
      headers: { ...headers, host: target.host },
      maxHeaderSize: 64 * 1024,
    });
    outgoing.end(request.body);
    try {
      const [reply] = (await once(outgoing, "response")) as [
        http.IncomingMessage,
      ];
      const { "sl-violations": violations, ...forwarded } = reply.headers;
      const content = await read(reply);
      const isProblem =
        forwarded["content-type"] === "application/problem+json";
      recorded.push({
        ...request,
        status: reply.statusCode!,
        violations: parseViolations(String(violations ?? "[]")),
        problem: isProblem ? content.toString() : undefined,
      });
      // After 101 a client would wait for what comes next.
      const status = Math.max(reply.statusCode!, 200);
      answer.writeHead(status, forwarded).end(content);
    } catch (error) {
      const problem = `no answer: ${String(error)}`;
      recorded.push({ ...request, status: 502, violations: [], problem });
      answer.writeHead(502).end(problem);
    }
  }

  // A connection that ends as the next request starts would look as if nothing had been sent.
  server.keepAliveTimeout = 0;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    take() {
      const taken = recorded;
      recorded = [];
      return taken;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function read(stream: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Prism cuts a header of more than 8 KiB; what is whole of it is read. */
function parseViolations(header: string): Violation[] {
  const entries = header.matchAll(
    /\{"location":(\[(?:[^\]"]|"(?:[^"\\]|\\.)*")*\]).*?"message":("(?:[^"\\]|\\.)*)/g,
  );
  return [...entries].map(([, location, message]) => ({
    location: JSON.parse(location!) as string[],
    message: message!.slice(1),
  }));
}
