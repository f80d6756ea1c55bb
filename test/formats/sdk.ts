import { rmSync } from "node:fs";
import { join } from "node:path";
import { casesFolder, casesIn, run } from "../case-folder/case.ts";
import { fill } from "../setup/folder.ts";
import { scratch } from "../setup/sdk.ts";

/** A generated SDK, as one that has no types knows it. */
export interface Sdk {
  readonly [name: string]: (...values: readonly unknown[]) => Answered;
}

/** What functions of an SDK give; some of it at once. */
export type Answered = Promise<unknown> & {
  result(): Promise<{
    readonly ok: boolean;
    readonly data: unknown;
    readonly error: { readonly name: string; readonly data: unknown };
  }>;
  withResponse(): Promise<{ data: unknown; response: Response }>;
};

/** The SDK of a case folder, complete and loaded. */
export async function sdkOf(caseName: string): Promise<Sdk> {
  const one = casesIn(casesFolder).find(({ name }) => name === caseName)!;
  const folder = scratch(`formats/${caseName}`);
  rmSync(folder, { recursive: true, force: true });
  const files = [...(await run(one)).files, ...one.beside];
  const texts = files.map(({ path, text }) => [join("sdk", path), text]);
  fill(folder, Object.fromEntries(texts));
  return (await import(join(folder, "sdk/index.ts"))) as Sdk;
}
