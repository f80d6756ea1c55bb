import { format } from "prettier";
import { expect } from "vitest";
import { Random } from "./random.ts";

/** A statement as it was laid out by us, and as text that nothing has laid out yet. */
export interface Case {
  readonly ours: string;
  readonly flat: string;
}

/** The same cases in every run. */
export function randomCases(
  seed: number,
  count: number,
  make: (random: Random) => Case,
): Case[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => make(random));
}

/** Expects that Prettier makes of the flat text what we made of it, and leaves ours as it is. */
export async function expectPrettier(cases: readonly Case[]): Promise<void> {
  for (let start = 0; start < cases.length; start += batch) {
    const some = cases.slice(start, start + batch);
    const ours = some.map((one) => one.ours).join("\n\n") + "\n";
    const flat = some.map((one) => one.flat).join("\n\n") + "\n";
    if ((await prettier(flat)) === ours && (await prettier(ours)) === ours)
      continue;
    for (const one of some) {
      expect(one.ours + "\n").toBe(await prettier(one.flat));
      expect(one.ours + "\n").toBe(await prettier(one.ours));
    }
  }
}

/** Cases that go through Prettier together, which is much faster than one by one. */
const batch = 100;

async function prettier(text: string): Promise<string> {
  try {
    return await format(text, { parser: "typescript" });
  } catch (error) {
    return `${String(error)}\n${text}`;
  }
}
