import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sdkwright } from "../setup/bin.ts";
import { fill } from "../setup/folder.ts";
import { filesBelow, scratch } from "../setup/sdk.ts";

/** A run of the generator in a folder of its own. */
export interface Run {
  /** The document; written into the folder under this name. */
  readonly document: string;
  readonly name?: string;
  /** Where the generator is started, seen from the folder. */
  readonly from?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What the run writes: the SDK and, as `sdkwright.lock.json`, the lock. */
export async function filesOf(
  title: string,
  { document, name = "document.yaml", from = ".", env, options }: Run,
): Promise<Map<string, string>> {
  const folder = scratch(join("determinism", title));
  rmSync(folder, { recursive: true, force: true });
  const config = {
    targets: {
      sdk: { input: name, output: "sdk", wireTypes: true, ...options },
    },
  };
  const start = join(folder, from);
  mkdirSync(start, { recursive: true });
  fill(folder, {
    [name]: document,
    "sdkwright.config.json": JSON.stringify(config),
  });
  const up = from === "." ? "." : from.replaceAll(/[^/]+/g, "..");
  const args = ["generate", "--config", `${up}/sdkwright.config.json`];
  const { code, stderr } = await sdkwright(start, args, env);
  if (code !== 0) throw new Error(`${title}: exit ${code}\n${stderr}`);
  const files = filesBelow(join(folder, "sdk"));
  const lock = filesBelow(folder).get("sdkwright.lock.json");
  return files.set("../sdkwright.lock.json", lock!);
}

/** What differs between two outputs, named rather than shown: files can be long. */
export function differences(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].flatMap((path) => {
    const [left, right] = [one.get(path), other.get(path)];
    if (left === right) return [];
    if (left === undefined || right === undefined)
      return [`${path} is missing`];
    const [these, those] = [left.split("\n"), right.split("\n")];
    const line = these.findIndex((text, index) => text !== those[index]);
    return [`${path}:${line + 1}: ${these[line]} | ${those[line]}`];
  });
}

/** Without the digests of manifest and lock, which follow the bytes of the document. */
export function withoutDigests(
  files: ReadonlyMap<string, string>,
): Map<string, string> {
  const holdDigests = /(^|\/)(manifest|sdkwright\.lock)\.json$/;
  return new Map(
    [...files].map(([path, text]) => [
      path,
      holdDigests.test(path) ? text.replaceAll(/\b[\da-f]{64}\b/g, "") : text,
    ]),
  );
}
