import { describe, expect, test } from "vitest";
import { scratch } from "../setup/sdk.ts";
import { anyDocument, readWhole } from "./any/document.ts";
import { documents } from "./any/documents.ts";
import { judgementOf } from "./any/judgement.ts";
import { knownFaults } from "./any/known-faults.ts";
import { callAll } from "./any/run.ts";
import { anySdk } from "./any/sdk.ts";
import { writeServed } from "./any/served.ts";
import { corpusFile } from "./corpus.ts";
import { startPrism } from "./prism.ts";

const patient = { timeout: 900_000 };

/**
 * Every operation of every document, in both forms. Three judges look at each request: Prism, which
 * is handed the document; ajv, without which no value is passed; and a comparison of what was sent
 * with what was passed.
 */
describe.each(documents.map((document) => [document.path, document] as const))(
  "%s",
  (name, { served }) => {
    const { path, exists } = corpusFile(name);

    test.skipIf(!exists)(
      `requests, Prism reads ${served}`,
      patient,
      async () => {
        const folder = scratch(`prism/any/${name.replace(/\W/g, "-")}`);
        const whole = await readWhole(path);
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
      },
    );
  },
);
