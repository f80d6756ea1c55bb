import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow } from "../setup/sdk.ts";
import { engine, run, start, stop } from "./engines.ts";
import { change, checkout } from "./example.ts";

const turbo = engine("turbo");

let place: string;
let repository: string;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "sdkwright-"));
  repository = await checkout("turborepo", join(place, "repository"));
});
afterAll(async () => {
  await run(repository, [turbo, "daemon", "stop"]);
  rmSync(place, { recursive: true, force: true });
});

const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the SDK holds, as one text; every state that is seen while something happens counts. */
function stateOfSdk(): string {
  const folder = join(repository, "packages/sdk/src");
  if (!existsSync(folder)) return "nothing";
  const hash = createHash("sha256");
  for (const [path, text] of filesBelow(folder))
    if (!/(?:^|\/)\.sdkwright-/.test(path)) hash.update(`${path}\0${text}\0`);
  return hash.digest("hex");
}

test("turbo watch settles, and a change of the document changes the SDK once", async () => {
  const watching = start(repository, [
    turbo,
    "watch",
    "generate",
    "--no-color",
  ]);
  let log = "";
  watching.stdout?.setEncoding("utf8").on("data", (text) => (log += text));
  watching.stderr?.setEncoding("utf8").on("data", (text) => (log += text));
  /** How often the generator was run, or what it had said was replayed. */
  const runs = () =>
    log.match(/sdk:generate: cache (?:miss|hit)/g)?.length ?? 0;
  const until = async (done: () => boolean) => {
    for (let tries = 0; !done(); tries++) {
      if (tries > 600) throw new Error(`It does not come to an end:\n${log}`);
      await pause(100);
    }
  };
  /** Everything that the SDK is during so many seconds, one after the other. */
  const statesDuring = async (seconds: number) => {
    const states: string[] = [stateOfSdk()];
    for (let tenth = 0; tenth < seconds * 10; tenth++) {
      await pause(100);
      const now = stateOfSdk();
      if (now !== states.at(-1)) states.push(now);
    }
    return states;
  };
  try {
    await until(() => /pets: \d+ files written/.test(log));
    const before = runs();
    expect(before).toBe(1);
    expect(await statesDuring(10)).toHaveLength(1);
    expect(runs()).toBe(before);

    const schemas = join(repository, "packages/document/openapi/schemas.yaml");
    const model = join(repository, "packages/sdk/src/models/pet.ts");
    change(schemas, (text) =>
      text.replace("    id:", "    nick_name: { type: string }\n    id:"),
    );
    await until(() => readFileSync(model, "utf8").includes("nickName"));
    const changed = await statesDuring(10);
    expect(changed.at(-1)).toBe(stateOfSdk());
    expect(runs()).toBe(before + 1);

    change(schemas, (text) => `# Only a comment.\n${text}`);
    await until(() => runs() > before + 1);
    expect(await statesDuring(10)).toEqual([changed.at(-1)]);
    expect(runs()).toBe(before + 2);
  } finally {
    await stop(watching);
  }
});
