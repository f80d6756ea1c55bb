import { readdirSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { engine, start, stop } from "./engines.ts";

/** A self-hosted cache on the loopback interface. */
export interface RemoteCache {
  /** What tells Turborepo to use it. */
  readonly env: Readonly<Record<string, string>>;
  /** How many artifacts it holds. */
  readonly size: () => number;
  readonly stop: () => Promise<void>;
}

/** Starts one that keeps its artifacts in a folder; with a key it takes only what is signed. */
export async function remoteCache(
  storage: string,
  key?: string,
): Promise<RemoteCache> {
  const port = await freePort();
  const token = "secret";
  const signing =
    key === undefined ? {} : { TURBO_REMOTE_CACHE_SIGNATURE_KEY: key };
  const server = start(storage, [engine("turborepo-remote-cache")], {
    HOST: "127.0.0.1",
    PORT: String(port),
    TURBO_TOKEN: token,
    STORAGE_PROVIDER: "local",
    STORAGE_PATH: storage,
    STORAGE_PATH_USE_TMP_FOLDER: "false",
    ...signing,
  });
  server.stdout?.resume();
  server.stderr?.resume();
  const api = `http://127.0.0.1:${port}`;
  await answering(`${api}/v8/artifacts/status`, token);
  return {
    env: {
      TURBO_API: api,
      TURBO_TOKEN: token,
      TURBO_TEAM: "team_example",
      ...signing,
    },
    size: () =>
      readdirSync(storage, { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile() && /^[\da-f]{16}$/.test(entry.name),
      ).length,
    stop: () => stop(server),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function answering(url: string, token: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(url, { headers }).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nobody answers at ${url}.`);
}
