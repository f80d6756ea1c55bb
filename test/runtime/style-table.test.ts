import { beforeAll, describe, expect, test } from "vitest";
import { diagnosticsOf, liveSdk, type Call } from "../setup/live-sdk.ts";
import { loopback } from "./loopback.ts";

/**
 * "Style Examples" of OpenAPI 3.2.0, line by line as it stands there: style, explode, and what an empty
 * string, a string, an array and an object become. _empty_ is an empty text.
 */
const specification = `
| matrix | false | ;color | ;color=blue | ;color=blue,black,brown | ;color=R,100,G,200,B,150 |
| matrix | true | ;color | ;color=blue | ;color=blue;color=black;color=brown | ;R=100;G=200;B=150 |
| label | false | . | .blue | .blue,black,brown | .R,100,G,200,B,150 |
| label | true | . | .blue | .blue.black.brown | .R=100.G=200.B=150 |
| simple | false | _empty_ | blue | blue,black,brown | R,100,G,200,B,150 |
| simple | true | _empty_ | blue | blue,black,brown | R=100,G=200,B=150 |
| form | false | color= | color=blue | color=blue,black,brown | color=R,100,G,200,B,150 |
| form | true | color= | color=blue | color=blue&color=black&color=brown | R=100&G=200&B=150 |
| spaceDelimited | false | _n/a_ | _n/a_ | color=blue%20black%20brown | color=R%20100%20G%20200%20B%20150 |
| spaceDelimited | true | _n/a_ | _n/a_ | _n/a_ | _n/a_ |
| pipeDelimited | false | _n/a_ | _n/a_ | color=blue%7Cblack%7Cbrown | color=R%7C100%7CG%7C200%7CB%7C150 |
| pipeDelimited | true | _n/a_ | _n/a_ | _n/a_ | _n/a_ |
| deepObject | _n/a_ | _n/a_ | _n/a_ | _n/a_ | color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150 |
| cookie | false | color= | color=blue | color=blue,black,brown | color=R,100,G,200,B,150 |
| cookie | true | color= | color=blue | color=blue; color=black; color=brown | R=100; G=200; B=150 |
`;

const columns = ["empty", "string", "array", "object"] as const;

const values: Readonly<Record<Column, unknown>> = {
  empty: "",
  string: "blue",
  array: ["blue", "black", "brown"],
  object: { R: 100, G: 200, B: 150 },
};

const integer = { type: "integer" };
const schemas: Readonly<Record<Column, object>> = {
  empty: { type: "string" },
  string: { type: "string" },
  array: { type: "array", items: { type: "string" } },
  object: {
    type: "object",
    properties: { R: integer, G: integer, B: integer },
  },
};

/** Where a style can stand. */
const places: Readonly<Record<string, readonly Place[]>> = {
  matrix: ["path"],
  label: ["path"],
  simple: ["path", "header"],
  form: ["query", "cookie"],
  spaceDelimited: ["query"],
  pipeDelimited: ["query"],
  deepObject: ["query"],
  cookie: ["cookie"],
};

type Column = (typeof columns)[number];
type Place = "path" | "query" | "header" | "cookie";

/** A cell of the table, in one of the places that it speaks of. */
interface Cell {
  readonly id: string;
  readonly style: string;
  /** What the table says of a deep object is the same with and without. */
  readonly explode: boolean;
  readonly place: Place;
  readonly column: Column;
  /** Undefined where the table says n/a. */
  readonly text: string | undefined;
}

const cells = specification
  .trim()
  .split("\n")
  .flatMap((line): Cell[] => {
    const [style = "", flag, ...texts] = line
      .slice(2, -2)
      .split(" | ")
      .map((text) => (text === "_empty_" ? "" : text));
    const flags = flag === "_n/a_" ? [true, false] : [flag === "true"];
    return flags.flatMap((explode) =>
      places[style]!.flatMap((place) =>
        columns.map((column, index) => ({
          id: `${place}_${style}_${explode}_${column}`,
          style,
          explode,
          place,
          column,
          text: texts[index] === "_n/a_" ? undefined : texts[index]!,
        })),
      ),
    );
  });

/** The table shows `&` between cookies in style `form`, where only `; ` can stand (Appendix D). */
function expectedIn({ place, style, text }: Cell): string {
  return place === "cookie" && style === "form"
    ? text!.replaceAll("&", "; ")
    : text!;
}

/** What a URL cannot hold: an empty segment, and `.`, which every parser drops. */
function isRefused({ place, text }: Cell): boolean {
  return place === "path" && (text === "" || text === ".");
}

function documentOf(shown: readonly Cell[]): object {
  const paths = shown.map(({ id, place, style, explode, column }) => {
    const parameter = {
      name: "color",
      in: place,
      required: place === "path",
      style,
      explode,
      schema: schemas[column],
    };
    const get = {
      operationId: id,
      parameters: [parameter],
      responses: { 204: { description: "" } },
    };
    return [`/${id}${place === "path" ? "/{color}" : ""}`, { get }];
  });
  return {
    openapi: "3.2.0",
    info: { title: "Colors", version: "1" },
    paths: Object.fromEntries(paths) as object,
  };
}

describe("the style table of OpenAPI 3.2.0", () => {
  const server = loopback();
  const defined = cells.filter(({ text }) => text !== undefined);
  let call: Call;

  beforeAll(async () => {
    const options = { naming: "preserve" } as const;
    const sdk = await liveSdk("style-table", documentOf(defined), options);
    call = sdk.connect(server.url);
  });

  test("is all of it", () => {
    expect(cells).toHaveLength(80);
    expect(defined).toHaveLength(62);
    expect(defined.filter(isRefused)).toHaveLength(4);
  });

  test.each(defined.map((cell) => [cell.id, cell] as const))(
    "%s",
    async (id, cell) => {
      const name = id.replace(/_(.)/g, (_, letter: string) =>
        letter.toUpperCase(),
      );
      const run = call(name, { color: values[cell.column] });
      if (isRefused(cell)) {
        await expect(run).rejects.toThrow(TypeError);
        expect(server.received).toEqual([]);
        return;
      }
      await run;
      const { url, headers } = server.first;
      const sent = {
        path: url.slice(`/${id}/`.length),
        query: url.slice(`/${id}?`.length),
        header: headers["color"],
        cookie: headers.cookie,
      };
      expect(sent[cell.place]).toBe(expectedIn(cell));
    },
  );

  test.each(
    cells
      .filter(({ text }) => text === undefined)
      .map((cell) => [cell.id, cell] as const),
  )("n/a is told of: %s", async (_, cell) => {
    const said = await diagnosticsOf(documentOf([cell]));
    expect(said.map(({ code }) => code)).toEqual(["parameter-style-undefined"]);
  });
});
