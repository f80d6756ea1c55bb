/**
 * Throws where the platform would leave out a header without a word, as a
 * browser does with `Cookie` (Fetch standard, forbidden request-header).
 */
export function ensureSendable(header: string): void {
  const init = { headers: { [header]: "x" } };
  if (new Request("http://localhost", init).headers.has(header)) return;
  throw new TypeError(
    `This platform does not let a program send the header "${header}"`,
  );
}

/** The value of a header, if there is one, that not every platform lets a program send; throws where it does not. */
export function sendable(
  header: string,
  value: string | undefined,
): string | undefined {
  if (value !== undefined) ensureSendable(header);
  return value;
}

/**
 * Throws where the platform would send the text `[object ReadableStream]` in
 * place of what the stream holds, as a browser does that knows no streams in
 * requests.
 */
export function ensureStreamable(): void {
  const init = {
    method: "POST",
    body: new ReadableStream(),
    duplex: "half",
  } as RequestInit;
  if (!new Request("http://localhost", init).headers.has("content-type"))
    return;
  throw new TypeError("This platform cannot send a stream");
}
