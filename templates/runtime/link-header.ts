import type { ReceivedPage } from "./paging.ts";

/** The URL of the next page, as the `Link` header tells it. */
export function nextLink({ response }: ReceivedPage): string | undefined {
  return linkTo("next", response.headers.get("link") ?? "");
}

/**
 * Where a link with a relation leads to (RFC 8288, 3). Not a link with an
 * `anchor`: that is about something other than the answer.
 */
export function linkTo(relation: string, header: string): string | undefined {
  const target = /[\s,]*<([^>]*)>/y;
  const param = /\s*;\s*([^\s=;,]*)(?:\s*=\s*("(?:[^"\\]|\\.)*"|[^\s;,"]*))?/y;
  for (;;) {
    const link = target.exec(header);
    if (!link) return undefined;
    const params = new Map<string, string>();
    param.lastIndex = target.lastIndex;
    for (;;) {
      const end = param.lastIndex;
      const found = param.exec(header);
      if (!found) {
        target.lastIndex = end;
        break;
      }
      const [, name = "", value = ""] = found;
      const key = name.toLowerCase();
      // Of several of one name the first counts.
      if (!params.has(key)) params.set(key, unquoted(value));
    }
    const relations = (params.get("rel") ?? "").toLowerCase().split(/\s+/);
    if (relations.includes(relation) && !params.has("anchor")) return link[1];
  }
}

function unquoted(text: string): string {
  return text.startsWith('"')
    ? text.slice(1, -1).replace(/\\(.)/g, "$1")
    : text;
}
