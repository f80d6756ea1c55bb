import { expect, test } from "vitest";
import { findScriptKey } from "../../generator/config/script-keys.ts";

/** What is found, with the text from there to the end of the line. */
function found(text: string, ...keys: string[]): string | undefined {
  const place = findScriptKey("c.ts", text, keys);
  if (!place) return undefined;
  const key = text.slice(place.offset, place.offset + place.length);
  expect(key.replace(/^["']|["']$/g, "")).toBe(keys.at(-1));
  return text.slice(place.offset).split("\n")[0];
}

const config = `
// targets: { a: { naming: 0 } }
const note = "naming: 1"; /* naming: 2 */
const template = \`naming: 3 { \${x}\`;
export default defineConfig({
  naming: 4,
  targets: {
    a: { naming: 5, "b-c": { x: 6 } },
    b: { ...shared, naming: 7 },
  },
});
`;

test("a key is told from others of its name by those around it", () => {
  expect(found(config, "naming")).toBe("naming: 4,");
  expect(found(config, "targets", "a", "naming")).toMatch(/^naming: 5/);
  expect(found(config, "targets", "b", "naming")).toMatch(/^naming: 7/);
  expect(found(config, "targets", "a", "b-c", "x")).toMatch(/^x: 6/);
});

test("a literal may be a constant of its own", () => {
  const text =
    "const a = {\n  naming: 1 };\nexport default { targets: { a } };";
  expect(found(text, "targets", "a", "naming")).toBe("naming: 1 };");
});

test("a key that stands elsewhere, or twice, is not taken for it", () => {
  const other = "export default { targets: { a: { naming: 1 }, b } };";
  expect(found(other, "targets", "b", "naming")).toBeUndefined();
  const twice = "const a = { naming: 1 }; const b = { naming: 2 };";
  expect(found(twice, "targets", "b", "naming")).toBeUndefined();
});
