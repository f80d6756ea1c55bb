import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach } from "vitest";

/** A request as the server saw it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

export type Responder = (
  response: ServerResponse,
  received: Received,
  /** 1 for the first request of a test. */
  count: number,
) => void;

export interface Loopback {
  readonly url: string;
  readonly received: readonly Received[];
  /** The first request of the test; fails where there was none. */
  readonly first: Received;
  respond: Responder;
}

/** A server on a free port, for the tests of the file that asks for it. */
export function loopback(): Loopback {
  let received: Received[] = [];
  const server = createServer((request, response) => {
    const receive = async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { method = "", url = "", headers } = request;
      const one = { method, url, headers, body: Buffer.concat(chunks) };
      received.push(one);
      self.respond(response, one, received.length);
    };
    // What was broken off is no request.
    receive().catch(() => response.destroy());
  });
  const self: Loopback = {
    get url() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    get received() {
      return received;
    },
    get first() {
      const [first] = received;
      if (!first) throw new Error("The server received nothing");
      return first;
    },
    respond: answer(200, {}),
  };
  beforeAll(
    () => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)),
  );
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    received = [];
    self.respond = answer(200, {});
  });
  return self;
}

/** Answers with a body: text as it is, anything else as JSON. */
export function answer(
  status: number,
  body: unknown = "",
  headers: Record<string, string> = {},
): Responder {
  return (response) => {
    const type = { "content-type": "application/json" };
    response.writeHead(status, { ...type, ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

/** Answers in turn; the last one stays. */
export function inTurn(...responders: Responder[]): Responder {
  return (response, received, count) => {
    const turn = Math.min(count, responders.length) - 1;
    responders[turn]!(response, received, count);
  };
}

/** A port that nobody listens on. */
export async function closedUrl(): Promise<string> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return `http://127.0.0.1:${port}`;
}
