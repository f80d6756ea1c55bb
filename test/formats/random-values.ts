import { Random } from "../case-folder/random.ts";

/** A schema, and how a value of it looks in the program and on the wire. */
export interface Sample {
  readonly schema: object;
  /** Makes a pair of a value and what travels in its place, as JSON. */
  readonly value: () => { readonly value: unknown; readonly wire: string };
}

/** Schemas that look random and are the same for the same seed, with values of them. */
export function sampleOf(random: Random, depth: number): Sample {
  const inner = () => sampleOf(random, depth - 1);
  const leaves = [
    dateTime,
    fullDate,
    seconds,
    int64,
    uint64,
    byte,
    text,
    plain,
  ];
  const kinds = [object, list, map, nullable, tuple, eitherOf];
  return depth === 0 || random.below(3) === 0
    ? random.pick(leaves)(random)
    : random.pick(kinds)(random, inner);
}

/** An object, as bodies are. */
export function object(random: Random, inner: () => Sample): Sample {
  const names = ["first_one", "second", "third", "decode", "a-b"];
  const members = names.slice(random.below(3)).map((name) => ({
    name,
    sample: inner(),
    required: random.below(2) === 0,
  }));
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(
        members.map(({ name, sample }) => [name, sample.schema]),
      ),
      required: members.filter((one) => one.required).map(({ name }) => name),
    },
    value: () => {
      const given = members
        .filter(({ required }) => required || random.below(2) === 0)
        .map(({ name, sample }) => ({ name, ...sample.value() }));
      return {
        value: Object.fromEntries(
          given.map(({ name, value }) => [name, value]),
        ),
        wire: `{${given.map(({ name, wire }) => `"${name}":${wire}`).join()}}`,
      };
    },
  };
}

function list(random: Random, inner: () => Sample): Sample {
  const items = inner();
  return {
    schema: { type: "array", items: items.schema },
    value: () => {
      const all = Array.from({ length: random.below(4) }, () => items.value());
      return listed(all);
    },
  };
}

function tuple(_random: Random, inner: () => Sample): Sample {
  const items = [inner(), inner(), inner()];
  return {
    schema: { type: "array", prefixItems: items.map(({ schema }) => schema) },
    value: () => listed(items.map((item) => item.value())),
  };
}

function listed(all: readonly { value: unknown; wire: string }[]) {
  return {
    value: all.map(({ value }) => value),
    wire: `[${all.map(({ wire }) => wire).join()}]`,
  };
}

function map(random: Random, inner: () => Sample): Sample {
  const values = inner();
  return {
    schema: { type: "object", additionalProperties: values.schema },
    value: () => {
      const keys = ["some_key", "toString", "x y"].slice(random.below(3));
      const all = keys.map((key) => ({ key, ...values.value() }));
      return {
        value: Object.fromEntries(all.map(({ key, value }) => [key, value])),
        wire: `{${all.map(({ key, wire }) => `"${key}":${wire}`).join()}}`,
      };
    },
  };
}

function nullable(random: Random, inner: () => Sample): Sample {
  const some = inner();
  return {
    schema: { anyOf: [some.schema, { type: "null" }] },
    value: () =>
      random.below(2) === 0 ? { value: null, wire: "null" } : some.value(),
  };
}

/** Variants that are told apart by what they are on the wire. */
function eitherOf(random: Random, inner: () => Sample): Sample {
  const variants = [
    ...random
      .pick([
        [dateTime, int64],
        [byte, seconds],
        [fullDate, plain],
        [text, int64],
      ])
      .map((one) => one(random)),
    list(random, () => sampleOf(random, 0)),
    object(random, inner),
  ].slice(random.below(3));
  return {
    schema: { oneOf: variants.map(({ schema }) => schema) },
    value: () => random.pick(variants).value(),
  };
}

function dateTime(random: Random): Sample {
  return {
    schema: { type: "string", format: "date-time" },
    value: () => {
      const value = new Date(random.below(2 ** 31) * 1000 + random.below(1000));
      return { value, wire: JSON.stringify(value) };
    },
  };
}

function fullDate(random: Random): Sample {
  return {
    schema: { type: "string", format: "date" },
    value: () => {
      const value = new Date(random.below(40_000) * 86_400_000);
      return { value, wire: JSON.stringify(value.toISOString().slice(0, 10)) };
    },
  };
}

function seconds(random: Random): Sample {
  return {
    schema: { type: "integer", format: "unix-time" },
    value: () => {
      const time = random.below(2 ** 31) - 2 ** 30;
      return { value: new Date(time * 1000), wire: String(time) };
    },
  };
}

function int64(random: Random): Sample {
  return {
    schema: { type: "integer", format: "int64" },
    value: () => {
      const value = BigInt.asIntN(64, bits(random));
      return { value, wire: String(value) };
    },
  };
}

function uint64(random: Random): Sample {
  return {
    schema: { type: "string", format: "uint64" },
    value: () => {
      const value = BigInt.asUintN(64, bits(random));
      return { value, wire: `"${value}"` };
    },
  };
}

/** Of any length up to 64, so that short integers occur too. */
function bits(random: Random): bigint {
  const all = Array.from({ length: 8 }, () => random.below(256));
  const value = all.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return value >> BigInt(random.below(64));
}

function byte(random: Random): Sample {
  return {
    schema: { type: "string", format: "byte" },
    value: () => {
      const value = Uint8Array.from({ length: random.below(9) }, () =>
        random.below(256),
      );
      const wire = JSON.stringify(Buffer.from(value).toString("base64"));
      return { value, wire };
    },
  };
}

/** What looks like what is converted, and is not. */
function text(random: Random): Sample {
  const texts = [
    "2026-01-31T12:00:00Z",
    '{"n": 12345678901234567890}',
    '\\"12345678901234567890',
    "\u2028",
  ];
  return {
    schema: { type: "string" },
    value: () => {
      const value = random.pick(texts);
      return { value, wire: JSON.stringify(value) };
    },
  };
}

function plain(random: Random): Sample {
  return {
    schema: { type: "number" },
    value: () => {
      const value = random.pick([0, -1.5, 1234567890123456.5, 1e21, 12]);
      return { value, wire: JSON.stringify(value) };
    },
  };
}
