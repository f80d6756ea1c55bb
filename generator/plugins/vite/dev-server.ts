import { isDeepStrictEqual } from "node:util";
import type { JsonDiagnostic } from "../../diagnostics/format-json.ts";
import type { Failure, Message, Server } from "./engine.ts";
import { failureOf, textOf } from "./failure.ts";
import { generate, type Generated, type Generation } from "./generation.ts";
import { Watched, watching } from "./watched.ts";

/** So long, in milliseconds, is waited for further changes: an editor writes a file in several steps. */
const pause = 50;

/** So long, in milliseconds, may it take until a file is watched. */
const settling = 1000;

/** Keeps SDKs right while a server of Vite runs, and tells its pages what is wrong. */
export class DevServer {
  readonly #server: Server;
  readonly #generation: Generation;
  readonly #watched = new Watched();
  #failure: Failure | undefined;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isOutdated = false;

  constructor(server: Server, generation: Generation) {
    this.#server = server;
    this.#generation = generation;
    server.watcher.on("all", (_event, path) => {
      if (this.#watched.concerns(path)) this.#soon();
    });
    // A page that is loaded while something is wrong.
    server.ws.on("connection", (socket) => {
      if (this.#failure) socket.send(JSON.stringify(shown(this.#failure)));
    });
  }

  /** Generates; once more where something changes meanwhile. Never rejects. */
  generate(): Promise<void> {
    if (this.#running) this.#isOutdated = true;
    this.#running ??= this.#untilRight().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.generate(), pause);
    this.#timer.unref();
  }

  async #untilRight(): Promise<void> {
    do {
      this.#isOutdated = false;
      await this.#once();
    } while (this.#isOutdated);
  }

  async #once(): Promise<void> {
    const { folder } = this.#generation;
    const before = this.#failure;
    this.#watched.begin();
    try {
      const generated = await generate(this.#generation);
      this.#watched.suspect(generated.errors, folder);
      this.#watch();
      this.#tell(generated);
      this.#watched.end(await watching(this.#generation));
    } catch (error) {
      this.#fail({ message: String(error), plugin: "sdkwright" }, []);
    }
    this.#watch();
    const isNew = !isDeepStrictEqual(this.#failure, before);
    this.#lookAgain(this.#failure !== undefined && isNew);
  }

  #watch(): void {
    this.#server.watcher.add(this.#watched.paths);
  }

  /**
   * After a while, since nobody tells of what changes before a file is watched: of one that changes, and
   * of one that was missing.
   */
  #lookAgain(somethingMayBeMissing: boolean): void {
    setTimeout(() => {
      if (this.#running) return;
      if (somethingMayBeMissing || this.#watched.hasChanged) this.#soon();
    }, settling).unref();
  }

  #tell({ errors, warnings, changed }: Generated): void {
    const { logger } = this.#server.config;
    for (const warning of warnings) logger.warn(textOf(warning), stamped);
    if (errors.length > 0) {
      this.#fail(failureOf(errors, this.#generation.folder), errors);
      return;
    }
    if (this.#failure) {
      this.#failure = undefined;
      // Takes the overlay away, also where no file of the SDK changes.
      this.#server.ws.send({ type: "update", updates: [] });
    }
    if (changed.length > 0)
      logger.info(`sdkwright: ${changed.length} files changed`, stamped);
  }

  #fail(failure: Failure, errors: readonly JsonDiagnostic[]): void {
    const isNew = !isDeepStrictEqual(this.#failure, failure);
    this.#failure = failure;
    const lines = errors.length > 0 ? errors.map(textOf) : [failure.message];
    const { logger } = this.#server.config;
    if (isNew) logger.error(lines.join("\n"), stamped);
    this.#server.ws.send(shown(failure));
  }
}

const stamped = { timestamp: true };

function shown(failure: Failure): Message {
  return { type: "error", err: { stack: "", ...failure } };
}
