import { beforeAll, describe, expect, test } from "vitest";
import { answer, loopback } from "../runtime/loopback.ts";
import { sdkOf, type Sdk } from "./sdk.ts";

const server = loopback();
const sdks = new Map<string, Sdk>();

const namings = {
  camelCase: "formats-date",
  preserve: "formats-date-preserve",
} as const;

beforeAll(async () => {
  for (const name of Object.values(namings)) sdks.set(name, await sdkOf(name));
});

const noon = new Date("2026-01-31T12:00:00.250Z");
const day = new Date("2026-01-31T00:00:00.000Z");

describe.each(Object.entries(namings))("in %s", (naming, name) => {
  const sdk = () => sdks.get(name)!;
  const client = () => sdk()["createClient"]!({ baseUrl: server.url });
  /** A name of the wire as this SDK has it. */
  const named = (wire: string) =>
    naming === "preserve"
      ? wire
      : wire.replace(/[_-](\w)/g, (_, letter: string) => letter.toUpperCase());
  const seen = naming === "preserve" ? "X-Seen" : "xSeen";

  test("parameters are sent as text, in every place and style", async () => {
    await sdk()["listEntries"]!(client(), {
      since: noon,
      until: noon,
      days: [day, day],
      range: { from: noon },
      [seen]: noon,
      last: day,
      filter: { to: noon },
    });
    const { url, headers } = server.first;
    const { pathname, search } = new URL(url, server.url);
    const text = "2026-01-31T12:00:00.250Z";
    expect(decodeURIComponent(pathname)).toBe(`/entries/${text}`);
    expect(decodeURIComponent(search)).toBe(
      `?until=${text}&days=2026-01-31|2026-01-31&range[from]=${text}&filter={"to":"${text}"}`,
    );
    expect(headers["x-seen"]).toBe(text);
    expect(headers["cookie"]).toBe("last=2026-01-31");
  });

  test("what is not given is not sent", async () => {
    await sdk()["listEntries"]!(client(), { since: noon });
    expect(server.first.url).not.toContain("?");
    expect(server.first.headers).not.toHaveProperty("x-seen");
    expect(server.first.headers).not.toHaveProperty("cookie");
  });

  test("answers hold dates, however deep", async () => {
    const text = "2026-01-31T13:00:00.250+01:00";
    const entry = {
      id: "e1",
      day: "2026-01-31",
      deleted_at: null,
      read_at: [text],
      by_user: { user_1: text, constructor: text },
      span: ["2026-01-31", 3, text, "more"],
      replies: [{ id: "e2", day: "2026-01-31", deleted_at: text }],
      history: { first: text },
      unknown_at: text,
    };
    server.respond = answer(200, { "2026-01": [entry] });
    const data = await sdk()["listEntries"]!(client(), { since: noon });
    const expected: unknown = {
      "2026-01": [
        {
          id: "e1",
          day,
          [named("deleted_at")]: null,
          [named("read_at")]: [noon],
          [named("by_user")]: { user_1: noon, constructor: noon },
          span: [day, 3, noon, "more"],
          replies: [{ id: "e2", day, [named("deleted_at")]: noon }],
          history: { first: noon },
          unknown_at: text,
        },
      ],
    };
    expect(data).toEqual(expected);
  });

  test("a whole answer, a list and a form can be dates", async () => {
    server.respond = answer(200, '"2026-01-31T12:00:00.25Z"');
    const written = named("written_at");
    const sent = { text: "hello", [written]: noon };
    expect(await sdk()["createEntry"]!(client(), sent)).toEqual(noon);
    await sdk()["sendDates"]!(client(), { body: [day, null] });
    await sdk()["sendForm"]!(client(), {
      [named("from_day")]: day,
      times: [noon, noon],
    });
    await sdk()["upload"]!(client(), {
      file: new Blob(["x"]),
      [named("taken_at")]: noon,
      exif: { from: noon },
    });
    const bodies = server.received.map(({ body }) => body.toString());
    const text = "2026-01-31T12:00:00.250Z";
    expect(bodies[0]).toBe(`{"text":"hello","written_at":"${text}"}`);
    expect(bodies[1]).toBe('["2026-01-31",null]');
    expect(decodeURIComponent(bodies[2]!)).toBe(
      `from_day=2026-01-31&times=${text}&times=${text}`,
    );
    expect(bodies[3]).toContain(`name="taken_at"\r\n\r\n${text}\r\n`);
    expect(bodies[3]).toContain(
      `Content-Type: application/json\r\n\r\n{"from":"${text}"}\r\n`,
    );
  });

  test("errors, headers and webhooks hold dates", async () => {
    const gone = { message: "gone", gone_at: "2026-01-31T12:00:00.250Z" };
    server.respond = answer(404, gone);
    const call = sdk()["listEntries"]!(client(), { since: noon });
    const { error } = await call.result();
    expect(error.name).toBe("Gone");
    expect(error.data).toEqual({ message: "gone", [named("gone_at")]: noon });

    const headers = {
      "expires-at": "2026-01-31T12:00:00.250Z",
      days: "2026-01-31, 2026-01-31",
      count: "2",
    };
    server.respond = answer(200, {}, headers);
    const again = sdk()["listEntries"]!(client(), { since: noon });
    const { response } = await again.withResponse();
    const expires = naming === "preserve" ? "Expires-At" : "expiresAt";
    const read = sdk()["readListEntriesHeaders"]!(response);
    const [days, count] =
      naming === "preserve" ? ["Days", "Count"] : ["days", "count"];
    expect(read).toEqual({
      [expires]: noon,
      [days!]: [day, day],
      [count!]: 2,
    });

    const readWebhook = sdk()["readWebhook"]!;
    expect(readWebhook("day.ended", "2026-01-31")).toEqual(day);
    expect(
      readWebhook("entry.created", { id: "e1", day: "2026-01-31" }),
    ).toEqual({ id: "e1", day });
  });

  test("what is no date is told of: in data, in errors, before it is sent", async () => {
    server.respond = answer(200, '"yesterday"');
    const written = named("written_at");
    const sent = { text: "", [written]: noon };
    const odd = await sdk()["createEntry"]!(client(), sent).result();
    expect(odd.error.name).toBe("ResponseParseError");
    expect((odd.error as unknown as Error).cause).toEqual(
      new TypeError('"yesterday" is no date'),
    );

    server.respond = answer(404, { message: "gone", gone_at: "2026-13-45" });
    const call = sdk()["listEntries"]!(client(), { since: noon });
    expect((await call.result()).error.name).toBe("ApiError");

    const invalid = { text: "", [written]: new Date(NaN) };
    await expect(sdk()["createEntry"]!(client(), invalid)).rejects.toThrow(
      RangeError,
    );
    expect(server.received).toHaveLength(2);
  });
});
