import { startRecording, type Recorded, type Violation } from "../recording.ts";
import { type AnyCall, callFor } from "./call.ts";
import { differences } from "./comparison.ts";
import {
  keyOf,
  operationsIn,
  type AnyBody,
  type AnyDocument,
  type AnyOperation,
} from "./document.ts";
import type { Form } from "./sample.ts";
import type { AnySdk, Offered } from "./sdk.ts";
import { Validator } from "./validator.ts";

/** What came of the calls of a document. */
export interface Outcome {
  readonly calls: number;
  /** What is wrong with a request, or with what was passed, by function and form. */
  readonly findings: readonly string[];
}

/**
 * Calls the operations of a document, in both forms, and looks at each request as it was recorded:
 * whether it says what was passed, and what the server says of it.
 */
export async function callAll(
  document: AnyDocument,
  sdk: AnySdk,
  server: URL,
): Promise<Outcome> {
  const validator = new Validator(document);
  const operations = new Map(
    operationsIn(document).map((one) => [keyOf(one), one]),
  );
  const proxy = await startRecording(server);
  const findings: string[] = [];
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
    if (!made) return void findings.push(`${about}: cannot be called`);
    findings.push(...made.doubts.map((text) => `${about}: ${text}`));
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
    const left = new Map(operations);
    for (const offered of sdk.offered) {
      const key = keyOf({ ...offered, method: offered.method.toUpperCase() });
      const operation = operations.get(key);
      left.delete(key);
      if (!operation) findings.push(`${offered.function}: no such operation`);
      else
        for (const form of ["minimal", "maximal"] as const)
          await judge(offered, operation, form);
    }
    findings.push(...[...left.keys()].map((key) => `${key}: no function`));
  } finally {
    await proxy.close();
  }
  return { calls, findings };
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

/** What Prism has against the request. */
function refusals({ status, violations, problem }: Recorded): string[] {
  const found = [...violations, ...validationOf(problem)]
    .filter(
      ({ location, message }) =>
        location[0] !== "response" && !message.endsWith("is deprecated"),
    )
    .map(({ location, message }) => `${location.join(".")}: ${message}`);
  return problem === undefined || found.length > 0
    ? found
    : [`${status} ${problem.slice(0, 300)}`];
}

/** Where Prism refuses a request, it gives its reasons in the answer. */
function validationOf(problem: string | undefined): readonly Violation[] {
  if (!problem?.startsWith("{")) return [];
  const { validation } = JSON.parse(problem) as { validation?: Violation[] };
  return (validation ?? []).map(({ location, message }) => ({
    location: ["request", ...location],
    message,
  }));
}
