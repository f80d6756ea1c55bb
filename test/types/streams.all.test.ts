import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { casesFolder } from "../case-folder/case.ts";
import { compile, compilers, libraries, modules } from "../compile/compiler.ts";
import { generateTargets, scratch } from "../setup/sdk.ts";

// The types import it from there.
const folder = scratch("types/streams");
const targets = {
  beside: "streams-beside-json",
  lines: "streams-json-lines",
  events: "streams-sse",
  typed: "streams-sse-3.2",
};

beforeAll(() =>
  generateTargets(
    folder,
    Object.fromEntries(
      Object.entries(targets).map(([name, behaviour]) => [
        name,
        { input: join(casesFolder, behaviour, "spec.yaml") },
      ]),
    ),
  ),
);

for (const [library, options] of Object.entries(libraries)) {
  test.for(compilers)(
    `the types of streams that %s infers, with ${library}`,
    async (compiler) => {
      const said = await compile({
        compiler,
        folder: scratch("types/streams-check"),
        name: `${compiler}-${library.replaceAll(/\W/g, "-")}`,
        include: [join(import.meta.dirname, "streams.ts")],
        options: { ...modules.NodeNext(), ...options, skipLibCheck: true },
      });
      expect(said).toBe("");
    },
  );
}
