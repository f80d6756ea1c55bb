import { beforeAll, describe, expect, test } from "vitest";
import { answer, loopback } from "../runtime/loopback.ts";
import { sdkOf, type Sdk } from "./sdk.ts";

const server = loopback();
const sdks = new Map<string, Sdk>();

beforeAll(async () => {
  for (const name of [
    "formats-custom",
    "formats-in-unions",
    "formats-in-unions-preserve",
  ]) {
    sdks.set(name, await sdkOf(name));
  }
});

const client = (sdk: Sdk) => sdk["createClient"]!({ baseUrl: server.url });

test("bytes, Unix timestamps and types of one's own", async () => {
  const sdk = sdks.get("formats-custom")!;
  server.respond = answer(200, {
    content: "/+8A",
    signature: "_-8A",
    stored_at: "2026-01-31T12:00:00Z",
    price: "0.10",
    created_at: 1769860800250,
    expires_at: 1769860800,
    size: 3,
    either: true,
  });
  const data = await sdk["getFile"]!(client(sdk), { at: { text: "then" } });
  expect(server.first.url).toBe("/files/then");
  expect(data).toEqual({
    content: new Uint8Array([255, 239, 0]),
    signature: new Uint8Array([255, 239, 0]),
    storedAt: { text: "2026-01-31T12:00:00Z" },
    price: { digits: "0.10" },
    createdAt: new Date("2026-01-31T12:00:00.250Z"),
    expiresAt: new Date("2026-01-31T12:00:00Z"),
    size: 3,
    either: true,
  });
  expect((data as { storedAt: object }).storedAt.constructor.name).toBe(
    "Instant",
  );
});

describe.each(["formats-in-unions", "formats-in-unions-preserve"])(
  "%s",
  (name) => {
    const named = (wire: string) =>
      name.endsWith("preserve")
        ? wire
        : wire.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const noon = new Date("2026-01-31T12:00:00.000Z");
    const day = new Date("2026-01-31T00:00:00.000Z");
    const moment = "2026-01-31T12:00:00.000Z";
    const date = "2026-01-31";

    const values: readonly (readonly [
      wireName: string,
      wire: unknown,
      value: unknown,
    ])[] = [
      ["date_or_number", moment, noon],
      ["date_or_number", 5, 5],
      ["date_or_text", moment, moment],
      ["date_or_day", date, date],
      ["date_or_never", "never", "never"],
      ["date_or_never", moment, noon],
      ["date_or_mode", "slow", "slow"],
      ["date_or_mode", moment, moment],
      ["date_or_dates", date, day],
      ["date_or_dates", [date, date], [day, day]],
      ["date_or_texts", date, day],
      ["date_or_texts", [date], [date]],
      ["date_or_pets", moment, noon],
      [
        "date_or_pets",
        [{ kind: "pet", born_at: moment }],
        [{ kind: "pet", [named("born_at")]: noon }],
      ],
      ["list_of_both", [date, [moment, moment]], [day, [noon, noon]]],
      ["dates_or_texts", [moment], [moment]],
      ["date_or_pet", moment, noon],
      [
        "date_or_pet",
        { kind: "pet", born_at: moment },
        { kind: "pet", [named("born_at")]: noon },
      ],
      ["big_or_date", 5, 5n],
      ["big_or_date", moment, noon],
      ["big_or_date", null, null],
      ["date_twofold", moment, moment],
      ["date_twofold", 5, 5],
      ["anything", moment, moment],
      [
        "pet",
        { kind: "robot", built_at: date },
        { kind: "robot", [named("built_at")]: day },
      ],
      [
        "pet",
        { kind: "plant", built_at: date },
        { kind: "plant", built_at: date },
      ],
      ["told", { starts: moment, at: date }, { starts: noon, at: date }],
      ["told", { ends: moment, at: date }, { ends: noon, at: day }],
      ["untold", { at: moment }, { at: moment }],
      ["mixed", moment, noon],
      ["mixed", [date], [day]],
      [
        "mixed",
        { kind: "pet", born_at: moment },
        { kind: "pet", [named("born_at")]: noon },
      ],
      ["nest", [moment, [moment]], [moment, [moment]]],
    ];

    test.each(values)("%s: %j", async (wireName, wire, value) => {
      const sdk = sdks.get(name)!;
      server.respond = answer(200, { [wireName]: wire });
      const thing = { [named(wireName)]: value };
      const data = await sdk["sendThing"]!(client(sdk), thing);
      expect(data).toEqual(thing);
      expect(JSON.parse(server.first.body.toString())).toEqual({
        [wireName]: wire,
      });
    });

    test("a large integer is exact beside other variants", async () => {
      const sdk = sdks.get(name)!;
      const wire = '{"big_or_date":9007199254740993}';
      server.respond = answer(200, wire);
      const thing = { [named("big_or_date")]: 9007199254740993n };
      expect(await sdk["sendThing"]!(client(sdk), thing)).toEqual(thing);
      expect(server.first.body.toString()).toBe(wire);
    });
  },
);
