#!/usr/bin/env node
// Loads no more than what the command needs: most of the time of a short command is its imports.
import { repeat } from "./repeat.ts";

const args = process.argv.slice(2);

if (args.length === 1 && args[0] === "--version") {
  const { version } = await import("../version.ts");
  process.stdout.write(`${version()}\n`);
} else if (!(await repeat(args))) {
  const { run } = await import("./run.ts");
  await run(args);
}
