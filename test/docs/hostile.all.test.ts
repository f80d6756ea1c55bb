import { beforeAll, describe, expect, test } from "vitest";
import { excessOf, forms, hostile, pagesWith, totals } from "./hostile.ts";
import { brokenLinks } from "./links.ts";

describe.each(forms)("with it %s", (_, textWith) => {
  let twin: ReadonlyMap<string, string>;
  beforeAll(async () => {
    twin = await pagesWith((place) => textWith("harmless", place));
  });

  test.for(hostile)("no page is more than it should be: %j", async (evil) => {
    const pages = await pagesWith((place) => textWith(evil, place));
    expect(pages.size).toBe(twin.size);
    expect(totals(pages)).toEqual(totals(twin));
    expect(brokenLinks(pages)).toEqual([]);
    expect([...pages.values()].flatMap(excessOf)).toEqual([]);
  });
});
