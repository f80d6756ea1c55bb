// npm run test:all: everything that npm test leaves out. A suite that fails does not keep the next from running.
import { spawnSync } from "node:child_process";

for (const suite of ["test:slow", "test:runtimes", "test:monorepo"]) {
  const { status } = spawnSync("npm", ["run", suite], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
