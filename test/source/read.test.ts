import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { disk, read } from "../../generator/source/read.ts";
import { memory } from "./memory.ts";
import { toldOf } from "./told.ts";

describe("what cannot be read is told, not thrown", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "read-"));
    await mkdir(join(folder, "folder"));
    await writeFile(join(folder, "file.yaml"), "a: 1\n");
  });
  afterAll(() => rm(folder, { recursive: true }));

  const told = async (name: string) =>
    (await toldOf(join(folder, name), disk)).replaceAll(folder, "…");

  test("a missing file", async () => {
    expect(await told("none.yaml")).toBe(
      "…/none.yaml error file-not-found: There is no file …/none.yaml.\n",
    );
    expect(await told("file.yaml/inside.yaml")).toContain("file-not-found");
  });

  test("a folder", async () => {
    expect(await told("folder")).toBe(
      "…/folder error file-is-folder: …/folder is a folder, not a document.\n",
    );
  });

  test("a file that is there", async () => {
    expect(await told("file.yaml")).toBe("");
  });

  test("a file that may not be read", async () => {
    const reader = {
      read: () =>
        Promise.reject(Object.assign(new Error("no"), { code: "EACCES" })),
    };
    expect(await toldOf("a.yaml", reader)).toBe(
      "a.yaml error file-unreadable: a.yaml cannot be read: permission denied.\n",
    );
  });

  test("a path with a null character", async () => {
    expect(await toldOf("a\0b", disk)).toContain(
      "a\\u{0}b error file-unreadable: a\\u{0}b cannot be read:",
    );
  });
});

describe("text", () => {
  test.each([
    ["nothing", ""],
    ["blanks", " \n\t\r\n"],
    ["only a byte order mark", "\ufeff"],
    ["only comments", "# nothing\n# at all\n"],
  ])("%s is an empty file", async (_, text) => {
    expect(await toldOf("a.yaml", { "a.yaml": text })).toBe(
      "a.yaml error file-empty: a.yaml is empty.\n",
    );
  });

  test("that is not UTF-8 is refused, with the line", async () => {
    const bytes = Buffer.from("a: é\nb: é\n", "latin1");
    const text = Buffer.concat([Buffer.from("x: é\n"), bytes]);
    expect(await toldOf("a.yaml", { "a.yaml": text })).toBe(
      "a.yaml error file-not-utf8: a.yaml is not UTF-8 text: line 2 holds other bytes.\n  hint: save it as UTF-8\n",
    );
    const last = Buffer.from([0x61, 0x0a, 0x62, 0xff]);
    expect(await toldOf("a.yaml", { "a.yaml": last })).toContain("line 2");
  });

  test("in UTF-16 is called so", async () => {
    const utf16 = Buffer.from("\ufeffa: 1", "utf16le");
    expect(await toldOf("a.yaml", { "a.yaml": utf16 })).toContain(
      "it is UTF-16",
    );
  });

  test("loses its byte order mark", async () => {
    const reader = memory({ "a.yaml": "\ufeffa: 1\n" });
    expect(await read("a.yaml", reader)).toBe("a: 1\n");
  });
});
