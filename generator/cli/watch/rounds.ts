import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import {
  apply,
  type Applied,
  applyRuntime,
  type Outcome,
} from "../../apply.ts";
import { cacheFolder } from "../../cache/folder.ts";
import { Inputs } from "../../cache/inputs.ts";
import { settle, type Settled } from "../../config/settle.ts";
import type { Target } from "../../config/options.ts";
import type { SharedRuntime } from "../../config/runtimes.ts";
import { exitCodeOf } from "../../diagnostics/exit-code.ts";
import { Report } from "../../diagnostics/report.ts";
import { produce } from "../../produce.ts";
import { Runtimes } from "../../runtimes.ts";
import type { Invocation } from "../invocation.ts";
import { noteInputs } from "../memory.ts";
import { wishOf } from "../wish.ts";

/** What was done at once: the targets that a change concerned, or what is wrong with the config. */
export interface Round {
  /** What was no longer as it was read; empty in the first round. */
  readonly changed: readonly string[];
  /** What is to be said of the config; without errors where targets could be settled. */
  readonly config: Report;
  readonly source: Settled["source"];
  readonly applied: readonly Applied[];
  /** The runtimes that these targets share. */
  readonly runtimes: readonly AppliedRuntime[];
}

/** A runtime and what became of it; no outcome where the report says why there is none. */
export interface AppliedRuntime {
  readonly shared: SharedRuntime;
  readonly report: Report;
  readonly outcome: Outcome | undefined;
}

/** What a target was made from last. */
interface Made {
  readonly target: Target;
  readonly inputs: Inputs;
  /** It could not be written, for a reason that is none of its inputs. */
  readonly mayGoBetter: boolean;
}

/** So long, in milliseconds, an error may be one of a file that is not saved completely. */
const grace = 250;

/** So often an error is looked at again while files keep changing. */
const mostTries = 8;

/** Brings targets up to date, again and again: each only where something of its own has changed. */
export class Rounds {
  readonly #invocation: Invocation;
  readonly #begin: (target: string) => void;
  #config = new Inputs(undefined);
  #settled: Settled | undefined;
  #made = new Map<string, Made>();

  /** `begin` is told of each target that is made. */
  constructor(invocation: Invocation, begin: (target: string) => void) {
    this.#invocation = invocation;
    this.#begin = begin;
  }

  /** All that decides whether there is something to do. */
  get inputs(): readonly Inputs[] {
    const made = [...this.#made.values()].map(({ inputs }) => inputs);
    return [this.#config, ...made];
  }

  first(): Promise<Round> {
    return this.#round([], true);
  }

  /** Undefined where nothing is to be done. */
  async next(): Promise<Round | undefined> {
    const changed = this.inputs.flatMap((inputs) => inputs.changes());
    if (changed.length === 0) return undefined;
    const isNew = this.#config.changes().length > 0;
    const wasBroken = isNew && this.#settled === undefined;
    const round = await this.#round([...new Set(changed)].sort(), isNew);
    const isMended = wasBroken && !round.config.hasErrors;
    const isIdle = round.applied.length === 0 && !round.config.hasErrors;
    return isIdle && !isMended ? undefined : round;
  }

  async #round(changed: readonly string[], isNew: boolean): Promise<Round> {
    const config = isNew ? await this.#settle() : new Report();
    const { targets, source, runtimes: shared } = this.#settled ?? noTargets;
    const concerned = targets.filter((target) => this.#concerns(target));
    const runtimes = new Runtimes(shared, this.#writesLock);
    const applied: Applied[] = [];
    for (const target of concerned) {
      const one = await this.#make(target, runtimes);
      if (!one.outcome) runtimes.fail(target.name);
      applied.push(one);
    }
    const ends = applied.length > 0 ? await finish(runtimes) : [];
    return { changed, config, source, applied, runtimes: ends };
  }

  get #writesLock(): boolean {
    return !this.#invocation.options.frozen;
  }

  /** Nothing is made while it is not known what is wanted. */
  async #settle(): Promise<Report> {
    const { report, settled } = await patiently(async () => {
      const report = new Report();
      const inputs = (this.#config = new Inputs(cacheFolder()));
      const settled = await settle(this.#wish(inputs), report);
      return { report, settled, inputs };
    });
    this.#settled = report.hasErrors ? undefined : settled;
    const names = new Set(settled.targets.map(({ name }) => name));
    if (!report.hasErrors)
      for (const name of this.#made.keys())
        if (!names.has(name)) this.#made.delete(name);
    return report;
  }

  #wish(onlooker: Inputs) {
    const wish = wishOf(this.#invocation, { needsOutput: true });
    return { ...wish, onlooker, again: true };
  }

  #concerns(target: Target): boolean {
    const made = this.#made.get(target.name);
    return (
      made === undefined ||
      made.mayGoBetter ||
      !isDeepStrictEqual(made.target, target) ||
      made.inputs.changes().length > 0
    );
  }

  async #make(target: Target, runtimes: Runtimes): Promise<Applied> {
    this.#begin(target.name);
    const { options } = this.#invocation;
    let inputs = new Inputs(undefined);
    const make = async () => {
      inputs = new Inputs(undefined);
      noteInputs(target, inputs);
      const surroundings = {
        onlooker: inputs,
        readsLock: true,
        writesLock: this.#writesLock,
        runtimes,
        unwritten: undefined,
        allowRemovals: options["allow-removals"] ?? false,
      };
      const { source } = this.#settled ?? noTargets;
      const product = await produce(target, surroundings, undefined, source);
      return { product, report: product.report, inputs };
    };
    const { product: first } = await patiently(make);
    const again = async () => (await make()).product;
    const applied = await apply(first, manner, again);
    const { product, outcome } = applied;
    const mayGoBetter = exitCodeOf(product.report.diagnostics) === outputError;
    this.#made.set(target.name, { target, inputs, mayGoBetter });
    // What stands in the way is no input, but once it is gone there is something to do.
    for (const { path, obstacle } of product.plan?.steps ?? [])
      if (obstacle && !outcome) inputs.look(path);
    inputs.file(target.lock, product.lockText);
    const { lock } = product.generated;
    if (outcome?.lockWritten && lock !== undefined)
      for (const { inputs } of this.#made.values())
        inputs.replaced(target.lock, product.lockText, lock);
    return applied;
  }
}

/** As `exitCodeOf` has it. */
const outputError = 4;

const noTargets: Settled = { targets: [], runtimes: [], source: undefined };

const manner = { force: false, dryRun: false };

async function finish(runtimes: Runtimes): Promise<AppliedRuntime[]> {
  const ends: AppliedRuntime[] = [];
  for (const shared of runtimes.all) {
    const planned = await runtimes.after(shared, undefined);
    const outcome = await applyRuntime(planned, manner);
    ends.push({ shared, report: planned.report, outcome });
  }
  return ends;
}

/** Tries again what ends with errors for as long as somebody writes what it was made from. */
async function patiently<
  Result extends { readonly report: Report; readonly inputs: Inputs },
>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    const result = await attempt();
    if (!result.report.hasErrors || tries === mostTries) return result;
    await pause(grace);
    if (result.inputs.changes().length === 0) return result;
  }
}
