import type { Outcome } from "../outcome.ts";
import { scenarios } from "./scenarios.ts";

/** Runs all scenarios, one after the other, against the server at this address. */
export async function runAll(origin: string): Promise<Record<string, Outcome>> {
  const outcomes: Record<string, Outcome> = {};
  for (const [name, scenario] of Object.entries(scenarios)) {
    try {
      const value = await scenario({ url: `${origin}/${name}` });
      outcomes[name] = { value: value === undefined ? null : value };
    } catch (error) {
      const { name: thrown, message } = error as Error;
      const place = new RegExp(`${origin}/${name}`, "g");
      outcomes[name] = { thrown, message: message.replace(place, "…") };
    }
  }
  return outcomes;
}
