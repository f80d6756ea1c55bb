import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, onTestFinished } from "vitest";

/** A folder of its own for the running test, with these files; gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "sdkwright-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  fill(folder, files);
  return folder;
}

/** Writes files below a folder, and the folders they need. */
export function fill(
  folder: string,
  files: Readonly<Record<string, string>>,
): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A folder of its own for all tests of a suite; gone when the suite is over. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sdkwright-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
