import type { Outcome } from "./outcome.ts";

/** Something that a platform cannot do, and what happens instead. */
export interface Limit {
  readonly platform: string;
  readonly scenarios: readonly string[];
  /** For the table: what cannot be done, why, and what to do. */
  readonly what: string;
  readonly why: string;
  readonly instead: string;
  readonly outcome: (scenario: string) => Outcome;
  /** How many requests are sent; none, one, or one for each try. */
  readonly requests: number;
}

const noCookie: Outcome = {
  thrown: "TypeError",
  message: 'This platform does not let a program send the header "cookie"',
};

export const limits: readonly Limit[] = [
  {
    platform: "Chromium",
    scenarios: ["a-cookie", "key-in-cookie", "key-in-cookie-redirected"],
    what: "Send a cookie: a cookie parameter, an API key in a cookie",
    why: "`Cookie` is a forbidden header: the browser would leave it out without a word.",
    instead:
      'A `TypeError` before anything is sent. Leave the parameter out, and let the browser send its own cookies: `fetch: (url, init) => fetch(url, { ...init, credentials: "include" })`.',
    outcome: () => noCookie,
    requests: 0,
  },
  {
    platform: "Chromium",
    scenarios: ["a-forbidden-header"],
    what: "Send a header parameter, or an API key, whose name is one of the forbidden ones: `Date`, `Host`, `Origin`, `Sec-…` and [others](https://fetch.spec.whatwg.org/#forbidden-request-header)",
    why: "The browser would leave it out without a word.",
    instead:
      "A `TypeError` before anything is sent. Leave the parameter out. Those in `headers` of the options and those that a middleware adds are left out by the browser, as it does with any program's.",
    outcome: () => ({
      thrown: "TypeError",
      message: 'This platform does not let a program send the header "DNT"',
    }),
    requests: 0,
  },
  {
    platform: "Chromium",
    scenarios: ["a-stream-sent"],
    what: "Send a stream over HTTP/1.1",
    why: "A browser sends streams over HTTP/2 and HTTP/3 only; some send none at all.",
    instead:
      "A `ConnectionError`; where no stream can be sent at all, a `TypeError`. Send a `Blob`.",
    outcome: () => ({
      thrown: "ConnectionError",
      message: "PUT …/bytes: connection failed",
    }),
    requests: 0,
  },
  {
    platform: "Chromium",
    scenarios: [
      "key-in-header-redirected",
      "key-in-header-sent-elsewhere",
      "key-in-query-redirected",
      "key-in-query-sent-elsewhere",
    ],
    what: "Follow a redirect with an API key in a header or the query",
    why: "A browser does not say where a redirect leads, and would take the key along to any other origin.",
    instead:
      "A `ConnectionError`. Give the address that it leads to as `baseUrl`.",
    outcome: (scenario) => {
      const [, place, step] = /key-in-(\w+)-(\w+)/.exec(scenario)!;
      const path = `${place}/${step === "redirected" ? "moved" : "away"}`;
      return {
        thrown: "ConnectionError",
        message: `GET …/${path}: redirected, and a browser cannot tell whether the API key may go there`,
      };
    },
    requests: 3,
  },
  {
    platform: "workerd",
    scenarios: ["a-middleware-that-refuses-redirects"],
    what: 'Refuse redirects with `redirect: "error"` in a middleware',
    why: "Its `fetch` knows `follow` and `manual` only.",
    instead:
      "A `ConnectionError`, and nothing is sent. Use `manual` and look at the status.",
    outcome: () => ({ value: "ConnectionError" }),
    requests: 0,
  },
];

/** The page for users, `docs/platforms.md`. */
export function limitsPage(platforms: readonly string[]): string {
  const rows = limits.map(({ platform, what, why, instead }) => {
    const name = platform === "Chromium" ? "Browsers" : platform;
    return `| ${name} | ${what} | ${why} | ${instead} |`;
  });
  return `# Platforms

Generated clients need \`fetch\` and what belongs to it. They are tested on ${platforms.slice(0, -1).join(", ")} and ${platforms.at(-1)}:
the same program runs on each, and the server compares what arrives.

| platform | what it cannot do | why | what happens instead |
| --- | --- | --- | --- |
${rows.join("\n")}

Also:

- A browser shows a program only those headers of an answer that the server
  exposes to it (\`Access-Control-Expose-Headers\`). \`Retry-After\` is one that
  is not seen otherwise: the pause is then our own.
- \`fetch\` takes \`Authorization\` off a request that is redirected to another
  origin. Cloudflare Workers do so from the compatibility date 2025-09-01 on, or with the
  flag \`strip_authorization_on_cross_origin_redirect\`.
`;
}
