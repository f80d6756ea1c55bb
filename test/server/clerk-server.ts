import { once } from "node:events";
import * as http from "node:http";
import type { AddressInfo } from "node:net";
import { SignInTokens, type Answer } from "./sign-in-tokens.ts";

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** What to do with a request in place of what the API would do. */
export type Instead =
  | { readonly status: number; readonly type: string; readonly body: string }
  /** Take the request and never answer. */
  | "stall"
  /** Close the connection without an answer. */
  | "hang up";

export interface ClerkServer {
  /** Base URL for a client; ends in `/v1`, as Clerk's does. */
  readonly url: string;
  readonly arrived: readonly Arrived[];
  /** The next request meets this; the one after it is served again. */
  next(instead: Instead): void;
  /** Settles when the next request has arrived. */
  arrival(): Promise<void>;
  close(): Promise<void>;
}

export const secret = "sk_test_right";

/** Clerk's sign-in tokens on a free port of the loopback interface, with a state of its own. */
export async function startClerkServer(): Promise<ClerkServer> {
  const tokens = new SignInTokens();
  const arrived: Arrived[] = [];
  let instead: Instead | undefined;

  const server = http.createServer(async (incoming, outgoing) => {
    const { method = "", url = "", headers } = incoming;
    const body = await text(incoming);
    arrived.push({ method, url, headers, body });
    server.emit("arrived");

    const special = instead;
    instead = undefined;
    if (special === "stall") return;
    if (special === "hang up") return void outgoing.destroy();
    const { status, type, content } = special
      ? { ...special, content: special.body }
      : asJson(answer(tokens, method, url, headers.authorization, body));
    outgoing.writeHead(status, {
      "content-type": type,
      "x-request-id": `request_${arrived.length}`,
    });
    outgoing.end(content);
  });

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    arrived,
    next(what) {
      instead = what;
    },
    async arrival() {
      await once(server, "arrived");
    },
    async close() {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The two operations; everything else is not there. */
function answer(
  tokens: SignInTokens,
  method: string,
  url: string,
  authorization: string | undefined,
  body: string,
): Answer {
  if (authorization !== `Bearer ${secret}`) return tokens.wrongSecret();
  const call = `${method} ${url}`;
  if (call === "POST /v1/sign_in_tokens") {
    return tokens.create(JSON.parse(body));
  }
  const id = /^POST \/v1\/sign_in_tokens\/([^/?]+)\/revoke$/.exec(call)?.[1];
  if (id !== undefined) return tokens.revoke(decodeURIComponent(id));
  return tokens.notFound(call);
}

function asJson({ status, body }: Answer) {
  const content = JSON.stringify(body);
  return { status, type: "application/json", content };
}

async function text(stream: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
