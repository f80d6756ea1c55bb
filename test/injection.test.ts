import { posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { SharedOptions } from "../generator/config/config.ts";
import type { OutputFile } from "../generator/output/file.ts";
import { everyPosition, type TextOf } from "./case-folder/every-position.ts";
import { generateFrom } from "./case-folder/in-memory.ts";
import { skeleton } from "./case-folder/skeleton.ts";
import { syntaxErrors, writtenCode } from "./case-folder/syntax.ts";

const hostile = [
  '"); process.exit(1); //',
  "'); process.exit(1); //",
  "`); process.exit(1); //",
  "${globalThis.x=1}",
  "`${globalThis.x=1}`",
  "*/ export const hacked = 1; /*",
  "*\\/ export const hacked = 1; /*",
  "\n export const hacked = 1;\n",
  "\r\n*/\r\nexport const hacked = 1;\r\n",
  "\u2028export const hacked = 1;\u2029",
  "`",
  "\\",
  '\\"',
  "</script><script>hacked()</script>",
  "<!-- hacked()",
  "--> hacked()",
  "\u0000",
  "\u{1}0\u{2}",
  "..\\..\\x",
  "../../../etc/x",
  "/etc/x",
  "C:\\x",
  "@import('hacked')",
  "{@link x} @deprecated",
  "{{x}} {{{x}}} {{> declaration}}",
  "\u202e",
  "\ud800",
  "constructor",
  "__proto__",
];

/** Before and after what makes the text one of its kind: what comes first may matter, or last. */
const forms: readonly (readonly [string, (evil: string) => TextOf])[] = [
  ["behind", (evil) => (position) => `place ${position} ${evil}`],
  ["before", (evil) => (position) => `${evil} place ${position}`],
  ["around", (evil) => (position) => `${evil}place ${position}${evil}`],
];

const settings: readonly SharedOptions[] = [
  {},
  { naming: "preserve", enums: "enum", modules: "resources" },
  { naming: "preserve", enums: "union", open: "never" },
];

describe.each(settings)("with %j", (options) => {
  describe.each(forms)("%s the name of its place", (_, textWith) => {
    let twin: readonly OutputFile[] = [];
    beforeAll(async () => {
      twin = await sdkOf(textWith("harmless"), options);
    });

    test("every template is used", () => {
      const heads = twin.map(({ path }) => path.split("/")[0]);
      const all = [
        ...used,
        ...(options.naming === "preserve" ? [] : ["shapes.ts"]),
        ...(options.modules === "resources"
          ? ["operations", "resources"]
          : ["operations.ts"]),
      ];
      expect(heads).toEqual(expect.arrayContaining(all));
    });

    test.each(hostile)("%j", async (evil) => {
      const files = await sdkOf(textWith(evil), options);
      expect(files.map(directory).sort()).toEqual(twin.map(directory).sort());
      for (const { path } of files) expect(path).toMatch(isOrdinary);

      const code = writtenCode(files);
      expect(code.flatMap(syntaxErrors)).toEqual([]);
      for (const { text } of code) expect(text).not.toMatch(/[^\P{C}\n]/u);

      expect(skeleton(code)).toEqual(skeleton(writtenCode(twin)));
    });
  });
});

/** What each template makes; shapes are made only where names are mapped. */
const used = [
  ...["client.ts", "create-client.ts", "errors.ts", "index.ts"],
  "models",
];

async function sdkOf(
  text: TextOf,
  options: SharedOptions,
): Promise<readonly OutputFile[]> {
  const { files, diagnostics } = await generateFrom(
    everyPosition(text),
    options,
  );
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
  return files;
}

const isOrdinary =
  /^(?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_-]\/)*[\p{L}\p{N}_.-]*\.?[\p{L}\p{N}_-]+$/u;

function directory({ path }: OutputFile): string {
  expect(posix.normalize(path)).toBe(path);
  expect(posix.isAbsolute(path)).toBe(false);
  return posix.dirname(path);
}
