import { isAbsolute, join, posix } from "node:path";
import type { Report } from "../diagnostics/report.ts";
import type { Onlooker } from "../source/onlooker.ts";
import { closest } from "../diagnostics/similar.ts";
import type { Locate } from "./check.ts";
import type {
  Config,
  InputOptions,
  PaginationOptions,
  SharedOptions,
  TargetOptions,
} from "./config.ts";
import { defaults } from "./defaults.ts";
import { expand } from "./expand.ts";
import type { NameOverrides, PaginationRule, Target } from "./options.ts";
import { documentFrom, fromHere, resolvedFrom, rootFrom } from "./paths.ts";
import { below } from "./pointer.ts";
import { parseSelector } from "./selector.ts";

/** The name of the lock file. */
const lockName = "sdkwright.lock.json";

/** Options of the command line; they win over the config. Paths are relative to the working directory. */
export interface Overrides {
  readonly output?: string | undefined;
  readonly lock?: string | undefined;
  readonly overlays?: readonly string[] | undefined;
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly naming?: Target["naming"] | undefined;
  readonly enums?: Target["enums"] | undefined;
  readonly onUnsupported?: Target["onUnsupported"] | undefined;
  readonly templates?: string | undefined;
}

/** The targets of a config that is known to be right, in the order of their names. */
export function targetsOf(
  config: Config,
  folder: string,
  locate: Locate,
  report: Report,
  onlooker?: Onlooker,
): Target[] {
  if (Object.keys(config.targets).length === 0)
    report.add("config-no-targets", locate("/targets", "key"), {});
  const lock = resolvedFrom(folder, lockName);
  const pointers = new Map<unknown, string>([
    [config.pagination, "/pagination"],
    ...Object.entries(config.targets).map(
      ([key, { pagination }]) =>
        [pagination, below(below("/targets", key), "pagination")] as const,
    ),
  ]);
  const placeOf: PlaceOf = (rules, index) =>
    locate(below(pointers.get(rules) ?? "", String(index)), "value");
  return expand(config.targets, folder, locate, report, onlooker).map(
    ([name, options, key]) => ({
      ...targetOf(name, merge(config, options), folder, lock, placeOf),
      outputPlace: locate(below(below("/targets", key), "output"), "value"),
      config: isAbsolute(options.output)
        ? undefined
        : posix.relative(resolvedFrom(folder, options.output), folder) || ".",
    }),
  );
}

/** The one target of a command line that names a document. */
export function targetOfDocument(input: string, output: string): Target {
  const lock = fromHere(join(output, lockName));
  return targetOf(
    baseName(input),
    { input, output },
    ".",
    lock,
    () => undefined,
  );
}

/** Where a rule of a list stands. */
type PlaceOf = (
  rules: readonly PaginationOptions[],
  index: number,
) => PaginationRule["place"];

/** The targets with these names, in this order; all where none is named. */
export function chooseTargets(
  targets: readonly Target[],
  names: readonly string[],
  report: Report,
): readonly Target[] {
  if (names.length === 0) return targets;
  return [...new Set(names)].flatMap((name) => {
    const found = targets.find((target) => target.name === name);
    if (found) return [found];
    const known = targets.map((target) => target.name);
    const match = closest(name, known);
    report.add("target-unknown", undefined, { target: name }, [
      ...(match === undefined ? [] : [{ text: `did you mean ${match}?` }]),
      { text: `targets: ${known.join(", ")}` },
    ]);
    return [];
  });
}

/** The target with what the command line says in its place. */
export function override(target: Target, overrides: Overrides): Target {
  const { output, lock, overlays, include, exclude, templates } = overrides;
  return {
    ...target,
    output: output === undefined ? target.output : fromHere(output),
    lock: lock === undefined ? target.lock : fromHere(lock),
    overlays: overlays?.map(fromHere) ?? target.overlays,
    include: include ? selectors(include) : target.include,
    exclude: exclude ? selectors(exclude) : target.exclude,
    naming: overrides.naming ?? target.naming,
    enums: overrides.enums ?? target.enums,
    onUnsupported: overrides.onUnsupported ?? target.onUnsupported,
    templates: templates === undefined ? target.templates : fromHere(templates),
  };
}

/** Groups of options are merged member by member; a list or a value replaces the one beside `targets`. */
function merge(shared: SharedOptions, own: TargetOptions): TargetOptions {
  return {
    ...shared,
    ...own,
    client: { ...shared.client, ...own.client },
    repairs: { ...shared.repairs, ...own.repairs },
    formats: { ...shared.formats, ...own.formats },
    webhooks: { ...shared.webhooks, ...own.webhooks },
    names: {
      models: { ...shared.names?.models, ...own.names?.models },
      operations: { ...shared.names?.operations, ...own.names?.operations },
    },
  };
}

function targetOf(
  name: string,
  options: TargetOptions & SharedOptions,
  folder: string,
  lock: string,
  placeOf: PlaceOf,
): Target {
  const { input } = options;
  const document: InputOptions =
    typeof input === "string" ? { path: input } : input;
  const resolve = (path: string) => resolvedFrom(folder, path);
  return {
    name,
    input: documentFrom(folder, document.path),
    url: document.url,
    hosts: document.hosts ?? [],
    headers: document.headers ?? {},
    overlays: (document.overlays ?? []).map(resolve),
    root: document.root && rootFrom(folder, document.root, document.path),
    output: resolve(options.output),
    lock,
    include: selectors(options.include ?? []),
    exclude: selectors(options.exclude ?? []),
    client: {
      name: options.client?.name,
      idempotencyHeader: options.client?.idempotencyHeader,
    },
    naming: options.naming ?? defaults.naming,
    enums: options.enums ?? defaults.enums,
    onUnsupported: options.onUnsupported ?? defaults.onUnsupported,
    open: options.open ?? defaults.open,
    importExtension: options.importExtension ?? defaults.importExtension,
    runtime: runtimeOf(options.runtime ?? defaults.runtime, resolve),
    modules: options.modules ?? defaults.modules,
    deepObjectArrays: options.deepObjectArrays ?? defaults.deepObjectArrays,
    templates: options.templates && resolve(options.templates),
    wireTypes: options.wireTypes ?? defaults.wireTypes,
    checks: options.checks ?? defaults.checks,
    docs: options.docs ?? defaults.docs,
    banner: options.banner ?? [],
    gitattributes: options.gitattributes ?? defaults.gitattributes,
    repairs: { ...defaults.repairs, ...options.repairs },
    formats: formatsOf(options.formats ?? {}, resolve),
    webhooks: {
      ...defaults.webhooks,
      event: undefined,
      ...options.webhooks,
    },
    names: {
      models: options.names?.models ?? {},
      operations: operationNames(options.names?.operations ?? {}),
    },
    pagination: (options.pagination ?? []).map((rule, index, rules) =>
      paginationRule(rule, placeOf(rules, index)),
    ),
  };
}

function runtimeOf(
  runtime: NonNullable<SharedOptions["runtime"]>,
  resolve: (path: string) => string,
): string | undefined {
  if (runtime === "inline") return undefined;
  // One folder has one name, however it is written.
  return posix.normalize(resolve(runtime.shared)).replace(/(?<=.)\/$/, "");
}

function paginationRule(
  rule: PaginationOptions,
  place: PaginationRule["place"],
): PaginationRule {
  return {
    offset: undefined,
    page: undefined,
    cursor: undefined,
    limit: undefined,
    items: undefined,
    next: undefined,
    total: undefined,
    pages: undefined,
    more: undefined,
    fullPages: false,
    ...rule,
    match: selectors(rule.match ?? []),
    place,
  };
}

/** Modules that are files stand relative to the config, like all paths. */
function formatsOf(
  formats: NonNullable<SharedOptions["formats"]>,
  resolve: (path: string) => string,
): Target["formats"] {
  const moduleAt = (from: string) =>
    /^\.\.?\//.test(from) ? `./${resolve(from).replace(/^\.\//, "")}` : from;
  return new Map(
    Object.entries(formats).map(([name, format]) => [
      name,
      typeof format === "string"
        ? format
        : {
            type: format.type,
            typeFrom: format.typeFrom && moduleAt(format.typeFrom),
            codec: format.codec,
            from: moduleAt(format.from),
          },
    ]),
  );
}

/** `users.create` is short for the resource and the method. */
function operationNames(
  names: NonNullable<NonNullable<SharedOptions["names"]>["operations"]>,
): NameOverrides["operations"] {
  return Object.fromEntries(
    Object.entries(names).map(([operation, name]) => {
      if (typeof name !== "string") return [operation, name];
      const dot = name.lastIndexOf(".");
      const resource = name.slice(0, dot);
      return [operation, { resource, method: name.slice(dot + 1) }];
    }),
  );
}

/** All of them were checked before. */
function selectors(texts: readonly string[]): Target["include"] {
  return texts.flatMap((text) => parseSelector(text) ?? []);
}

/** `specs/shop.v2.yaml` is `shop.v2`. */
function baseName(path: string): string {
  const file = path.slice(path.search(/[^/\\]*$/));
  return file.replace(/(?<=.)\.[^.]*$/, "");
}
