import { describe, expect, test } from "vitest";
import { scratch } from "../../setup/sdk.ts";
import { corpusFile } from "../corpus.ts";
import { startPrism } from "../prism.ts";
import { forRequests } from "./directions.ts";
import { anyDocument, readWhole } from "./document.ts";
import type { Judged } from "./documents.ts";
import { judgementOf } from "./judgement.ts";
import { knownFaults } from "./known-faults.ts";
import { callAll } from "./run.ts";
import { anySdk } from "./sdk.ts";
import { writeServed } from "./served.ts";

const patient = { timeout: 900_000 };

/**
 * Every operation of a document, in both forms. Three judges look at each request: Prism, which is
 * handed the document; ajv, without which no value is passed; and a comparison of what was sent with
 * what was passed.
 */
export function judge({ path: name, served }: Judged): void {
  const { path, exists } = corpusFile(name);
  const judged = async () => {
    const folder = scratch(`prism/any/${name.replace(/\W/g, "-")}`);
    const whole = forRequests(await readWhole(path));
    const started = Date.now();
    const [server, sdk] = await Promise.all([
      startPrism(
        served === "what was published"
          ? path
          : writeServed(whole, `${folder}-served`),
      ),
      anySdk(path, folder),
    ]);
    const ready = Date.now();
    try {
      const document = anyDocument(whole);
      const { calls, findings } = await callAll(document, sdk, server.url);
      const seconds = [ready - started, Date.now() - ready].map((time) =>
        (time / 1000).toFixed(1),
      );
      console.info(
        `${name}: ${sdk.offered.length} functions, ${calls} calls, ` +
          `${findings.length} findings; ` +
          `${seconds.join(" s to start, ")} s to call`,
      );
      const known = knownFaults[name] ?? [];
      const { news, stale } = judgementOf(findings, known);
      expect(news.join("\n")).toBe("");
      expect(stale).toEqual([]);
    } finally {
      await server.stop();
    }
  };
  describe(name, () => {
    test.skipIf(!exists)(`requests, Prism reads ${served}`, patient, judged);
  });
}
