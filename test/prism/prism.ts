import { fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

export interface Prism {
  readonly url: URL;
  stop(): Promise<void>;
}

/** Ends Prism when the process that started it is gone, however it went. */
const endWithParent = `data:text/javascript,${encodeURIComponent(
  `process.on("disconnect", () => process.exit());`,
)}`;

/** Serves the document on a free port of the loopback interface. */
export async function startPrism(document: string): Promise<Prism> {
  const cli = createRequire(import.meta.url).resolve(
    "@stoplight/prism-cli/dist/index.js",
  );
  const child = fork(cli, ["mock", "--port", "0", document], {
    execArgv: ["--import", endWithParent],
    silent: true,
  });
  const log: string[] = [];
  child.stderr!.on("data", (chunk) => log.push(String(chunk)));

  const url = await new Promise<URL>((found, failed) => {
    createInterface(child.stdout!).on("line", (line) => {
      const address = /Prism is listening on (http:\S+)/.exec(line)?.[1];
      if (address !== undefined) found(new URL(address));
      // A request is a dozen lines of log: only what comes before the first one is of interest.
      if (log.length < 50) log.push(line);
    });
    child.once("exit", () => {
      failed(new Error(`Prism did not start:\n${log.join("\n")}`));
    });
  });

  return {
    url,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}
