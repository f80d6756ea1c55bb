import { beforeAll, expect, test } from "vitest";
import { join } from "node:path";
import {
  committedDocument,
  committedSdk,
  filesBelow,
  generateTargets,
  scratch,
} from "../setup/sdk.ts";

const folder = scratch("generated/forms");

/** What the options of the command line make of the committed document. */
const forms = {
  preserve: { naming: "preserve" },
  union: { enums: "union" },
  enum: { enums: "enum" },
  closed: { open: "never" },
};

beforeAll(() => {
  const targets = Object.entries(forms).map(([name, options]) => [
    name,
    {
      input: committedDocument,
      client: { name: "Clerk" },
      wireTypes: true,
      docs: true,
      ...options,
    },
  ]);
  return generateTargets(folder, Object.fromEntries(targets));
});

test.for(Object.keys(forms))("what another form changes: %s", async (form) => {
  const committed = filesBelow(committedSdk);
  const files = filesBelow(join(folder, form));
  const paths = new Set([...committed.keys(), ...files.keys()]);
  paths.delete("manifest.json");
  const changed = [...paths].sort().flatMap((path) => {
    const text = files.get(path);
    if (text === committed.get(path)) return [];
    return text === undefined
      ? [`==== ${path} is not written\n`]
      : [`==== ${path}\n${reviewed(path, text)}`];
  });
  await expect(changed.join("\n")).toMatchFileSnapshot(`forms/${form}.txt`);
});

/** Of the runtime it says enough which parts come along: they are copied. Pages have tests of their own. */
function reviewed(path: string, text: string): string {
  if (path.endsWith(".md")) return "";
  if (path !== "runtime.ts") return text;
  return (text.match(/^\/\/ #region .*\n/gm) ?? []).join("");
}
