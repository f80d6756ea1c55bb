import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the server saw it; the path without the scenario. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  /** Each byte is a character. */
  readonly body: string;
}

/** A server that answers by scenario, and a second one at another origin that only takes note. */
export interface ScenarioServer {
  readonly origin: string;
  /** What was received, by scenario; what came to the other origin is under `elsewhere`. */
  readonly received: ReadonlyMap<string, readonly Received[]>;
  close(): void;
}

const thing = { display_name: "it", created_at: 1, extra_data: { a_b: 1 } };

export async function startServer(): Promise<ScenarioServer> {
  const received = new Map<string, Received[]>();
  const note = async (scenario: string, request: IncomingMessage) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = request;
    const path = url.slice(url.indexOf("/", 1));
    const body = Buffer.concat(chunks).toString("latin1");
    const all = received.get(scenario) ?? [];
    received.set(scenario, [...all, { method, path, headers, body }]);
    return all.length + 1;
  };
  const elsewhere = await listen((request, response) => {
    if (preflight(request, response)) return;
    void note("elsewhere", request).then(() => json(response, 200, thing));
  });
  const main = await listen((request, response) => {
    if (preflight(request, response)) return;
    const [, scenario = ""] = request.url?.split("/") ?? [];
    void note(scenario, request).then((count) =>
      respond({ scenario, request, response, count }, originOf(elsewhere)),
    );
  });
  return {
    origin: originOf(main),
    received,
    close() {
      for (const server of [main, elsewhere]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

interface Exchange {
  readonly scenario: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** 1 for the first request of the scenario. */
  readonly count: number;
}

function respond(
  { scenario, request, response, count }: Exchange,
  elsewhere: string,
): void {
  const { method, url = "" } = request;
  const id = url.split("?")[0]!.split("/").at(-1)!;
  if (scenario === "tried-again-after-429" && count < 3) {
    return json(response, 429, {}, { "retry-after": "0" });
  }
  if (scenario === "tried-again-when-cut-off" && count < 3) {
    return void response.destroy();
  }
  if (scenario === "a-post-tried-once") return json(response, 503, {});
  if (/timeout-in-the-body/.test(scenario)) {
    return void response.writeHead(200, cors).write("{");
  }
  if (/timeout|call-that-is-ended/.test(scenario)) return;
  if (scenario === "a-documented-error") {
    const problem = { error_code: "taken", message: "It is taken." };
    return json(response, 422, problem, { "x-request-id": "req_1" });
  }
  if (scenario === "an-error-of-a-proxy") {
    return void response.writeHead(404, cors).end("<html>");
  }
  if (scenario === "a-body-that-is-no-json") {
    return void response.writeHead(200, cors).end("<html>");
  }
  if (id === "broken") return json(response, 500, {});
  if (id === "moved" || id === "away") {
    const base = id === "away" ? elsewhere : "";
    const location = base + url.replace(/(moved|away)\b.*/, "plain");
    return json(response, 302, {}, { location });
  }
  if (method === "PUT" || id === "cookies") {
    return void response.writeHead(204, cors).end();
  }
  if (id === "bytes") {
    const type = { "content-type": "application/octet-stream" };
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    return void response.writeHead(200, { ...cors, ...type }).end(bytes);
  }
  const named = scenario === "ten-at-once" ? { display_name: id } : thing;
  json(response, 200, named, { "x-request-id": "req_1" });
}

/** What makes a browser let a page of another origin read everything. */
const cors = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "*",
};

/** Answers a browser that asks whether it may send the request. */
function preflight(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (method !== "OPTIONS") return false;
  response.writeHead(204, {
    ...cors,
    "access-control-allow-methods": "*",
    "access-control-allow-headers":
      headers["access-control-request-headers"] ?? "*",
  });
  response.end();
  return true;
}

function json(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  const type = { "content-type": "application/json" };
  response.writeHead(status, { ...cors, ...type, ...headers });
  response.end(JSON.stringify(body));
}

function listen(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const server = createServer(handler);
  return new Promise((done) =>
    server.listen(0, "127.0.0.1", () => done(server)),
  );
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
