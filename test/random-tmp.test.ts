import { expect, test } from "vitest";
import { compileAll } from "./case-folder/compile.ts";
import { generateFrom } from "./case-folder/in-memory.ts";
import { Random } from "./case-folder/random.ts";
import { syntaxErrors, writtenCode } from "./case-folder/syntax.ts";
import { writeFileSync } from "node:fs";
const names = ["Alpha", "Beta", "gamma_delta", "Epsilon", "Zeta"];
function schema(r: Random, depth: number): any {
  const ref = () => ({ $ref: `#/components/schemas/${r.pick(names)}` });
  if (depth <= 0) return r.pick([ref, () => ({ type: "string" }), () => ({ type: "integer", nullable: true }), () => ({ type: "string", enum: r.pick([["a"], ["b"], ["a", "b"], ["a", null]]) }), () => ({}), () => ({type:"boolean"})])();
  const s = () => schema(r, depth - 1 - r.below(2));
  const kind = r.below(11);
  const nul = r.below(6) === 0 ? { nullable: true } : {};
  switch (kind) {
    case 0: case 1: case 2: {
      const keys = ["one_two", "three", "four_five", "kind", "6"].filter(() => r.below(2));
      return { type: "object", properties: Object.fromEntries(keys.map((k) => [k, s()])), required: keys.filter(() => r.below(2)), ...(r.below(4) === 0 ? { additionalProperties: r.pick([true, false, s()]) } : {}), ...(r.below(8) === 0 ? { oneOf: [s(), s()] } : {}), ...nul };
    }
    case 3: return { type: "array", items: s(), ...nul };
    case 4: return { type: "object", additionalProperties: s(), ...nul };
    case 5: case 6: return { [r.pick(["oneOf", "anyOf"])]: Array.from({ length: 1 + r.below(3) }, s), ...nul, ...(r.below(4) === 0 ? { discriminator: { propertyName: "kind" } } : {}) };
    case 7: case 8: return { allOf: Array.from({ length: 1 + r.below(3) }, s), ...nul, ...(r.below(4) === 0 ? { properties: { extra_one: s() }, required: ["extra_one", "three"] } : {}) };
    case 9: return ref();
    default: return { type: "array", prefixItems: [s(), s()], ...(r.below(2) ? { items: s() } : {}) };
  }
}
const N = Number(process.env.N ?? 300), S = Number(process.env.S ?? 1);
test("random", async () => {
  const sdks = new Map(); const codes: any = {}; let ok = 0;
  for (let seed = S; seed < S + N; seed++) {
    const r = new Random(seed);
    const document = { openapi: r.pick(["3.0.3", "3.1.0"]), info: { title: "T", version: "1" }, paths: { "/a": { post: { operationId: "doIt", requestBody: { required: true, content: { "application/json": { schema: schema(r, 2) } } }, parameters: [{ name: "q", in: "query", schema: schema(r, 1) }], responses: { 200: { description: "", content: { "application/json": { schema: schema(r, 3) } } }, 400: { description: "", content: { "application/json": { schema: schema(r, 1) } } } } } } }, components: { schemas: Object.fromEntries(names.map((n) => [n, schema(r, 2)])) } };
    try {
      const { files, diagnostics } = await generateFrom(document, { naming: r.pick(["camelCase", "preserve"]), enums: r.pick(["const", "enum", "union"]) });
      for (const d of diagnostics) codes[d.code] = (codes[d.code] ?? 0) + 1;
      if (files.length) { ok++; sdks.set(`s${seed}`, files); const e = writtenCode(files).flatMap(syntaxErrors); if (e.length) console.log(seed, e); }
    } catch (e) { console.log("THROW", seed, (e as Error).stack?.split("\n").slice(0, 6).join("\n")); }
    writeFileSync(`/tmp/cw/rand-${seed}.json`, JSON.stringify(document, null, 1));
  }
  console.log(ok, codes);
  console.log((await compileAll(sdks)).slice(0, 6000));
}, 600000);
