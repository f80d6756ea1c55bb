import type { Dispatcher } from "undici";
import { fault, type Answer } from "./answer.ts";
import { readBody } from "./body.ts";
import { reasonOf } from "./reason.ts";
import { headersFor, step, type Hop } from "./redirect.ts";

/** How much may be fetched, and how long that may take. */
export interface Limits {
  /** Of all files of a target together, unpacked. */
  readonly bytes: number;
  /** For each file, redirects included. */
  readonly seconds: number;
}

/** What is asked for, and of whom. */
export interface Question {
  readonly url: string;
  /** The hosts that a redirect may lead to, that of the URL among them. */
  readonly hosts: ReadonlySet<string>;
  /** For the host of the URL alone. */
  readonly headers: Readonly<Record<string, string>>;
  /** Answers `unchanged` where the server still has what this stands for. */
  readonly etag: string | undefined;
  /** How many bytes are left; what is read is taken off. */
  readonly budget: { bytes: number };
}

/**
 * The one thing here that uses the network: fetches files over http and https, through the proxies
 * that `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` name.
 */
export class Fetcher {
  readonly #limits: Limits;
  #agent: Promise<Agent> | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get limits(): Limits {
    return this.#limits;
  }

  /** Never rejects. */
  async fetch(question: Question): Promise<Answer> {
    const { seconds } = this.#limits;
    const signal = AbortSignal.timeout(seconds * 1000);
    try {
      return await this.#follow(question, signal);
    } catch (error) {
      return fault(
        signal.aborted
          ? `it took longer than ${seconds} s`
          : reasonOf(error, question.url),
      );
    }
  }

  /** Closes all connections. */
  async end(): Promise<void> {
    const agent = await this.#agent;
    await agent?.dispatcher.destroy();
  }

  async #follow(question: Question, signal: AbortSignal): Promise<Answer> {
    this.#agent ??= loadAgent();
    const { request, dispatcher } = await this.#agent;
    let hop: Hop = { url: new URL(question.url), passed: [] };
    for (;;) {
      const response = await request(withoutSecrets(hop.url), {
        dispatcher,
        signal,
        headers: headersFor(hop.url, question),
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      const { statusCode: status, headers, body } = response;
      if (status === 200)
        return await readBody(body, headers, question.budget, this.#limits);
      // Nothing of it is wanted; an endless one must not keep the connection.
      body.on("error", () => {}).destroy();
      if (status === 304 && question.etag !== undefined)
        return { kind: "unchanged" };
      const next = step(hop, status, headers["location"], question.hosts);
      if ("kind" in next) return next;
      hop = next;
    }
  }
}

interface Agent {
  readonly request: typeof import("undici").request;
  readonly dispatcher: Dispatcher;
}

/** Loaded only when something is fetched: no other command needs it. */
async function loadAgent(): Promise<Agent> {
  const { EnvHttpProxyAgent, request } = await import("undici");
  return { request, dispatcher: new EnvHttpProxyAgent({ connections: 8 }) };
}

/** They travel in a header. */
function withoutSecrets(url: URL): URL {
  const plain = new URL(url);
  plain.username = "";
  plain.password = "";
  plain.hash = "";
  return plain;
}
