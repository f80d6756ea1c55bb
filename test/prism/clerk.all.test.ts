import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  argumentsOf,
  functionName,
  methodPath,
  type Naming,
} from "./arguments.ts";
import { corpusFile } from "./corpus.ts";
import { operationsOf, readDocument } from "./document.ts";
import { callOf, encode, type Call, type WireRequest } from "./encoder.ts";
import { generate, load, scratch, type Sdk } from "./generated-client.ts";
import { Judge } from "./judge.ts";
import { blindSpots, knownFindings } from "./known-findings.ts";
import { startPrism, type Prism } from "./prism.ts";
import { startRecording, type RecordingProxy } from "./recording.ts";
import { send } from "./reference-client.ts";
import { forms, type Form } from "./values.ts";

const clerk = corpusFile("clerk/bapi-2026-05-12.yml");
const secret = "sk_test_secret";
const patient = { timeout: 120_000 };

describe.skipIf(!clerk.exists)("Prism serving Clerk's document", () => {
  const document = readDocument(clerk.path);
  const operations = operationsOf(document);
  let prism: Prism;
  let proxy: RecordingProxy;
  let judge: Judge;

  beforeAll(async () => {
    prism = await startPrism(clerk.path);
    proxy = await startRecording(prism.url);
    judge = new Judge(proxy);
  }, patient.timeout);

  afterAll(async () => {
    await proxy?.close();
    await prism?.stop();
    console.info(judge?.summary());
  });

  test("all operations are known", () => {
    expect(operations).toHaveLength(249);
  });

  /** What is found when all operations are called in this form. */
  async function findings(
    form: Form,
    run: (call: Call, expected: WireRequest) => Promise<unknown>,
  ): Promise<readonly string[]> {
    const before = judge.findings.length;
    for (const operation of operations) {
      const call = callOf(document, operation, form);
      const expected = encode(call, secret);
      await judge.watch(operation.id, expected, () => run(call, expected));
    }
    return judge.findings.slice(before);
  }

  describe("and the encoder", () => {
    test.each(forms)("accepts what is expected: %s", patient, async (form) => {
      const found = await findings(form, (_, expected) =>
        send(proxy.url, expected),
      );
      expect(found).toEqual([]);
    });

    test("is refused where a request is spoiled", patient, async () => {
      const unseen: string[] = [];
      for (const operation of operations) {
        const call = callOf(document, operation, "maximal");
        for (const [part, spoiled] of spoil(call)) {
          await send(proxy.url, spoiled);
          const [recorded] = proxy.take();
          if (recorded!.status < 400) unseen.push(`${operation.id}: ${part}`);
        }
      }
      expect(unseen.sort()).toEqual(Object.keys(blindSpots).sort());
    });
  });

  describe.each<Naming>(["camelCase", "preserve"])(
    "and a client generated with --naming %s",
    (naming) => {
      let sdk: Sdk;
      beforeAll(async () => {
        const folder = scratch(naming);
        await generate(clerk.path, folder, ["--naming", naming]);
        const settings = { baseUrl: proxy.url, bearerAuth: secret };
        sdk = await load(folder, settings);
      }, patient.timeout);

      test.each(forms)("functions, %s", patient, async (form) => {
        const found = await findings(form, (call) =>
          sdk.call(
            functionName(call.operation),
            argumentsOf(document, call, naming),
          ),
        );
        expect(found).toEqual([]);
      });

      test("methods of the class", patient, async () => {
        const found = await findings("maximal", (call) =>
          sdk.callMethod(
            methodPath(call.operation),
            argumentsOf(document, call, naming),
          ),
        );
        expect(found).toEqual([]);
      });
    },
  );

  test("every known finding still occurs", () => {
    expect([...judge.known].sort()).toEqual(Object.keys(knownFindings).sort());
  });
});

/** The request with a body, and with a query, that no schema of its operation allows. */
function spoil(call: Call): [part: string, spoiled: WireRequest][] {
  const request = encode(call, secret);
  const spoiled: [string, WireRequest][] = [];
  if (request.headers["content-type"] === "application/json") {
    spoiled.push(["body", { ...request, body: "no object and no array" }]);
  }
  const isTyped = (name: string) =>
    ["number", "boolean"].includes(typeof call.query[name]);
  if (Object.keys(call.query).some(isTyped)) {
    const query = request.query.map(
      ([name, value]) => [name, isTyped(name) ? "neither" : value] as const,
    );
    spoiled.push(["query", { ...request, query }]);
  }
  return spoiled;
}
