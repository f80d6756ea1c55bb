import { describe, expect, test } from "vitest";
import { ResponseParseError } from "../../templates/runtime/errors.ts";
import type { ItemStream } from "../../templates/runtime/item-stream.ts";
import { asJsonLines } from "../../templates/runtime/json-lines.ts";
import { asJsonSequence } from "../../templates/runtime/json-sequence.ts";
import { Random } from "../case-folder/random.ts";
import { anyClient, cutsOf, itemsOf } from "./pieces.ts";

const lines = asJsonLines<ItemStream<unknown>>(anyClient, undefined);
const sequence = asJsonSequence<ItemStream<unknown>>(anyClient, undefined);
const RS = "\x1e";

interface Vector {
  readonly about: string;
  readonly text: string;
  readonly items: readonly unknown[];
  /** The text of the item that cannot be read. */
  readonly broken?: string;
}

const lineVectors: readonly Vector[] = [
  { about: "nothing", text: "", items: [] },
  {
    about: "values",
    text: '{"a":1}\n[2]\n"3"\n4\nnull\ntrue\n',
    items: [{ a: 1 }, [2], "3", 4, null, true],
  },
  { about: "no end of the last line", text: "1\n2", items: [1, 2] },
  {
    about: "returns before the ends",
    text: '{"a":1}\r\n2\r\n',
    items: [{ a: 1 }, 2],
  },
  { about: "blank lines", text: "\n1\n\n \t\r\n2\n\n", items: [1, 2] },
  { about: "a byte order mark", text: "\uFEFF1\n2\n", items: [1, 2] },
  {
    about: "characters of several bytes",
    text: '"ü…😀"\n"\u2028"\n',
    items: ["ü…😀", "\u2028"],
  },
  {
    about: "line feeds that are written out",
    text: '"a\\nb"\n',
    items: ["a\nb"],
  },
  {
    about: "a broken line",
    text: '1\n{"a":\n2\n',
    items: [1],
    broken: '{"a":',
  },
  {
    about: "a line that is cut off",
    text: '1\n{"a":',
    items: [1],
    broken: '{"a":',
  },
  {
    about: "names that every object has",
    text: '{"__proto__":1}\n',
    items: [JSON.parse('{"__proto__":1}')],
  },
];

const sequenceVectors: readonly Vector[] = [
  { about: "nothing", text: "", items: [] },
  {
    about: "values",
    text: `${RS}{"a":1}\n${RS}[2]\n${RS}"3"\n${RS}4\n${RS}null\n`,
    items: [{ a: 1 }, [2], "3", 4, null],
  },
  {
    about: "several separators",
    text: `${RS}${RS}1\n${RS}${RS}\n${RS}2\n${RS}`,
    items: [1, 2],
  },
  {
    about: "values over several lines",
    text: `${RS}{\n  "a": [\n1,\n2\n]\n}\n${RS}\n[\n]\n`,
    items: [{ a: [1, 2] }, []],
  },
  {
    about: "brackets and quotes in strings",
    text: `${RS}{"}":"{[\\"\\\\"}\n${RS}"\\\\"\n`,
    items: [{ "}": '{["\\' }, "\\"],
  },
  {
    about: "no line feed after what ends itself",
    text: `${RS}{"a":1}${RS}[2]${RS}"3"`,
    items: [{ a: 1 }, [2], "3"],
  },
  {
    about: "a number that may be cut off",
    text: `${RS}1\n${RS}12`,
    items: [1],
    broken: "12",
  },
  {
    about: "a word that may be cut off",
    text: `${RS}true${RS}1\n`,
    items: [],
    broken: "true",
  },
  {
    about: "an item that is cut off",
    text: `${RS}1\n${RS}{"a":"${RS}2\n`,
    items: [1],
    broken: '{"a":"',
  },
  {
    about: "an item that is cut off in an escape",
    text: `${RS}"a\\${RS}2\n`,
    items: [],
    broken: '"a\\',
  },
  {
    about: "an item that is no JSON",
    text: `${RS}oops\n${RS}2\n`,
    items: [],
    broken: "oops\n",
  },
  {
    about: "characters of several bytes",
    text: `${RS}"ü…😀"\n`,
    items: ["ü…😀"],
  },
  { about: "no separators", text: "1\n2\n", items: [1, 2] },
];

for (const [name, reader, vectors] of [
  ["lines", lines, lineVectors],
  ["a sequence", sequence, sequenceVectors],
] as const) {
  describe(`JSON in ${name}, cut at every byte`, () => {
    test.each(vectors)("$about", async ({ text, items, broken }) => {
      for (const pieces of cutsOf(text, new Random(3))) {
        const read = await itemsOf(reader, pieces);
        const at = pieces.map(({ length }) => length).join(" ");
        expect(read.items, at).toEqual(items);
        if (broken === undefined) expect(read.error, at).toBeUndefined();
        else {
          expect(read.error, at).toBeInstanceOf(ResponseParseError);
          expect(read.error, at).toMatchObject({ rawBody: broken });
        }
      }
    });
  });
}

test("random values come back, however they are written and cut", async () => {
  const random = new Random(5);
  const value = (depth: number): unknown => {
    const kind = random.below(depth > 3 ? 4 : 6);
    if (kind === 0) return random.below(1e6) / 10;
    if (kind === 1) return random.below(2) === 0;
    if (kind === 2) return null;
    if (kind === 3) return '\\"{}[]\n\x1eü😀'.repeat(random.below(3));
    const inner = Array.from({ length: random.below(4) }, () =>
      value(depth + 1),
    );
    return kind === 4 ? inner : { ...inner, '"}': inner[0] ?? 1 };
  };
  for (let round = 0; round < 60; round++) {
    const values = Array.from({ length: 4 }, () => value(0));
    const pretty = values.map(
      (one) =>
        `${RS}${JSON.stringify(one, null, random.below(2) === 0 ? 2 : 0)}\n`,
    );
    const plain = values.map((one) => `${JSON.stringify(one)}\n`);
    for (const [reader, text] of [
      [sequence, pretty.join("")],
      [lines, plain.join("")],
    ] as const) {
      const cuts = cutsOf(text, random);
      const some = [cuts[0]!, cuts[1]!, ...cuts.slice(-10)];
      for (const pieces of some) {
        const read = await itemsOf(reader, pieces);
        expect(read.error).toBeUndefined();
        expect(read.items).toEqual(values);
      }
    }
  }
});

test("an item of a sequence comes as soon as it is whole", async () => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) =>
      controller.enqueue(new TextEncoder().encode(`${RS}{"a":\n1}\n`)),
  });
  const stream = await sequence(new Response(body), {
    operation: "Test",
    method: "GET",
    url: "",
  });
  for await (const item of stream) {
    expect(item).toEqual({ a: 1 });
    break;
  }
});

test("items get the names of their model", async () => {
  const shape = { row_id: "rowId" };
  const text = new TextEncoder().encode('{"row_id":1}\n');
  for (const reader of [
    asJsonLines<ItemStream<unknown>>(anyClient, undefined, shape),
    asJsonSequence<ItemStream<unknown>>(anyClient, undefined, shape),
  ]) {
    expect((await itemsOf(reader, [text])).items).toEqual([{ rowId: 1 }]);
  }
});

for (const [name, read, start] of [
  ["JSON lines", lines, '{"a":1}\n{"a":'],
  ["a JSON sequence", sequence, `${RS}{"a":1}\n${RS}{"a":`],
] as const) {
  test(`cancelling ${name} in the middle of an item ends it`, async () => {
    const source = new ReadableStream<Uint8Array>({
      start: (controller) =>
        controller.enqueue(new TextEncoder().encode(start)),
    });
    const request = { operation: "Test", method: "GET", url: "http://x/" };
    const stream = await read(new Response(source), request);
    const items: unknown[] = [];
    setTimeout(() => stream.cancel(), 20);
    for await (const item of stream) items.push(item);
    expect(items).toEqual([{ a: 1 }]);
  });
}
