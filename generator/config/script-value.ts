import { Report } from "../diagnostics/report.ts";
import { loadScript } from "./script.ts";

/** What a config that is a script gives now; undefined where it fails. */
export async function valueOfScript(
  file: string,
  cache: string,
): Promise<unknown> {
  // Only what goes wrong would be looked up in the text, and nobody is told of that here.
  return loadScript(file, "", new Report(), cache);
}
