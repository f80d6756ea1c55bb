import { forStatus } from "./by-status.js";
import { ResponseParseError, type SentRequest } from "./errors.js";
import { type AnyShape, decode } from "./shape.js";

/**
 * Turns an answer into data. Rejects with a `ResponseParseError` where the
 * body is not what it should be; any other rejection means that the
 * connection broke.
 */
export type Reader<Data> = (
  response: Response,
  request: SentRequest,
) => Promise<Data>;

/** JSON that holds models. */
export function asModel<Data>(shape: AnyShape): Reader<Data> {
  return (response, request) =>
    parsed(response, request, (text) => decode(shape, JSON.parse(text)));
}

/** The text of JSON as a model. */
export function decodeJson<Model>(
  shape: AnyShape | undefined,
  text: string,
): Model {
  return decode(shape, JSON.parse(text));
}

/** JSON, taken as it comes. */
export function asJson<Data>(): Reader<Data> {
  return (response, request) =>
    parsed(response, request, (text) => JSON.parse(text) as Data);
}

/** Reads a body as JSON, or whatever else `parse` takes; throws where it cannot. */
export async function parsed<Data>(
  response: Response,
  request: SentRequest,
  parse: (text: string) => Data,
): Promise<Data> {
  const rawBody = await response.text();
  try {
    return parse(rawBody);
  } catch (cause) {
    throw new ResponseParseError({ request, response, rawBody }, cause);
  }
}

/** Text, in the encoding that its media type tells, else in UTF-8. */
export async function asText(response: Response): Promise<string> {
  const type = response.headers.get("content-type") ?? "";
  const [, charset] = /;\s*charset="?([^\s";]+)/i.exec(type) ?? [];
  const bytes = await response.arrayBuffer();
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // Of an encoding that nobody knows, what can be read is better than nothing.
    return new TextDecoder().decode(bytes);
  }
}

/** Bytes, with their media type. */
export function asBlob(response: Response): Promise<Blob> {
  return response.blob();
}

/** No data. A body that is sent nevertheless is read, which frees the connection, and dropped. */
export async function asNothing(response: Response): Promise<undefined> {
  await response.arrayBuffer();
  return undefined;
}

/** Where success has several forms: by status (`200`), range (`2XX`) or `default`. */
export function byStatus<Data>(readers: {
  readonly [status: string]: Reader<Data>;
}): Reader<Data> {
  return async (response, request) => {
    const read = forStatus(readers, response.status);
    if (read) return read(response, request);
    const cause = new TypeError("The document does not describe this status");
    const rawBody = await response.text();
    throw new ResponseParseError({ request, response, rawBody }, cause);
  };
}
