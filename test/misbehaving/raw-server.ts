import { createServer, type AddressInfo, type Socket } from "node:net";
import { afterAll, beforeAll, beforeEach } from "vitest";

/** What the server does with a request that it has read. */
export type Behaviour = (socket: Socket) => void;

/** A server that need not speak HTTP. */
export interface RawServer {
  readonly url: string;
  /** The requests of the test, as text. */
  readonly requests: readonly string[];
  /** How many connections are open on which a request came. Others `fetch` keeps in stock. */
  readonly open: number;
  behave: Behaviour;
}

/** A server on a free port, for the tests of the file that asks for it. */
export function rawServer(): RawServer {
  let requests: string[] = [];
  const sockets = new Set<Socket>();
  const used = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => {
      sockets.delete(socket);
      used.delete(socket);
    });
    // A client that has gone is no fault of the server.
    socket.on("error", () => {});
    let text = "";
    socket.setEncoding("latin1").on("data", (chunk) => {
      text += String(chunk);
      if (!isWhole(text)) return;
      used.add(socket);
      requests.push(text);
      text = "";
      self.behave(socket);
    });
  });
  const self: RawServer = {
    get url() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    get requests() {
      return requests;
    },
    get open() {
      return used.size;
    },
    behave: (socket) => socket.end(),
  };
  beforeAll(
    () => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)),
  );
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  beforeEach(() => {
    requests = [];
  });
  return self;
}

function isWhole(text: string): boolean {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const [, length = "0"] = /content-length: (\d+)/i.exec(text) ?? [];
  return text.length - end - 4 >= Number(length);
}

/** Writes bytes and closes the connection, as a server does that has no more to say. */
export function says(...parts: readonly (string | Uint8Array)[]): Behaviour {
  return (socket) => {
    for (const part of parts) socket.write(part);
    socket.end();
  };
}

/** Writes bytes and leaves the connection open. */
export function stopsAfter(text: string): Behaviour {
  return (socket) => void socket.write(text);
}

/** Writes bytes, and resets the connection. */
export function resetsAfter(text: string): Behaviour {
  return (socket) => {
    if (text === "") return void socket.resetAndDestroy();
    socket.write(text, () => setTimeout(() => socket.resetAndDestroy(), 20));
  };
}

/** Writes a text again and again until nobody listens. */
export function repeats(first: string, text: string): Behaviour {
  return (socket) => {
    socket.write(first);
    const timer = setInterval(() => socket.write(text), 5);
    socket.on("close", () => clearInterval(timer));
  };
}

/** Writes a text byte by byte. */
export function drips(first: string, text: string): Behaviour {
  return (socket) => {
    socket.write(first);
    const left = [...Buffer.from(text)];
    const timer = setInterval(() => {
      const byte = left.shift();
      if (byte === undefined) socket.end();
      else socket.write(Uint8Array.of(byte));
    }, 2);
    socket.on("close", () => clearInterval(timer));
  };
}

/** An answer with its length and, unless they say otherwise, JSON's media type. */
export function answer(
  status: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string | number>> = {},
): (string | Uint8Array)[] {
  const all = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    connection: "close",
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status}\r\n${lines.join("\r\n")}\r\n\r\n`, body];
}

/** The head of an answer whose body is longer than what follows. */
export function headOf(status: string, length: number = 1_000): string {
  return String(answer(status, "", { "content-length": length })[0]);
}
