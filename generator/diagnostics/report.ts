import type { Location } from "../source/place.ts";
import { diagnose, type Diagnostic, type Note } from "./diagnostic.ts";
import type { Code, ParamsOf } from "./messages.ts";
import { closest } from "./similar.ts";

/** Collects what is to be said, so that one run tells of every problem. */
export class Report {
  readonly #diagnostics = new Map<string, Diagnostic>();
  #errors = 0;

  /** In the order in which they were added. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.#diagnostics.values()];
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** Says what the message table holds under `code`; the same about the same place only once. */
  add<C extends Code>(
    code: C,
    location: Location | undefined,
    params: ParamsOf<C>,
    notes?: readonly Note[],
  ): void {
    this.append([diagnose(code, location, params, notes)]);
  }

  /** The same for a value that is none of those allowed: the closest of them is proposed. */
  addWithHint<C extends Code>(
    code: C,
    location: Location | undefined,
    params: ParamsOf<C>,
    allowed: Iterable<string>,
  ): void {
    this.append([
      {
        ...diagnose(code, location, params),
        hint: hintOf(Object.values<string | number>(params), [...allowed]),
      },
    ]);
  }

  /** Takes over what was said elsewhere. */
  append(diagnostics: Iterable<Diagnostic>): void {
    for (const diagnostic of diagnostics) {
      const { code, text, location } = diagnostic;
      const key = JSON.stringify([code, text, location]);
      if (this.#diagnostics.has(key)) continue;
      this.#diagnostics.set(key, diagnostic);
      if (diagnostic.severity === "error") this.#errors++;
    }
  }
}

const fewEnough = 12;

function hintOf(
  found: readonly (string | number)[],
  allowed: readonly string[],
): string | undefined {
  const match = found
    .map((value) => closest(String(value), allowed))
    .find((candidate) => candidate !== undefined);
  const list =
    allowed.length > 0 && allowed.length <= fewEnough
      ? `allowed: ${allowed.join(", ")}`
      : undefined;
  if (match === undefined) return list;
  return `did you mean ${match}?${list ? ` (${list})` : ""}`;
}
