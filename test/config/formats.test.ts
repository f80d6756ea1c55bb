import { expect, test } from "vitest";
import { settled, targetsOf } from "./settled.ts";

const target = { input: "shop.yaml", output: "sdk/shop" };
const instant = {
  type: "Temporal.Instant",
  codec: "instant",
  from: "./codecs.ts",
};

test("formats of a target stand beside those of all, and win", async () => {
  const [shop] = await targetsOf({
    formats: { "date-time": "Date", int64: "bigint" },
    targets: { shop: { ...target, formats: { int64: "number" } } },
  });
  expect([...shop!.formats]).toEqual([
    ["date-time", "Date"],
    ["int64", "number"],
  ]);
});

test("modules that are files stand relative to the config, packages do not", async () => {
  const [shop] = await targetsOf({
    formats: {
      "date-time": { ...instant, typeFrom: "temporal-polyfill" },
    },
    targets: { shop: target },
  });
  expect(shop!.formats.get("date-time")).toEqual({
    type: "Temporal.Instant",
    typeFrom: "temporal-polyfill",
    codec: "instant",
    from: "./codecs.ts",
  });
});

test.each([
  [
    { int64: "Bigint" },
    'config-wrong-value: formats.int64 must be "Date" or "unixSeconds" or "unixMilliseconds" or "bigint" or "bytes" or "string" or "number", not "Bigint".',
  ],
  [
    { int64: 64 },
    'config-wrong-value: formats.int64 must be "Date" or "unixSeconds" or "unixMilliseconds" or "bigint" or "bytes" or "string" or "number" or an object, not 64.',
  ],
  [
    { "date-time": { ...instant, type: "Temporal Instant" } },
    'config-wrong-value: formats.date-time.type must be a name, or names with dots between them, not "Temporal Instant".',
  ],
  [
    { "date-time": { ...instant, codec: "a.b" } },
    'config-wrong-value: formats.date-time.codec must be a TypeScript name, not "a.b".',
  ],
  [
    { "date-time": { ...instant, from: "/codecs.ts" } },
    'config-wrong-value: formats.date-time.from must be a package, or a path that starts with ./ or ../, not "/codecs.ts".',
  ],
  [
    { "date-time": { type: "Instant", from: "x" } },
    "config-missing-key: formats.date-time.codec is missing.",
  ],
  [
    { "date-time": { ...instant, decode: "x" } },
    "config-unknown-key: There is no option decode here.",
  ],
])("%j is refused", async (formats, message) => {
  const config = { formats, targets: { shop: target } } as never;
  const { texts } = await settled({ config });
  expect(texts).toEqual([message]);
});
