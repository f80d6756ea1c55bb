import { readDocument } from "./document.ts";
import { test } from "vitest";
import { judge } from "./judge.ts";
import { ourTypes } from "./ours.ts";
import { join } from "node:path";
import { corpus } from "../source/corpus.ts";
import { writeFileSync, mkdirSync } from "node:fs";

for (const document of (process.env.DOCS ?? "").split(",")) {
  test(
    document,
    async () => {
      const path = join(corpus, document);
      const t0 = Date.now();
      const ours = await ourTypes(path);
      const value = await readDocument(path);
      const dir = join("/tmp/oracle", document.replaceAll(/\W/g, "-"));
      mkdirSync(dir, { recursive: true });
      for (const [p, t] of ours.texts) {
        mkdirSync(join(dir, p, ".."), { recursive: true });
        writeFileSync(join(dir, p), t);
      }
      const v = await judge(value, ours);
      writeFileSync(
        join(dir, "gaps.txt"),
        v.gaps.map((g) => g + "\n").join(""),
      );
      console.log(
        "bad",
        document,
        "equal",
        v.equal,
        "better",
        v.better,
        "gaps",
        v.gaps.length,
        "unsound",
        v.unsound.length,
        "left",
        v.leftOut.length,
        JSON.stringify(v.reasons),
        Date.now() - t0,
        Math.round(process.memoryUsage().rss / 1e6),
      );
    },
    600000,
  );
}
