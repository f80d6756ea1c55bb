import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** A self-hosted cache, as Nx specifies its protocol, that keeps everything in memory. */
export interface NxCache {
  /** What Nx has to know to use it. */
  readonly env: Readonly<Record<string, string>>;
  /** The requests that it answered, without those that are refused: `PUT 200`. */
  readonly answers: string[];
  /** What is stored, by hash. */
  readonly stored: Map<string, Buffer>;
  stop(): void;
}

const token = "a-token";

export async function nxCache(): Promise<NxCache> {
  const stored = new Map<string, Buffer>();
  const answers: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const { method = "", url = "", headers } = request;
      const content = await buffer(request);
      const hash = /^\/v1\/cache\/([\w-]+)$/.exec(url)?.[1];
      const answer = (status: number, body?: Buffer) => {
        answers.push(`${method} ${status}`);
        const type = body ? "application/octet-stream" : "text/plain";
        response.writeHead(status, { "content-type": type }).end(body);
      };
      if (headers.authorization !== `Bearer ${token}`) return answer(401);
      if (hash === undefined) return answer(404);
      const found = stored.get(hash);
      if (method === "GET") return answer(found ? 200 : 404, found);
      if (method !== "PUT") return answer(405);
      // What is there is never replaced.
      if (found) return answer(409);
      stored.set(hash, content);
      return answer(200);
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    env: {
      NX_SELF_HOSTED_REMOTE_CACHE_SERVER: `http://127.0.0.1:${port}`,
      NX_SELF_HOSTED_REMOTE_CACHE_ACCESS_TOKEN: token,
    },
    answers,
    stored,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
