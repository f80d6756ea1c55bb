import { expect } from "vitest";
import type { Config } from "../../generator/config/config.ts";
import type { Target } from "../../generator/config/options.ts";
import { settle, type Wish } from "../../generator/config/settle.ts";
import { Report } from "../../generator/diagnostics/report.ts";

const bare: Wish = {
  document: undefined,
  config: undefined,
  targets: [],
  overrides: {},
  needsOutput: true,
};

/** The targets that are meant, and what was said. */
export async function settled(
  wish: Partial<Wish>,
): Promise<{ targets: readonly Target[]; texts: string[] }> {
  const report = new Report();
  const { targets } = await settle({ ...bare, ...wish }, report);
  const texts = report.diagnostics.map(({ code, text }) => `${code}: ${text}`);
  return { targets, texts };
}

/** The targets of a config that is right. */
export async function targetsOf(config: Config): Promise<readonly Target[]> {
  const { targets, texts } = await settled({ config });
  expect(texts).toEqual([]);
  return targets;
}
