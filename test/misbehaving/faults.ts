import { gzipSync } from "node:zlib";
import {
  answer,
  type Behaviour,
  drips,
  headOf,
  repeats,
  resetsAfter,
  says,
  stopsAfter,
} from "./raw-server.ts";

/** What a server does wrong, and the one outcome that a caller sees. */
export interface Fault {
  readonly behave: Behaviour;
  /** The class of the error by its name; undefined where the call succeeds all the same. */
  readonly error: string | undefined;
  /** What the error, or the data, has beside. */
  readonly has?: Readonly<Record<string, unknown>>;
  /** How many tries are made of a call that may be repeated, with two retries. */
  readonly tries: number;
}

const token = JSON.stringify({ object: "sign_in_token", id: "sit_1", ä: "€" });
const clerkErrors = '{"errors":[{"message":"m","code":"c"}]}';
const chunkedHead = (connection: string): string =>
  `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: ${connection}\r\n\r\n`;
const html = "<html>Log in</html>";
const asHtml = { "content-type": "text/html" };
const gzip = { "content-encoding": "gzip" };

const unreadable = (rawBody: string, status = 200) => ({
  error: "ResponseParseError",
  has: { status, rawBody, data: undefined },
  tries: 1,
});
const http = (status: number, rawBody: string, tries: number) => ({
  error: "ApiError",
  has: { status, rawBody, data: undefined },
  tries,
});
const broken = {
  error: "ConnectionError",
  has: { status: undefined, rawBody: undefined, data: undefined },
  tries: 3,
};
const late = { ...broken, error: "TimeoutError" };
const fine = { error: undefined, has: { id: "sit_1" }, tries: 1 };

export const faults: Readonly<Record<string, Fault>> = {
  "broken JSON with 200": {
    behave: says(...answer("200 OK", "{oops")),
    ...unreadable("{oops"),
  },
  "HTML with 200": {
    behave: says(...answer("200 OK", html, asHtml)),
    ...unreadable(html),
  },
  "an empty body with 200": {
    behave: says(...answer("200 OK", "")),
    ...unreadable(""),
  },
  "204 where data was promised": {
    behave: says("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n"),
    ...unreadable("", 204),
  },
  "204 with a body": {
    behave: says(...answer("204 No Content", token)),
    ...unreadable("", 204),
  },
  "two texts of JSON": {
    behave: says(...answer("200 OK", "{}{}")),
    ...unreadable("{}{}"),
  },
  "HTML with 502": {
    behave: says(...answer("502 Bad Gateway", html, asHtml)),
    ...http(502, html, 3),
  },
  "an empty body with 500": {
    behave: says(...answer("500 Oops", "")),
    ...http(500, "", 3),
  },
  "an error status with the body of success": {
    behave: says(...answer("422 Unprocessable", token)),
    ...http(422, token, 1),
  },
  "an error body of no schema": {
    behave: says(...answer("404 Not Found", "[null]")),
    ...http(404, "[null]", 1),
  },
  "a documented error": {
    behave: says(...answer("404 Not Found", clerkErrors)),
    error: "ClerkErrors",
    has: { status: 404, data: JSON.parse(clerkErrors) },
    tries: 1,
  },
  "a documented error's body with a status that is not": {
    behave: says(...answer("409 Conflict", clerkErrors)),
    ...http(409, clerkErrors, 1),
  },
  "the body of an error with 200": {
    behave: says(...answer("200 OK", clerkErrors)),
    error: undefined,
    has: { errors: [{ message: "m", code: "c" }] },
    tries: 1,
  },
  "no reason beside the status": {
    behave: says(...answer("418 ", "")),
    ...http(418, "", 1),
  },
  "304 without a question": {
    behave: says("HTTP/1.1 304 Not Modified\r\nconnection: close\r\n\r\n"),
    ...http(304, "", 1),
  },
  "a status of no class": {
    behave: says(...answer("799 What", "x")),
    ...http(799, "x", 1),
  },
  "a wrong media type": {
    behave: says(...answer("200 OK", token, { "content-type": "image/png" })),
    ...fine,
  },
  "no media type": {
    behave: says(...answer("200 OK", token, { "content-type": "" })),
    ...fine,
  },
  "a byte order mark": {
    behave: says(...answer("200 OK", `\ufeff${token}`)),
    ...fine,
  },
  "bytes that are no UTF-8": {
    behave: says(
      ...answer("200 OK", Buffer.from('{"id":"sit_1","x":"\xff"}', "latin1")),
    ),
    ...fine,
  },
  "JSON a hundred thousand deep": {
    behave: says(
      ...answer(
        "200 OK",
        `{"id":"sit_1","x":${"[".repeat(1e5)}${"]".repeat(1e5)}}`,
      ),
    ),
    ...fine,
  },
  "103 before the answer": {
    behave: says(
      "HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n",
      ...answer("200 OK", token),
    ),
    ...fine,
  },
  "100 that nobody asked for": {
    behave: says("HTTP/1.1 100 Continue\r\n\r\n", ...answer("200 OK", token)),
    ...broken,
  },
  "100 and no answer": {
    behave: says("HTTP/1.1 100 Continue\r\n\r\n"),
    ...broken,
  },
  "101 that nobody asked for": {
    behave: says(
      "HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
    ),
    ...broken,
  },
  "a slow body": {
    behave: drips(headOf("200 OK", Buffer.byteLength(token)), token),
    ...fine,
  },
  "a body that never ends": {
    behave: repeats(chunkedHead("close"), "1\r\n \r\n"),
    ...late,
  },
  "silence before the answer": { behave: () => {}, ...late },
  "silence in the head": {
    behave: stopsAfter("HTTP/1.1 200 OK\r\ncontent-"),
    ...late,
  },
  "silence in the body": {
    behave: stopsAfter(`${headOf("200 OK")}{`),
    ...late,
  },
  "silence in the body of an error": {
    behave: stopsAfter(`${headOf("404 Not Found")}{`),
    ...late,
  },
  "an end before the answer": { behave: says(), ...broken },
  "a reset before the answer": { behave: resetsAfter(""), ...broken },
  "a reset in the head": {
    behave: resetsAfter("HTTP/1.1 200 OK\r\ncontent-"),
    ...broken,
  },
  "a reset in the body": {
    behave: resetsAfter(`${headOf("200 OK")}{`),
    ...broken,
  },
  "a reset in the body of an error": {
    behave: resetsAfter(`${headOf("404 Not Found")}{`),
    ...broken,
  },
  "a body shorter than its length": {
    behave: says(headOf("200 OK"), token),
    ...broken,
  },
  "a body longer than its length": {
    behave: says(...answer("200 OK", token), "HTTP/1.1 200 OK\r\n\r\n"),
    ...fine,
  },
  "chunks without the last one": {
    behave: says(chunkedHead("keep-alive"), "1\r\n{\r\n"),
    ...broken,
  },
  // Node's fetch takes the end of a connection that was to be closed for the end of the body.
  "chunks without the last one, and a connection to be closed": {
    behave: says(chunkedHead("close"), "1\r\n{\r\n"),
    ...unreadable("{"),
  },
  "a chunk of no length": {
    behave: says(chunkedHead("close"), "zz\r\n{}\r\n0\r\n\r\n"),
    ...broken,
  },
  "gzip that is none": {
    behave: says(...answer("200 OK", token, gzip)),
    ...broken,
  },
  "gzip that is cut off": {
    behave: says(...answer("200 OK", gzipSync(token).subarray(0, 20), gzip)),
    ...unreadable('{"object"'),
  },
  "what is no HTTP": {
    behave: says("SSH-2.0-OpenSSH_9.9\r\n"),
    ...broken,
  },
  "two lengths": {
    behave: says(
      "HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}",
    ),
    ...broken,
  },
  "a megabyte of headers": {
    behave: says(...answer("200 OK", token, { x: "x".repeat(1e6) })),
    ...broken,
  },
  "headers that never end": {
    behave: repeats("HTTP/1.1 200 OK\r\n", `x: ${"x".repeat(1_000)}\r\n`),
    ...broken,
  },
  "429 with an hour of Retry-After": {
    behave: says(...answer("429 Slow", "", { "retry-after": 3_600 })),
    ...http(429, "", 1),
  },
  "503 with a Retry-After that says nothing": {
    behave: says(...answer("503 Busy", "", { "retry-after": "soon" })),
    ...http(503, "", 3),
  },
  "429 with a Retry-After of none": {
    behave: says(...answer("429 Slow", "", { "retry-after": 0 })),
    ...http(429, "", 3),
  },
  "a redirect that leads nowhere": {
    behave: says(...answer("307 Elsewhere", "")),
    ...http(307, "", 1),
  },
  "a redirect to a file": {
    behave: says(...answer("307 There", "", { location: "file:///etc/hosts" })),
    ...broken,
  },
};
