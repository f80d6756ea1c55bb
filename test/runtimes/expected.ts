import type { Received } from "./server.ts";
import type { Outcome } from "./outcome.ts";

/** What a scenario gives on every platform that has no limit there. */
export interface Expected {
  readonly outcome: Outcome;
  /** What the server received, in whatever order; of headers those named, undefined where one must not be there. */
  readonly requests: readonly Request[];
}

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Each byte is a character; what makes the boundary of a form is left to its writer. */
  readonly body?: string;
}

const thing = { displayName: "it", createdAt: 1, extraData: { a_b: 1 } };
const givesThing: Outcome = { value: thing };
const nothing: Outcome = { value: null };
const accept = { accept: "application/json" };
const get = (path: string, headers: Request["headers"] = {}): Request => ({
  method: "GET",
  path,
  headers: { ...accept, ...headers },
});
const times = (count: number, request: Request): Request[] =>
  Array.from({ length: count }, () => request);

const json = { ...accept, "content-type": "application/json" };
const bytes = "\u0000\u00ff\r\n\u0080";
const emptyThing = {
  method: "POST",
  path: "/things",
  headers: json,
  body: '{"display_name":""}',
};
const putBytes = {
  method: "PUT",
  path: "/bytes",
  headers: { "content-type": "application/octet-stream" },
  body: bytes,
};
const utf8 = (text: string): string => Buffer.from(text).toString("latin1");
const form = (...parts: readonly string[]): Request => ({
  method: "POST",
  path: "/files",
  headers: { "content-type": "multipart/form-data; boundary=…" },
  body: `${parts.map((part) => `--…\r\nContent-Disposition: form-data; ${part}\r\n`).join("")}--…--\r\n`,
});

const bearer = { authorization: "Bearer sk_secret" };
const headerKey = { "x-api-key": "sk_secret" };
const cookieKey = { cookie: "sid=sk_secret" };

/** The error that stands in for a redirect that must not be followed. */
const redirect = (path: string): Outcome => ({
  thrown: "ApiError",
  message: `GET …${path}: 302 Found`,
});

export const expected: Readonly<Record<string, Expected>> = {
  "json-with-names-mapped": {
    outcome: givesThing,
    requests: [
      {
        ...emptyThing,
        body: utf8(
          '{"display_name":"ä€😀","extra_data":{"snake_case":{"in_here":null}}}',
        ),
      },
    ],
  },
  "parameters-in-path-query-and-header": {
    outcome: givesThing,
    requests: [
      get(
        "/things/a%2Fb%3F%C3%A4?page_size=3&sort_by=a%2Cb&sort_by=c%20d&filter%5Bcreated_by%5D=%26%3D%2B",
        { "x-trace-id": "trace 1" },
      ),
    ],
  },
  "a-form-with-a-file": {
    outcome: givesThing,
    requests: [
      form(
        `name="the_file"; filename="a %22name%22.bin"\r\nContent-Type: image/png\r\n\r\n${bytes}`,
        `name="note"\r\n\r\n${utf8("ä€")}`,
        'name="details"\r\nContent-Type: application/json\r\n\r\n{"created_by":"me"}',
      ),
    ],
  },
  "a-form-with-named-bytes": {
    outcome: givesThing,
    requests: [
      form(
        `name="the_file"; filename="b.bin"\r\nContent-Type: application/octet-stream\r\n\r\n${bytes}`,
      ),
    ],
  },
  "a-urlencoded-form": {
    outcome: givesThing,
    requests: [
      {
        method: "POST",
        path: "/forms",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "full_name=a+b%26%C3%A4&tags=x&tags=y",
      },
    ],
  },
  "bytes-sent": { outcome: nothing, requests: [putBytes] },
  "a-blob-sent": { outcome: nothing, requests: [putBytes] },
  "a-stream-sent": {
    outcome: nothing,
    requests: [{ ...putBytes, body: bytes + bytes }],
  },
  "bytes-received": {
    outcome: {
      value: [
        "application/octet-stream",
        Array.from({ length: 256 }, (_, index) => index),
      ],
    },
    requests: [get("/bytes", { accept: "application/octet-stream" })],
  },
  "a-cookie": {
    outcome: nothing,
    requests: [get("/cookies", { cookie: "session_id=s%201" })],
  },
  "a-cookie-left-out": {
    outcome: nothing,
    requests: [get("/cookies", { cookie: undefined })],
  },
  "a-forbidden-header": {
    outcome: nothing,
    requests: [get("/untracked", { dnt: "1" })],
  },
  "a-forbidden-header-left-out": {
    outcome: nothing,
    requests: [get("/untracked", { dnt: undefined })],
  },
  "a-documented-error": {
    outcome: {
      value: {
        name: "Problem",
        status: 422,
        data: { errorCode: "taken", message: "It is taken." },
        trace: "req_1",
      },
    },
    requests: [emptyThing],
  },
  "an-error-of-a-proxy": {
    outcome: {
      thrown: "ApiError",
      message: "GET …/things/1: 404 Not Found",
    },
    requests: [get("/things/1")],
  },
  "a-body-that-is-no-json": {
    outcome: {
      thrown: "ResponseParseError",
      message: "GET …/things/1: 200, but the body cannot be read",
    },
    requests: [get("/things/1")],
  },
  "data-with-its-response": {
    outcome: { value: { data: thing, status: 200, trace: "req_1" } },
    requests: [get("/things/1")],
  },
  "tried-again-after-429": {
    outcome: givesThing,
    requests: times(3, get("/things/1")),
  },
  "tried-again-when-cut-off": {
    outcome: givesThing,
    requests: times(3, get("/things/1")),
  },
  "a-post-tried-once": {
    outcome: {
      thrown: "ApiError",
      message: "POST …/things: 503 Service Unavailable",
    },
    requests: [emptyThing],
  },
  "a-timeout": {
    outcome: {
      thrown: "TimeoutError",
      message: "GET …/things/1: no answer in 200 ms",
    },
    requests: [get("/things/1")],
  },
  "a-timeout-in-the-body": {
    outcome: {
      thrown: "TimeoutError",
      message: "GET …/things/1: no answer in 400 ms",
    },
    requests: [get("/things/1")],
  },
  "a-call-that-is-ended": {
    outcome: { value: ["AbortError", "enough"] },
    requests: [get("/things/1")],
  },
  "nobody-listens": {
    outcome: { value: ["ConnectionError", true] },
    requests: [],
  },
  "ten-at-once": {
    outcome: { value: Array.from({ length: 10 }, (_, index) => `${index}`) },
    requests: Array.from({ length: 10 }, (_, index) => get(`/things/${index}`)),
  },
  middleware: {
    outcome: {
      value: [{ operation: "getWithBearer", attempt: 0 }, "GET", null, 200],
    },
    requests: [get("/bearer/plain", { ...bearer, "x-trace-id": "mine" })],
  },
  "a-middleware-that-refuses-redirects": {
    outcome: { value: "ConnectionError" },
    requests: [get("/things/moved")],
  },
  "bearer-token": {
    outcome: givesThing,
    requests: [get("/bearer/plain", bearer)],
  },
  "bearer-token-redirected": {
    outcome: givesThing,
    requests: [get("/bearer/moved", bearer), get("/bearer/plain", bearer)],
  },
  "bearer-token-sent-elsewhere": {
    outcome: givesThing,
    requests: [get("/bearer/away", bearer)],
  },
  "user-name-and-password": {
    outcome: givesThing,
    requests: [
      get("/basic/plain", { authorization: `Basic ${base64("ä:sk_secret")}` }),
    ],
  },
  "key-in-header": {
    outcome: givesThing,
    requests: [get("/header/plain", headerKey)],
  },
  "key-in-header-redirected": {
    outcome: givesThing,
    requests: [
      get("/header/moved", headerKey),
      get("/header/plain", headerKey),
    ],
  },
  "key-in-header-sent-elsewhere": {
    outcome: redirect("/header/away"),
    requests: [get("/header/away", headerKey)],
  },
  "key-in-query": {
    outcome: givesThing,
    requests: [get("/query/plain?api_key=sk_secret")],
  },
  "key-in-query-redirected": {
    outcome: givesThing,
    requests: [
      get("/query/moved?api_key=sk_secret"),
      get("/query/plain?api_key=sk_secret"),
    ],
  },
  "key-in-query-sent-elsewhere": {
    outcome: redirect("/query/away"),
    requests: [get("/query/away?api_key=sk_secret")],
  },
  "key-in-cookie": {
    outcome: givesThing,
    requests: [get("/cookie/plain", cookieKey)],
  },
  "key-in-cookie-redirected": {
    outcome: givesThing,
    requests: [
      get("/cookie/moved", cookieKey),
      get("/cookie/plain", cookieKey),
    ],
  },
  "errors-that-show-no-secret": {
    outcome: { value: [true, [], []] },
    requests: [
      get("/bearer/broken", bearer),
      get("/basic/broken", {
        authorization: `Basic ${base64("sk_secret:sk_secret")}`,
      }),
      get("/header/broken", headerKey),
      get("/query/broken?api_key=sk_secret"),
    ],
  },
  "a-password-in-the-base-url": {
    outcome: {
      thrown: "TypeError",
      message: "A URL cannot hold a credential",
    },
    requests: [],
  },
};

/** What may come to the other origin: no key, and no bearer token either. */
export const expectedElsewhere: readonly Request[] = [
  get("/bearer/plain", {
    authorization: undefined,
    cookie: undefined,
    "x-api-key": undefined,
  }),
];

/** What is compared of a request: all but the headers that the platform adds, and the boundary of a form. */
export function comparable(received: Received, request: Request): Request {
  const { method, path, headers } = received;
  const [, boundary] =
    /boundary=(.*)/.exec(headers["content-type"] ?? "") ?? [];
  const plain = (text: string): string =>
    boundary === undefined ? text : text.replaceAll(boundary, "…");
  const named = Object.keys(request.headers ?? {}).map((name) => [
    name,
    headers[name] && plain(String(headers[name])),
  ]);
  const body = plain(received.body);
  return {
    method,
    path,
    ...(request.headers && { headers: Object.fromEntries(named) }),
    ...(body !== "" && { body }),
  };
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
