import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../setup/sdk.ts";
import { engine, must } from "./engines.ts";
import {
  breakGenerator,
  change,
  checkout,
  cloneOf,
  commit,
} from "./example.ts";
import { type RemoteCache, remoteCache } from "./remote-cache.ts";

const turbo = engine("turbo");
const generate = [turbo, "run", "generate", "--no-color"];

let place: string;
let repository: string;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "sdkwright-"));
  repository = await checkout("turborepo", join(place, "first"));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const sdkOf = (folder: string) => filesBelow(join(folder, "packages/sdk/src"));

describe.each([
  ["a remote cache", undefined],
  ["a remote cache of signed artifacts", "a key of some length"],
])("%s", (_, key) => {
  let cache: RemoteCache;
  let storage: string;

  beforeAll(async () => {
    storage = mkdtempSync(join(place, "storage-"));
    cache = await remoteCache(storage, key);
    if (key !== undefined) {
      change(join(repository, "turbo.json"), (text) =>
        text.replace("{", '{ "remoteCache": { "signature": true },'),
      );
      await commit(repository, "Sign");
    }
    rmSync(join(repository, ".turbo"), { recursive: true, force: true });
  });
  afterAll(() => cache.stop());

  test("gives a second checkout the SDK, and the generator is not run", async () => {
    const second = await cloneOf(repository, join(storage, "a place apart"));
    breakGenerator(second);

    const first = await must(repository, generate, cache.env);
    expect(first).toContain("generate: cache miss, executing");
    expect(cache.size()).toBe(1);
    const expected = sdkOf(repository);
    expect(expected.size).toBeGreaterThan(5);

    expect(existsSync(join(second, "packages/sdk/src"))).toBe(false);
    const log = await must(second, generate, cache.env);
    expect(log).toContain("generate: cache hit, replaying logs");
    expect(log).toMatch(/pets: \d+ files written, \d+ unchanged \(src\)/);
    expect(sdkOf(second)).toEqual(expected);
    // The line of Turborepo itself is not a part of what is replayed.
    expect(
      log.replaceAll(/^.*(?:Packages in scope|cache hit).*$/gm, ""),
    ).not.toContain(place);

    // The proof of the proof: without the cache the generator is asked.
    rmSync(join(second, "packages/sdk/src"), { recursive: true });
    await expect(
      must(second, [...generate, "--force"], cache.env),
    ).rejects.toThrow("the generator was run");
  });
});
