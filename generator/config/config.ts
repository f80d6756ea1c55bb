import type {
  Format,
  NameOverrides,
  PaginationRule,
  Repairs,
  Target,
  WebhookOptions,
} from "./options.ts";

/**
 * What a config file holds. Options beside `targets` are defaults for all of them; a target's own
 * options win. All paths are relative to the config file.
 */
export interface Config extends SharedOptions {
  /** The JSON Schema of this file, for editors. */
  readonly $schema?: string;
  /**
   * One SDK each, by name. A name with `*` stands for many: there is a target for each document that
   * its `input` (`specs/*.yaml`) matches, and `*` in `output` (`sdk/*`) is what was matched.
   */
  readonly targets: Readonly<Record<string, TargetOptions>>;
}

/** One document and the folder its SDK is written to. */
export interface TargetOptions extends SharedOptions {
  /** The OpenAPI document. */
  readonly input: string | InputOptions;
  /** The folder the SDK is written to. */
  readonly output: string;
}

/** A document with what belongs to it. */
export interface InputOptions {
  /** The OpenAPI document. */
  readonly path: string;
  /** Where `sdkwright pull` fetches the document at `path` from. Nothing is fetched while generating. */
  readonly url?: string;
  /** Hosts that redirects and references may lead to, beside that of `url`: `schemas.example.com`. */
  readonly hosts?: readonly string[];
  /** Headers for the host of `url`. `${NAME}` in a value stands for a variable of the environment. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Overlays (1.0 and 1.1) that change the document before anything is read of it, in this order. */
  readonly overlays?: readonly string[];
  /** The folder that references may lead into, and no further; that of the document, where it is not given. */
  readonly root?: string;
}

/** What can be set for a target, and for all of them beside `targets`. */
export interface SharedOptions {
  /** Generate only what matches: `tag:Users`, `operation:GetUser`, `path:/users/*`, `schema:User`. */
  readonly include?: readonly string[];
  /** Leave out what matches; the same forms as in `include`. */
  readonly exclude?: readonly string[];
  readonly client?: {
    /** The client class; made of the document's title where it is not given. */
    readonly name?: string;
    /** The header by which the API recognises a repeated POST or PATCH: each call sends a key in it, and is tried again. */
    readonly idempotencyHeader?: string;
  };
  /** Members in camelCase, mapped to the names on the wire, or those names themselves. */
  readonly naming?: Target["naming"];
  /** Enums as a const object and a type, as a TypeScript enum, or as a union of literals. */
  readonly enums?: Target["enums"];
  /** Operations that use what is not supported stop the run, or are left out and told of. */
  readonly onUnsupported?: Target["onUnsupported"];
  /** Which enums and unions admit values that the document does not know. */
  readonly open?: Target["open"];
  /** How generated modules import each other. */
  readonly importExtension?: Target["importExtension"];
  /**
   * The client runtime: a file in each SDK (`inline`), or modules in a folder of their own for several
   * targets (`{ shared: "sdk/runtime" }`), which holds what they need together.
   */
  readonly runtime?: "inline" | { readonly shared: string };
  /**
   * All functions in `operations.ts` and all classes in `client.ts`, which makes the SDK quick to import;
   * or a file of functions and one with the class for each resource.
   */
  readonly modules?: Target["modules"];
  /** How arrays within deep objects are written: `a[b][]=1`, `a[b][0]=1`, `a[b]=1`. */
  readonly deepObjectArrays?: Target["deepObjectArrays"];
  /** A folder with templates that replace built-in ones of the same name. */
  readonly templates?: string;
  /** Also write `wire.ts`, the payloads as they travel, with openapi-typescript. */
  readonly wireTypes?: boolean;
  /** Also write a Standard Schema for each model; answers can then be compared with the document. */
  readonly checks?: boolean;
  /** Also write Markdown for the users of the SDK, and examples into the comments of functions. */
  readonly docs?: boolean;
  /** Lines above the header of each file, for instance a licence. */
  readonly banner?: readonly string[];
  /** Also write a `.gitattributes` that marks the files as generated. */
  readonly gitattributes?: boolean;
  /** Repairs of frequent slips in documents; each can be switched off. */
  readonly repairs?: Partial<Repairs>;
  /** What values of a format become: format name → `Date`, `bigint`, … or a codec of your own. */
  readonly formats?: Readonly<Record<string, FormatName | FormatOptions>>;
  /** What the API sends of itself. */
  readonly webhooks?: {
    /**
     * How webhooks are signed: as Standard Webhooks and Svix do it, as GitHub or Stripe do it, or not
     * at all.
     */
    readonly signature?: WebhookOptions["signature"];
    /** The member of payloads that tells their event, by its wire name; found out where it is not given. */
    readonly event?: string;
  };
  /** Names that are settled here, before all others. */
  readonly names?: {
    /** Schema name, or pointer → type name. */
    readonly models?: NameOverrides["models"];
    /** operationId → `resource.method`, or the names one by one. */
    readonly operations?: Readonly<
      Record<string, string | NameOverrides["operations"][string]>
    >;
  };
  /** How lists that come in pages are gone through; the first rule that fits an operation counts. */
  readonly pagination?: readonly PaginationOptions[];
}

/** A style of pages, and where its parts are. A path is written `meta.next`, `data[-1].id`; `$` is the whole answer. */
export interface PaginationOptions extends Partial<
  Pick<
    Defined<PaginationRule>,
    | "offset"
    | "page"
    | "cursor"
    | "limit"
    | "items"
    | "next"
    | "total"
    | "pages"
    | "more"
    | "fullPages"
  >
> {
  /** The operations: `operation:GetUserList`, `tag:Users`, `path:/users/**`; where absent, all that have what the style needs. */
  readonly match?: readonly string[];
  /** `none` leaves operations as they are, whatever the document says. */
  readonly style: PaginationRule["style"];
}

type Defined<T> = { readonly [Key in keyof T]: Exclude<T[Key], undefined> };

/** What values become that the runtime converts; `string` and `number` leave them as they are. */
export type FormatName = Extract<Format, string>;

/** A codec of your own for values of a format. */
export interface FormatOptions {
  /** The type of its values, a global or what `typeFrom` exports: `Temporal.Instant`. */
  readonly type: string;
  /** The module that exports the type (its first name): a package, or a path relative to the config. */
  readonly typeFrom?: string;
  /** The exported object with `decode`, `encode` and, for unions, `is`. */
  readonly codec: string;
  /** The module that exports it: a package, or a path (`./codecs.ts`) relative to the config. */
  readonly from: string;
}

/** Returns the config as it is; an editor then completes and checks it. */
export function defineConfig(config: Config): Config {
  return config;
}
