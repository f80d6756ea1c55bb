import { rmSync } from "node:fs";
import { join } from "node:path";
import { casesFolder, casesIn, run } from "../case-folder/case.ts";
import { fill } from "../setup/folder.ts";
import { scratch } from "../setup/sdk.ts";

/** Writes the SDK of a case folder, complete, and returns where. */
export async function sdkOfCase(name: string, as: string): Promise<string> {
  const folder = scratch(as);
  const one = casesIn(casesFolder).find((found) => found.name === name)!;
  const { files } = await run(one);
  rmSync(folder, { recursive: true, force: true });
  const texts = files.map(({ path, text }) => [path, text]);
  fill(folder, Object.fromEntries(texts));
  return join(folder, "index.ts");
}
