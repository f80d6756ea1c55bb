import { differences } from "./comparison.ts";
import type { WireRequest } from "./encoder.ts";
import { knownFindings } from "./known-findings.ts";
import type { Recorded, RecordingProxy } from "./recording.ts";

/** Watches calls through the proxy, one after another, and remembers what was wrong with them. */
export class Judge {
  /** Known ones left out. */
  readonly findings: string[] = [];
  readonly known = new Set<string>();
  #requests = 0;
  /** Operations that Prism itself answers otherwise than the document says. */
  readonly #wronglyAnswered = new Set<string>();

  readonly #proxy: RecordingProxy;

  constructor(proxy: RecordingProxy) {
    this.#proxy = proxy;
  }

  /** Lets `run` make the one request that is expected. */
  async watch(
    id: string,
    expected: WireRequest,
    run: () => Promise<unknown>,
  ): Promise<void> {
    const findings: string[] = [];
    this.#proxy.take();
    await run().catch((error: unknown) => {
      findings.push(`the call fails: ${String(error)}`);
    });
    const recorded = this.#proxy.take();
    this.#requests += recorded.length;
    if (recorded.length !== 1) {
      findings.push(`${recorded.length} requests were sent, not 1`);
    }
    for (const request of recorded) {
      findings.push(...refusals(request));
      findings.push(...(await differences(expected, request)));
      if (
        request.violations.some(({ location }) => location[0] === "response")
      ) {
        this.#wronglyAnswered.add(id);
      }
    }
    for (const finding of findings) this.#note(`${id}: ${finding}`);
  }

  summary(): string {
    const wrong = this.#wronglyAnswered.size;
    return `Prism judged ${this.#requests} requests. It answers ${wrong} operations itself otherwise than documented.`;
  }

  #note(finding: string): void {
    if (Object.hasOwn(knownFindings, finding)) this.known.add(finding);
    else this.findings.push(finding);
  }
}

/** What Prism has against the request. */
function refusals({ status, violations, problem }: Recorded): string[] {
  const found = violations
    .filter(({ location }) => location[0] === "request")
    .map(({ location, message }) => `${location.join(".")}: ${message}`);
  return status < 300 ? found : [...found, `${status} ${problem ?? ""}`.trim()];
}
