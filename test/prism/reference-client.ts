import type { WireRequest } from "./encoder.ts";
import type { Value } from "./values.ts";

/**
 * Sends what the encoder says, with nothing but `fetch`. If Prism accepts this, what the encoder
 * expects is right, and a generated client can be held to it.
 */
export async function send(
  baseUrl: string,
  { method, path, query, headers, body }: WireRequest,
): Promise<void> {
  const search = query.map(([name, value]) => {
    const items = Array.isArray(value) ? value : [value];
    const list = items.map((item) => encodeURIComponent(String(item)));
    return `${encodeURIComponent(name)}=${list.join(",")}`;
  });
  const url = `${baseUrl}${path.map(encodeURIComponent).join("/")}`;
  const isForm = headers["content-type"] === "multipart/form-data";
  const sentHeaders = Object.entries(headers).filter(
    (header): header is [string, string] =>
      header[1] !== undefined && !(isForm && header[0] === "content-type"),
  );
  const response = await fetch(
    search.length ? `${url}?${search.join("&")}` : url,
    {
      method,
      headers: sentHeaders,
      ...(body !== undefined && {
        body: isForm ? formOf(body) : JSON.stringify(body),
      }),
    },
  );
  await response.arrayBuffer();
}

function formOf(body: Value): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body as Record<string, Value>)) {
    form.append(name, value instanceof File ? value : String(value));
  }
  return form;
}
