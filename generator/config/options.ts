import type { Location } from "../source/place.ts";

/** What to generate from one document into one folder: a target of the config, or the command line. */
export interface Target {
  /** Its key in the config; the base name of the document on the command line. */
  readonly name: string;
  /** Path of the document, as the user wrote it. */
  readonly input: string;
  /** Where the document is pulled from, as the user wrote it; undefined for one that is kept by hand. */
  readonly url: string | undefined;
  /** Hosts, with their ports, that may be asked beside that of `url`. */
  readonly hosts: readonly string[];
  /** Sent to the host of `url` alone. `${NAME}` in a value stands for a variable of the environment. */
  readonly headers: Readonly<Record<string, string>>;
  /** Overlay documents, applied in this order. */
  readonly overlays: readonly string[];
  /** The folder that references may lead into; that of the document where it is undefined. */
  readonly root: string | undefined;
  /** Output folder, as the user wrote it. */
  readonly output: string;
  /** Where the config says so. */
  readonly outputPlace?: Location | undefined;
  /** The folder of the config, from the output folder that it names; undefined where there is none. */
  readonly config?: string | undefined;
  /** The lock file: beside the config, or in the output folder where there is none. */
  readonly lock: string;
  readonly include: readonly Selector[];
  readonly exclude: readonly Selector[];
  readonly client: {
    readonly name: string | undefined;
    /** The header by which the API recognises a repeated POST or PATCH. */
    readonly idempotencyHeader: string | undefined;
  };
  readonly naming: "camelCase" | "preserve";
  readonly enums: "const" | "enum" | "union";
  /** What becomes of operations that use what is not supported. */
  readonly onUnsupported: "error" | "skip";
  /** Which enums and unions admit values the document does not know. */
  readonly open: "responses" | "never";
  readonly importExtension: ".js" | ".ts" | "";
  /** The folder of the runtime that it shares with other targets; undefined where it has its own. */
  readonly runtime: string | undefined;
  /** Whether all functions share a module, and all classes, or each resource has its own. */
  readonly modules: "few" | "resources";
  /** How arrays within deep objects are written: `a[b][]=1`, `a[b][0]=1`, `a[b]=1`. */
  readonly deepObjectArrays: "brackets" | "indices" | "repeat";
  /** A folder with templates that replace built-in ones of the same name. */
  readonly templates: string | undefined;
  /** Writes `wire.ts` with openapi-typescript. */
  readonly wireTypes: boolean;
  /** Writes a check of each model, and compares answers with the document. */
  readonly checks: boolean;
  /** Lines put above the fixed header of each file. */
  readonly banner: readonly string[];
  readonly gitattributes: boolean;
  readonly repairs: Repairs;
  /** What values of each format become. */
  readonly formats: ReadonlyMap<string, Format>;
  readonly webhooks: WebhookOptions;
  readonly names: NameOverrides;
  /** The first rule that is for an operation counts. */
  readonly pagination: readonly PaginationRule[];
}

/** What values of a format become in the SDK; `string` and `number` leave them as they are. */
export type Format = Conversion | "string" | "number";

/** What is converted: by codecs of the runtime, or by one of the user's. */
export type Conversion =
  "Date" | "unixSeconds" | "unixMilliseconds" | "bigint" | "bytes" | OwnCodec;

/** A codec of the user's: a type of values, and an export with `decode` and `encode`. */
export interface OwnCodec {
  /** `Temporal.Instant` */
  readonly type: string;
  /** The module that exports the type's first name; undefined for a global. */
  readonly typeFrom: string | undefined;
  readonly codec: string;
  /** The module that exports the codec: a package, or a path as Node would resolve it from here. */
  readonly from: string;
}

/** Named repairs of frequent slips in documents; each can be switched off. */
export interface Repairs {
  /** A body whose schema has required members is required, although `required: true` is missing. */
  readonly requestBodyRequired: boolean;
  /** A path parameter that is used but not declared is a required string. */
  readonly undeclaredPathParameter: boolean;
}

/** What an API sends of itself, as far as its document does not tell. */
export interface WebhookOptions {
  /** How webhooks are signed; `none` where nothing is to be verified. */
  readonly signature: "standard" | "github" | "stripe" | "none";
  /** The member of payloads that tells their event; found out where it is undefined. */
  readonly event: string | undefined;
}

/** Names that the config settles, the strongest of all. */
export interface NameOverrides {
  /** Component schema name, or pointer → type name. */
  readonly models: Readonly<Record<string, string>>;
  /** operationId → `resource.method`, or `{ function, resource, method }`. */
  readonly operations: Readonly<
    Record<
      string,
      {
        readonly function?: string;
        readonly resource?: string;
        readonly method?: string;
      }
    >
  >;
}

/** How lists that come in pages are gone through. */
export interface PaginationRule {
  /** The operations it is for; all that can be, where none is named. */
  readonly match: readonly Selector[];
  /** `none` leaves operations as they are, whatever the document says. */
  readonly style: "offset" | "page" | "cursor" | "url" | "link" | "none";
  /** The parameter, or member of the body, that says how many items to skip. */
  readonly offset: string | undefined;
  /** The one that says which page. */
  readonly page: string | undefined;
  /** The one that takes the cursor. */
  readonly cursor: string | undefined;
  /** The one that says how many items a page has. */
  readonly limit: string | undefined;
  /** Path in the answer to the list of items. */
  readonly items: string | undefined;
  /** Path to the cursor or URL of the next page. */
  readonly next: string | undefined;
  /** Path to how many items there are. */
  readonly total: string | undefined;
  /** Path to how many pages there are. */
  readonly pages: string | undefined;
  /** Path to what is false on the last page. */
  readonly more: string | undefined;
  /** A page with fewer items than `limit` is the last. */
  readonly fullPages: boolean;
  /** Where it stands in the config. */
  readonly place: Location | undefined;
}

/** `tag:Users`, `operation:GetUser`, `path:/users/*`, `schema:User`. */
export interface Selector {
  readonly kind:
    | "tag"
    | "operation"
    | "path"
    | "method"
    | "deprecated"
    | "audience"
    | "webhook"
    | "schema";
  /** As written, without the kind; `*` stands for anything but `/`, `**` for anything. */
  readonly pattern: string;
}
