import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { Origins } from "./origins.ts";
import { parse } from "./parse.ts";
import type { Location } from "./place.ts";
import { read, type FileReader } from "./read.ts";
import type { SourceFile } from "./source-file.ts";

/** What became of a file. */
export interface Loaded {
  /** Undefined where the file could not be read. */
  readonly source: SourceFile | undefined;
  /** Undefined where the file could not be read or understood. */
  readonly value: unknown;
  /** What is wrong with it: why it cannot be read, or what in its text is no JSON or YAML. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of a run, each read and parsed once; diagnostics find their texts here. */
export class Sources {
  readonly #reader: FileReader;
  readonly #config: SourceFile | undefined;
  readonly #loading = new Map<string, Promise<Loaded>>();
  readonly #files = new Map<string, SourceFile>();
  /** Of values that are no longer as the texts have them. */
  readonly origins = new Origins();

  /** `config` is known already; only diagnostics point into it. */
  constructor(reader: FileReader, config?: SourceFile) {
    this.#reader = reader;
    this.#config = config;
  }

  /** Reads a file, which is to hold what was pinned, where something was. Never rejects. */
  load(file: string, pin?: string): Promise<Loaded> {
    let loading = this.#loading.get(file);
    if (!loading) this.#loading.set(file, (loading = this.#load(file, pin)));
    return loading;
  }

  /** The text of a file that was loaded. */
  get(file: string): SourceFile | undefined {
    const isConfig = file === this.#config?.name;
    return this.#files.get(file) ?? (isConfig ? this.#config : undefined);
  }

  /** Where in a text stands what a location means. */
  origin(location: Location): Location {
    return this.origins.locate(location);
  }

  /** The names of all files that could be read, sorted. */
  get names(): readonly string[] {
    return [...this.#files.keys()].sort();
  }

  async #load(file: string, pin: string | undefined): Promise<Loaded> {
    const text = await read(file, this.#reader, pin);
    if (typeof text !== "string")
      return { source: undefined, value: undefined, diagnostics: [text] };
    const parsed = await parse(file, text);
    this.#files.set(file, parsed.source);
    return parsed;
  }
}
