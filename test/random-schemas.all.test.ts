import { check } from "prettier";
import { expect, test } from "vitest";
import type { SharedOptions } from "../generator/config/config.ts";
import type { OutputFile } from "../generator/output/file.ts";
import { compileAll } from "./case-folder/compile.ts";
import { generateFrom } from "./case-folder/in-memory.ts";
import { Random } from "./case-folder/random.ts";
import { randomDocument } from "./case-folder/random-schemas.ts";
import { writtenCode } from "./case-folder/syntax.ts";

/** So many documents; a run of many more is asked for by `SCHEMAS`. */
const documents = Number(process.env["SCHEMAS"] ?? 150);
const firstSeed = Number(process.env["SCHEMAS_SEED"] ?? 1);
/** Every so manieth SDK is held against Prettier. */
const formattedEvery = 5;

test("whatever refers to whatever, what is generated compiles", async () => {
  const sdks = new Map<string, readonly OutputFile[]>();
  for (let seed = firstSeed; seed < firstSeed + documents; seed++) {
    const random = new Random(seed);
    const options: SharedOptions = {
      naming: random.pick(["camelCase", "preserve"]),
      enums: random.pick(["const", "enum", "union"]),
      open: random.pick(["responses", "never"]),
    };
    const document = randomDocument(random);
    const { files } = await generateFrom(document, options).catch(
      (cause: unknown) => {
        throw new Error(`Seed ${seed} makes the generator throw`, { cause });
      },
    );
    if (files.length > 0) sdks.set(`seed-${seed}`, files);
  }
  expect(sdks.size).toBeGreaterThan(documents / 2);
  expect(await compileAll(sdks)).toBe("");

  const sample = [...sdks].filter((_, index) => index % formattedEvery === 0);
  for (const [name, files] of sample) {
    for (const { path, text } of writtenCode(files)) {
      const isFormatted = await check(text, { filepath: path });
      expect(isFormatted, `${name}/${path}`).toBe(true);
    }
  }
}, 600_000);
