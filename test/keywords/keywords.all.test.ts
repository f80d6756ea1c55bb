import { describe, expect, test } from "vitest";
import {
  versions,
  type Keyword,
} from "../../generator/openapi/keywords/keyword.ts";
import { isOf } from "../../generator/openapi/keywords/known.ts";
import { keywords, type Kind } from "../../generator/openapi/keywords/table.ts";
import { kindsOf, tryKeyword } from "./try.ts";

const kinds = Object.keys(keywords) as Kind[];
const rows = kinds.flatMap((kind) =>
  Object.entries<Keyword>(keywords[kind]).flatMap(([keyword, row]) =>
    versions
      .filter((version) => isOf(version, row))
      .map((version) => [kind, keyword, version, row] as const),
  ),
);

describe("each keyword has the effect that the table states", () => {
  test.each(rows)("%s %s in %s", async (kind, keyword, version, row) => {
    const { change, told, isRefused } = await tryKeyword(
      kind,
      keyword,
      version,
    );
    switch (row.becomes) {
      case "effect":
        return expect({ change, isRefused }).toEqual({
          change: "code",
          isRefused: false,
        });
      case "comment":
        return expect({ change, told }).toEqual({
          change: "comments",
          told: [],
        });
      case "ignored":
        return expect({ change, told }).toEqual({
          change: "nothing",
          told: [],
        });
      case "unsupported":
        return expect(told.join("\n")).toContain("unsupported-keyword");
    }
  });
});

/** Of which nothing is told in other versions, `kind keyword`, and why. */
const untold: Readonly<Record<string, string>> = {
  "document openapi": "it states the version, which is told of",
  "reference summary": "beside a reference, what describes is welcome",
  "reference description": "beside a reference, what describes is welcome",
};

const elsewhere = kinds.flatMap((kind) =>
  Object.entries<Keyword>(keywords[kind]).flatMap(([keyword, row]) =>
    versions
      .filter(() => !(`${kind} ${keyword}` in untold))
      .filter((version) => !isOf(version, row) && kindsOf(version).has(kind))
      .map((version) => [kind, keyword, version] as const),
  ),
);

describe("a keyword of another version is told of as it is read", () => {
  test.each(elsewhere)("%s %s in %s", async (kind, keyword, version) => {
    const { change, told } = await tryKeyword(kind, keyword, version);
    const fate = change === "nothing" ? "ignored" : "read all the same";
    expect(told.join("\n")).toMatch(
      new RegExp(`keyword-of-other-version: .* it is ${fate}\\.`),
    );
  });
});
