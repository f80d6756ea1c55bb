/** What to generate from one document into one folder: a target of the config, or the command line. */
export interface Target {
  /** Its key in the config; the base name of the document on the command line. */
  readonly name: string;
  /** Path of the document, as the user wrote it. */
  readonly input: string;
  /** Overlay documents, applied in this order. */
  readonly overlays: readonly string[];
  /** The folder that references may lead into; that of the document where it is undefined. */
  readonly root: string | undefined;
  /** Output folder, as the user wrote it. */
  readonly output: string;
  /** The lock file: beside the config, or in the output folder where there is none. */
  readonly lock: string;
  readonly include: readonly Selector[];
  readonly exclude: readonly Selector[];
  readonly client: { readonly name: string | undefined };
  readonly naming: "camelCase" | "preserve";
  readonly enums: "const" | "enum" | "union";
  /** What becomes of operations that use what is not supported. */
  readonly onUnsupported: "error" | "skip";
  /** Which enums and unions admit values the document does not know. */
  readonly open: "responses" | "never";
  readonly importExtension: ".js" | ".ts" | "";
  /** How arrays within deep objects are written: `a[b][]=1`, `a[b][0]=1`, `a[b]=1`. */
  readonly deepObjectArrays: "brackets" | "indices" | "repeat";
  /** A folder with templates that replace built-in ones of the same name. */
  readonly templates: string | undefined;
  /** Writes `wire.ts` with openapi-typescript. */
  readonly wireTypes: boolean;
  /** Lines put above the fixed header of each file. */
  readonly banner: readonly string[];
  readonly gitattributes: boolean;
  readonly repairs: Repairs;
  readonly names: NameOverrides;
}

/** Named repairs of frequent slips in documents; each can be switched off. */
export interface Repairs {
  /** A body whose schema has required members is required, although `required: true` is missing. */
  readonly requestBodyRequired: boolean;
  /** A path parameter that is used but not declared is a required string. */
  readonly undeclaredPathParameter: boolean;
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
