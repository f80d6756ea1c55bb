import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startRecording, type Recorded } from "../recording.ts";
import { type AnyCall, callFor } from "./call.ts";
import { differences } from "./comparison.ts";
import {
  keyOf,
  operationsIn,
  readAny,
  type AnyBody,
  type AnyOperation,
} from "./document.ts";
import type { Form } from "./sample.ts";
import type { AnySdk, Offered } from "./sdk.ts";
import { Validator } from "./validator.ts";

/** What came of the calls of a document. */
export interface Outcome {
  readonly calls: number;
  /** Calls for which no value was found, and why. */
  readonly unknown: readonly string[];
  /** What is wrong with a request, by operation. */
  readonly findings: readonly string[];
}

/**
 * Calls the operations of a document, in both forms, and looks at each request as it was recorded:
 * whether it says what was passed, and what the server says of it.
 */
export async function callAll(
  path: string,
  sdk: AnySdk,
  server: URL,
  most: number,
): Promise<Outcome> {
  const document = await readAny(path);
  const validator = new Validator(document);
  const operations = new Map(
    operationsIn(document).map((one) => [keyOf(one), one]),
  );
  const proxy = await startRecording(server);
  const findings: string[] = [];
  const unknown: string[] = [];
  let calls = 0;
  const judge = async (
    offered: Offered,
    operation: AnyOperation,
    form: Form,
  ) => {
    const media = operation.bodies.find(
      ({ mediaType }) => mediaType === offered.mediaType,
    );
    const about = `${offered.function}, ${form}`;
    const made = callFor(document, validator, operation, media, form);
    if (typeof made === "string") return void unknown.push(`${about}: ${made}`);
    const call = withChoice(made, offered, media);
    calls++;
    proxy.take();
    let failure: unknown;
    // What the server answers is not what is looked at.
    await sdk
      .call(offered, call, proxy.url)
      .catch((error: unknown) => (failure = error));
    const recorded = proxy.take();
    if (recorded.length !== 1) {
      findings.push(
        `${about}: ${recorded.length} requests were sent: ${String(failure)}`,
      );
    }
    for (const request of recorded) {
      const found = [
        ...(await differences(call, request)),
        ...refusals(request),
      ];
      findings.push(...found.map((text) => `${about}: ${text}`));
    }
  };
  try {
    for (const offered of chosen(sdk.offered, most)) {
      const operation = operations.get(
        keyOf({ ...offered, method: offered.method.toUpperCase() }),
      );
      if (!operation) findings.push(`${offered.function}: no such operation`);
      else
        for (const form of ["minimal", "maximal"] as const)
          await judge(offered, operation, form);
    }
  } finally {
    await proxy.close();
  }
  return { calls, unknown, findings };
}

/** The call with what its function sets in the body, whatever it is called with. */
function withChoice(
  call: AnyCall,
  { choice }: Offered,
  media: AnyBody | undefined,
): AnyCall {
  if (choice?.in !== "body" || !media) return call;
  const value = {
    ...(call.body?.value as object),
    [choice.name]: choice.value,
  };
  return { ...call, body: { media, value } };
}

/** All, or of many those that stand at even distances in the order of their names. */
function chosen(offered: readonly Offered[], most: number): Offered[] {
  const step = Math.max(1, Math.ceil(offered.length / most));
  return [...offered]
    .sort((a, b) => (a.function < b.function ? -1 : 1))
    .filter((_, index) => index % step === 0);
}

/** What Prism has against the request. */
function refusals({ status, violations, problem }: Recorded): string[] {
  const found = violations
    .filter(
      ({ location, message }) =>
        location[0] === "request" && !message.endsWith("is deprecated"),
    )
    .map(({ location, message }) => `${location.join(".")}: ${message}`);
  return problem === undefined
    ? found
    : [...found, `${status} ${problem.slice(0, 300)}`];
}

/** A server that is content with everything. */
export async function startContent(): Promise<{
  url: URL;
  stop(): Promise<void>;
}> {
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.end("{}"));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
