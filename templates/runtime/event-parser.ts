/** An event of a stream of Server-Sent Events, as it was sent: what it did not say is left out. */
export interface ServerSentEvent {
  /** Its lines joined by line feeds. */
  readonly data: string;
  /** What kind of event it is. */
  readonly event?: string;
  readonly id?: string;
  /** Milliseconds to wait before connecting again. */
  readonly retry?: number;
}

/** What a stream of events has said so far of going on after a break. */
export interface Resumption {
  /** The id of the last event; empty where the server took it back, undefined where it gave none. */
  lastEventId: string | undefined;
  /** Milliseconds to wait before connecting again; undefined where the server did not say. */
  retry: number | undefined;
}

/**
 * Reads a stream of events (HTML, 9.2.6) by pieces of any size, each character
 * once. An event that nothing ends is dropped.
 */
export function eventParser(
  resumption: Resumption,
): (text: string) => Generator<ServerSentEvent, void> {
  /** The beginning of a line whose end has not arrived. */
  let pending = "";
  let isAfterReturn = false;
  let fields: { -readonly [Name in keyof ServerSentEvent]?: string } = {};
  /** Counts from the end of the block on, even if that has no data. */
  let lastEventId: string | undefined;

  function readLine(line: string): void {
    const colon = line.indexOf(":");
    const name = colon === -1 ? line : line.slice(0, colon);
    const start = line[colon + 1] === " " ? colon + 2 : colon + 1;
    const value = colon === -1 ? "" : line.slice(start);
    if (name === "data") {
      fields.data =
        fields.data === undefined ? value : `${fields.data}\n${value}`;
    } else if (name === "event") {
      fields.event = value;
    } else if (name === "id" && !value.includes("\0")) {
      fields.id = lastEventId = value;
    } else if (name === "retry" && /^\d+$/.test(value)) {
      fields.retry = value;
      resumption.retry = Number(value);
    }
  }

  return function* (text) {
    const lineEnd = /\r\n?|\n/g;
    // The second half of a line end that was split.
    if (isAfterReturn && text[0] === "\n") lineEnd.lastIndex = 1;
    let start = lineEnd.lastIndex;
    if (text) isAfterReturn = text.endsWith("\r");
    for (let end = lineEnd.exec(text); end; end = lineEnd.exec(text)) {
      const line = pending + text.slice(start, end.index);
      pending = "";
      start = lineEnd.lastIndex;
      if (line) {
        readLine(line);
        continue;
      }
      const { data, event, id, retry } = fields;
      fields = {};
      resumption.lastEventId = lastEventId;
      if (data === undefined) continue;
      yield {
        data,
        ...(event && { event }),
        ...(id !== undefined && { id }),
        ...(retry && { retry: Number(retry) }),
      };
    }
    pending += text.slice(start);
  };
}
