import { describe, expect, test } from "vitest";
import { dateTime } from "../../templates/runtime/dates.ts";
import {
  decodeItems,
  encodeItems,
  type Items,
} from "../../templates/runtime/items.ts";
import {
  type AnyShape,
  decode,
  encode,
  joined,
  mapOf,
  openOf,
  tagOf,
  type Members,
  type Shape,
  type ShapeOf,
} from "../../templates/runtime/shape.ts";
import type { User } from "./fixture/models.ts";
import { userShape, verificationShape } from "./fixture/shapes.ts";

const wire = {
  id: "u",
  first_name: "A",
  brand_new: { inner_name: 1 },
  public_metadata: { snake_key: { deep_key: [1] } },
  email_addresses: [
    {
      email_address: "a@b.c",
      verification: { verified_by: "otp", expire_at: 5 },
    },
    {
      email_address: "d@e.f",
      verification: { verified_by: "new", some_thing: { ticket_id: 1 } },
    },
    { email_address: "g@h.i", verification: null },
  ],
  labels: { snake_key: { short_text: "a" }, short_text: { short_text: "b" } },
  invited_by: { id: "v", email_addresses: [], invited_by: null },
};

const model = {
  id: "u",
  firstName: "A",
  brand_new: { inner_name: 1 },
  publicMetadata: { snake_key: { deep_key: [1] } },
  emailAddresses: [
    { emailAddress: "a@b.c", verification: { verifiedBy: "otp", expireAt: 5 } },
    {
      emailAddress: "d@e.f",
      verification: { verifiedBy: "new", some_thing: { ticket_id: 1 } },
    },
    { emailAddress: "g@h.i", verification: null },
  ],
  labels: { snake_key: { shortText: "a" }, short_text: { shortText: "b" } },
  invitedBy: { id: "v", emailAddresses: [], invitedBy: null },
};

test("models, unions, maps, recursion and what is not known, both ways", () => {
  const text = JSON.stringify(wire);
  expect(decode<User>(userShape, wire)).toEqual(model);
  expect(JSON.stringify(encode(userShape, model))).toBe(text);
  expect(JSON.stringify(wire)).toBe(text);
});

test("lists, nested ones too, have the shape of their items", () => {
  const listed = decode<User[][]>(userShape, [[wire], [], null]);
  expect(listed).toEqual([[model], [], null]);
  expect(encode(userShape, listed)).toEqual([[wire], [], null]);
});

test("what is no object passes through", () => {
  for (const value of [null, undefined, 1, "a", true]) {
    expect(decode(userShape, value)).toBe(value);
    expect(encode(verificationShape, value)).toBe(value);
  }
  const untouched = { a_b: [{ c_d: 1 }] };
  expect(decode(undefined, untouched)).toBe(untouched);
  expect(decode(() => undefined, untouched)).toBe(untouched);
});

test("names that every object inherits are ordinary names", () => {
  const value = JSON.parse(
    '{"constructor":{"a_b":1},"toString":2,"hasOwnProperty":3}',
  ) as Members;
  expect(decode(userShape, value)).toEqual(value);
  expect(encode(userShape, value)).toEqual(value);
  expect(decode(mapOf(userShape), value)).toEqual(value);
});

test("a name from the wire never sets a prototype", () => {
  const value = JSON.parse(
    '{"__proto__":{"polluted":1},"first_name":"A"}',
  ) as Members;
  for (const shape of [userShape, mapOf(userShape), openOf({}, userShape)]) {
    for (const convert of [decode, encode]) {
      const result = convert(shape, value) as Members;
      expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
      expect(result["polluted"]).toBeUndefined();
    }
  }
  expect(({} as Members)["polluted"]).toBeUndefined();
});

test("maps of maps, of lists and of unions", () => {
  const shape: ShapeOf = () => mapOf(mapOf(verificationShape));
  const sent = { a_b: { c_d: [{ verified_by: "otp", expire_at: 1 }] } };
  const read = { a_b: { c_d: [{ verifiedBy: "otp", expireAt: 1 }] } };
  expect(decode(shape, sent)).toEqual(read);
  expect(encode(shape, read)).toEqual(sent);
});

test("listed members beside others of one shape", () => {
  const listed: Shape = {
    id: "id",
    meta: "meta",
    main_label: ["mainLabel", { short_text: "shortText" }],
  };
  const shape = openOf(listed, { short_text: "shortText" });
  const sent = {
    id: "x",
    meta: { short_text: 1 },
    main_label: { short_text: 2 },
    other_one: { short_text: 3 },
  };
  const read = {
    id: "x",
    meta: { short_text: 1 },
    mainLabel: { shortText: 2 },
    other_one: { shortText: 3 },
  };
  expect(decode(shape, sent)).toEqual(read);
  expect(encode(shape, read)).toEqual(sent);
});

test("several shapes for one value are joined, at every depth", () => {
  const pet: Shape = {
    pet_id: "petId",
    owner: ["owner", { first_name: "firstName" }],
    tags: ["petTags", () => undefined],
  };
  const sale: Shape = {
    owner: ["owner", () => ({ tax_id: "taxId" })],
    tags: ["tags", { tag_id: "tagId" }],
    sold_at: "soldAt",
  };
  const others = mapOf({ a_b: "aB" });
  const sent = {
    pet_id: 1,
    sold_at: 2,
    owner: { first_name: "A", tax_id: 3, a_b: 4 },
    tags: [{ tag_id: 5 }],
    other_one: { a_b: 6 },
  };
  const read = {
    petId: 1,
    soldAt: 2,
    owner: { firstName: "A", taxId: 3, aB: 4 },
    petTags: [{ tagId: 5 }],
    other_one: { aB: 6 },
  };
  const shape = joined(pet, () => sale, others);
  expect(decode(shape, sent)).toEqual(read);
  expect(
    encode(
      joined(pet, sale, () => undefined),
      read,
    ),
  ).toEqual({
    ...sent,
    owner: { first_name: "A", tax_id: 3, aB: 4 },
    other_one: { aB: 6 },
  });
  expect(
    decode(
      joined(pet, () => undefined),
      { pet_id: 1 },
    ),
  ).toEqual({
    petId: 1,
  });
});

test("a tag is read whichever way the object travels", () => {
  expect(tagOf({ event_type: "x" }, "event_type", "eventType")).toBe("x");
  expect(tagOf({ eventType: "x" }, "event_type", "eventType")).toBe("x");
  expect(tagOf({}, "event_type", "eventType")).toBeUndefined();
});

const itemsOf = (...list: Items["list"]): Items => ({
  list,
  decode: decodeItems,
  encode: encodeItems,
});

test("items of a tuple have the shapes of their places, and all further ones the last", () => {
  const cell: Shape = { cell_value: "cellValue" };
  const box: ShapeOf = () => ({ box_size: "boxSize" });
  const row: Shape = {
    one_pair: ["onePair", itemsOf(() => cell, undefined, box)],
    all_pairs: ["allPairs", itemsOf(itemsOf(() => cell, undefined))],
  };
  const value = {
    one_pair: [
      { cell_value: 1, box_size: 1 },
      { cell_value: 2 },
      { box_size: 3 },
      { box_size: 4, cell_value: 4 },
    ],
    all_pairs: [[{ cell_value: 5 }, { cell_value: 6 }], [], null],
  };
  const decoded = {
    onePair: [
      { cellValue: 1, box_size: 1 },
      { cell_value: 2 },
      { boxSize: 3 },
      { boxSize: 4, cell_value: 4 },
    ],
    allPairs: [[{ cellValue: 5 }, { cell_value: 6 }], [], null],
  };
  expect(decode(row, value)).toEqual(decoded);
  expect(encode(row, decoded)).toEqual(value);
  expect(decode(itemsOf(cell), { cell_value: 1 })).toEqual({ cell_value: 1 });
});

describe("a member of the wire that has the SDK's name of a documented one", () => {
  const noon = new Date("2026-01-31T12:00:00.000Z");
  const text = noon.toISOString();
  const listed: Shape = {
    id: "id",
    first_name: "firstName",
    born_at: ["bornAt", dateTime],
  };
  const shapes: Readonly<Record<string, AnyShape>> = {
    "an object": listed,
    "an object with others": openOf(listed, { a_b: "aB" }),
    "an object and a map": joined(listed, mapOf({ a_b: "aB" })),
  };
  const orders = (entries: [string, unknown][]): Members[] => [
    Object.fromEntries(entries),
    Object.fromEntries(entries.toReversed()),
  ];

  test.for(Object.entries(shapes))("makes way for it in %s", ([, shape]) => {
    const wires = orders([
      ["first_name", "documented"],
      ["firstName", "other"],
      ["born_at", text],
      ["bornAt", "never"],
    ]);
    for (const wire of wires) {
      const model = decode<Members>(shape, wire);
      expect(model).toEqual({
        firstName: "documented",
        first_name: "other",
        bornAt: noon,
        born_at: "never",
      });
      expect(encode(shape, model)).toEqual(wire);
    }
    for (const model of orders([
      ["firstName", "documented"],
      ["first_name", "other"],
    ])) {
      expect(encode(shape, model)).toEqual({
        first_name: "documented",
        firstName: "other",
      });
    }
  });

  test.for(Object.entries(shapes))(
    "stays what it is where that is missing in %s",
    ([, shape]) => {
      expect(decode(shape, { firstName: "other" })).toEqual({
        firstName: "other",
      });
      expect(encode(shape, { firstName: "x" })).toEqual({ first_name: "x" });
    },
  );

  test("of an object whose others are models is one of them", () => {
    const others: Shape = { a_b: "aB" };
    const wire = { first_name: "x", firstName: { a_b: 1 } };
    const model = { firstName: "x", first_name: { aB: 1 } };
    for (const shape of [
      openOf(listed, others),
      joined(listed, mapOf(others)),
      joined(mapOf(others), listed),
    ]) {
      expect(decode(shape, wire)).toEqual(model);
      expect(encode(shape, model)).toEqual(wire);
    }
  });

  test("is none where documented names change places", () => {
    const round: Shape = { a: "b", b: "a" };
    for (const shape of [round, openOf(round, { a_b: "aB" })]) {
      expect(decode(shape, { a: 1, b: 2 })).toEqual({ b: 1, a: 2 });
      expect(encode(shape, { b: 1, a: 2 })).toEqual({ a: 1, b: 2 });
    }
  });
});
