import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseArguments } from "../../generator/cli/arguments.ts";
import { takeConfig } from "../../generator/config/load.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { blocksOf, pages } from "./own-pages.ts";

/** What a page tells to type: the command lines of this program, without what the shell does of them. */
function commandLines(page: string): string[] {
  return (
    blocksOf(page, "sh", "bash", "console")
      .flatMap((block) => block.split("\n"))
      .map((line) => line.replace(/\s+#.*$/, ""))
      .filter((line) => /^(npx )?sdkwright [a-z]/.test(line))
      // The form of a command, with what may be left out in brackets.
      .filter((line) => !line.includes("["))
  );
}

/** The configs of a page: blocks that say so in their first line. */
function configsOf(page: string): string[] {
  return blocksOf(page, "yaml").filter((block) =>
    block.startsWith("# sdkwright.config.yaml\n"),
  );
}

/** Words as a shell splits them; single quotes are the only ones that pages use. */
function words(line: string): string[] {
  const [, ...rest] = line.replace(/^npx /, "").match(/'[^']*'|\S+/g) ?? [];
  return rest.map((word) => word.replaceAll("'", ""));
}

test.each(pages.filter((page) => commandLines(page).length > 0))(
  "%s shows commands as they are",
  (page) => {
    const refused = commandLines(page).flatMap((line) => {
      const report = new Report();
      parseArguments(words(line), report);
      return report.diagnostics.map(({ code }) => `${line}: ${code}`);
    });
    expect(refused).toEqual([]);
  },
);

test.each(pages.filter((page) => configsOf(page).length > 0))(
  "%s shows configs that are right",
  (page) => {
    const refused = configsOf(page).flatMap((block) => {
      const report = new Report();
      takeConfig(parse(block), report);
      return report.diagnostics.map(({ code }) =>
        JSON.stringify({ code, block }),
      );
    });
    expect(refused).toEqual([]);
  },
);

test("a command that is wrong is found", () => {
  const report = new Report();
  parseArguments(
    words("npx sdkwright generate --include 'tag:A B' --x"),
    report,
  );
  expect(report.diagnostics.map(({ code }) => code)).toEqual([
    "option-unknown",
  ]);
});
