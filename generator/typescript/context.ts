import type { Api, OperationId, Operation } from "../api/api.ts";
import type { Model, ModelId } from "../api/types.ts";
import type { Target } from "../config/options.ts";
import type {
  ModelNames,
  Names,
  OperationNames,
  ResourceNames,
} from "../names/names.ts";
import type { Codecs } from "./codecs.ts";
import type { ImportedSymbol } from "./symbols.ts";
import type { PropertySyntax } from "./syntax.ts";

export type EmissionOptions = Pick<
  Target,
  | "naming"
  | "enums"
  | "importExtension"
  | "modules"
  | "output"
  | "webhooks"
  | "checks"
  | "deepObjectArrays"
>;

/** What an operation takes, as one object. */
export interface Request {
  readonly properties: readonly PropertySyntax[];
  /** Wire names → names, where they differ: for text that quotes them. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What the types of requests are made with. */
export interface TypeContext {
  readonly api: Api;
  readonly names: Names;
  readonly options: EmissionOptions;
  /** The models that get a declaration of their own. */
  readonly declared: readonly Model[];
  /** The module that declares each model. */
  readonly homes: ReadonlyMap<ModelId, string>;
  readonly codecs: Codecs;
}

/** What all builders of the view share. */
export interface Context extends TypeContext {
  readonly requests: ReadonlyMap<OperationId, Request>;
  /** How each operation is called, as code that a comment shows; empty where nobody asks for examples. */
  readonly examples: ReadonlyMap<OperationId, Example>;
}

/** A call with all that it needs, as function and as method. */
export interface Example {
  readonly function: string;
  readonly method: string;
}

export function requestOf(id: OperationId, { requests }: Context): Request {
  return requests.get(id) ?? missing(`request of ${id}`);
}

export function modelNames(
  id: ModelId,
  { names }: Pick<Context, "names">,
): ModelNames {
  return names.models.get(id) ?? missing(`names of ${id}`);
}

export function operationNames(
  id: OperationId,
  { names }: Pick<Context, "names">,
): OperationNames {
  return names.operations.get(id) ?? missing(`names of ${id}`);
}

export function modelOf(id: ModelId, { api }: Pick<Context, "api">): Model {
  return api.models.get(id) ?? missing(`model ${id}`);
}

/** The symbol of a model's type, in the module that declares it. */
export function modelSymbol(
  id: ModelId,
  context: Pick<Context, "names" | "homes">,
): ImportedSymbol {
  const module = context.homes.get(id) ?? missing(`home of ${id}`);
  return { name: modelNames(id, context).type, module, kind: "type" };
}

/** The module of an operation's function, and of the types that belong to it. */
export function operationsModule(
  operation: Operation,
  context: ModuleContext,
): string {
  const { resource } = operationNames(operation.id, context);
  return functionsModule(resource, context);
}

/** The module of a resource's functions. What a module costs when it is loaded, it costs whatever it holds. */
export function functionsModule(
  resource: string,
  { names, options }: ModuleContext,
): string {
  if (options.modules === "few") return "operations";
  return `operations/${resourceNames(resource, names).file}`;
}

/** The module of a resource's class. */
export function classModule(
  resource: string,
  { names, options }: ModuleContext,
): string {
  if (options.modules === "few") return "client";
  return `resources/${resourceNames(resource, names).file}`;
}

type ModuleContext = Pick<Context, "names" | "options">;

function resourceNames(resource: string, { resources }: Names): ResourceNames {
  return resources.get(resource) ?? missing(`resource ${resource}`);
}

function missing(what: string): never {
  throw new Error(`Missing: ${what}`);
}
