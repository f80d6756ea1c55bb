import { afterEach, beforeEach } from "vitest";
import {
  Clerk,
  createClient,
  type ApiClient,
} from "../../generated/clerk/index.ts";
import { secret, startClerkServer, type ClerkServer } from "./clerk-server.ts";

export interface Setup {
  readonly server: ClerkServer;
  /** The class, set to the server and with the right secret. */
  readonly clerk: Clerk;
  /** The client for functions, likewise. */
  readonly client: ApiClient;
}

/** A new server for each test of the file. */
export function useServer(): Setup {
  let server: ClerkServer;
  beforeEach(async () => {
    server = await startClerkServer();
  });
  afterEach(async () => {
    await server.close();
  });
  const settings = () => ({ bearerAuth: secret, baseUrl: server.url });
  return {
    get server() {
      return server;
    },
    get clerk() {
      return new Clerk(settings());
    },
    get client() {
      return createClient(settings());
    },
  };
}

/** What the promise is rejected with. */
export async function failure(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("nothing went wrong");
}
