import { fault, type Fault } from "./answer.ts";
import type { Question } from "./fetcher.ts";
import { shownUrl } from "./shown-url.ts";

/** Where a request goes, and where those before it went. */
export interface Hop {
  readonly url: URL;
  readonly passed: readonly string[];
}

const mostRedirects = 10;
const redirects = new Set([301, 302, 303, 307, 308]);

/** What is asked next after an answer without content; or why nothing is. */
export function step(
  { url, passed }: Hop,
  status: number,
  location: string | string[] | undefined,
  hosts: ReadonlySet<string>,
): Hop | Fault {
  const behind =
    passed.length > 0 ? `${shownUrl(url.href)} answered` : "it answered";
  if (!redirects.has(status)) return fault(`${behind} ${status}`);
  if (typeof location !== "string" || !URL.canParse(location, url.href))
    return fault(`${behind} ${status} without saying where to go`);
  const next = new URL(location, url.href);
  next.hash = "";
  const before = [...passed, url.href];
  if (next.protocol !== "https:" && next.protocol !== "http:")
    return fault(`it redirects to ${next.protocol}, which cannot be read`);
  if (next.protocol === "http:" && url.protocol === "https:")
    return fault("it redirects from https to http");
  if (!hosts.has(next.host) && next.host !== new URL(before[0]!).host)
    return fault(
      `it redirects to ${next.host}, which is not allowed; input.hosts of the config allows hosts`,
    );
  if (before.includes(next.href)) return fault("it redirects in a circle");
  if (before.length > mostRedirects)
    return fault(`it redirects more than ${mostRedirects} times`);
  return { url: next, passed: before };
}

/** What is sent along. What the user added goes to the host of the URL, and to no other. */
export function headersFor(
  url: URL,
  question: Question,
): Record<string, string> {
  const { headers, etag } = question;
  const first = new URL(question.url);
  const own: Record<string, string> = {};
  if (url.host === first.host) {
    const { username, password } = first;
    if (username !== "" || password !== "")
      own["authorization"] = basic(username, password);
    for (const [name, value] of Object.entries(headers))
      own[name.toLowerCase()] = value;
  }
  return {
    accept:
      "application/openapi+json, application/openapi+yaml, application/json;q=0.9, application/yaml;q=0.9, */*;q=0.5",
    "user-agent": "sdkwright",
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...own,
    // What comes is unpacked here.
    "accept-encoding": "gzip, br",
  };
}

function basic(username: string, password: string): string {
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(text).toString("base64")}`;
}
