import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RESERVED_EXPORTS } from "../../generator/names/reserved.ts";

test("whatever an SDK exports of the runtime is reserved", () => {
  const url = new URL("../../generated/clerk/index.ts", import.meta.url);
  const statements = readFileSync(url, "utf8").matchAll(
    /export (?:type )?\{([^}]*)\} from "\.\/runtime\.js"/g,
  );
  const names = [...statements].flatMap(([, list]) =>
    list!
      .split(",")
      .map((name) => name.replace(/^\s*type /, "").trim())
      .filter((name) => name !== ""),
  );
  expect(names).toContain("ApiError");
  expect(names.filter((name) => !RESERVED_EXPORTS.has(name))).toEqual([]);
});
