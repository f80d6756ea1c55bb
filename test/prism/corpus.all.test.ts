import { describe, expect, test } from "vitest";
import { scratch } from "../setup/sdk.ts";
import { documents } from "./any/documents.ts";
import { knownFaults } from "./any/known-faults.ts";
import { callAll, startContent } from "./any/run.ts";
import { anySdk } from "./any/sdk.ts";
import { corpusFile } from "./corpus.ts";
import { startPrism } from "./prism.ts";

const patient = { timeout: 400_000 };

describe.each(documents.map((document) => [document.path, document] as const))(
  "%s",
  (name, { most = Infinity, withoutPrism }) => {
    const { path, exists } = corpusFile(name);
    const judge = withoutPrism === undefined ? "Prism and ajv" : "ajv";

    test.skipIf(!exists)(`requests, judged by ${judge}`, patient, async () => {
      const folder = scratch(`prism/any/${name.replace(/\W/g, "-")}`);
      const [server, sdk] = await Promise.all([
        withoutPrism === undefined ? startPrism(path) : startContent(),
        anySdk(path, folder),
      ]);
      try {
        const found = await callAll(path, sdk, server.url, most);
        const { calls, unknown, findings } = found;
        console.info(
          `${name}: ${calls} calls; for ${unknown.length} no value was found.`,
        );
        const known = Object.keys(knownFaults[name] ?? {});
        const isOf = (finding: string) => (fault: string) =>
          finding.startsWith(fault);
        const all = [...findings, ...unknown];
        const news = all.filter((one) => !known.some(isOf(one)));
        expect(news.join("\n")).toBe("");
        const stale = known.filter(
          (fault) => !all.some((one) => isOf(one)(fault)),
        );
        expect(stale).toEqual([]);
      } finally {
        await server.stop();
      }
    });
  },
);
