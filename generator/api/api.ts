import type { Place } from "../source/place.ts";
import type { Paging } from "./paging.ts";
import type { Streaming } from "./streaming.ts";
import type { Json, Type, ModelId, Model, Notes } from "./types.ts";

/**
 * The intermediate representation: an API with OpenAPI gone and TypeScript not yet there. Plain
 * readonly data. Named types are declared once, in `Api.models`, and referred to by id, so recursion
 * is free and nothing is ever inlined.
 */
export interface Api {
  readonly info: Info;
  /** In the order of the document; never empty. */
  readonly servers: readonly Server[];
  /** By name. */
  readonly securitySchemes: readonly SecurityScheme[];
  readonly tags: readonly Tag[];
  /** Sorted by id. */
  readonly operations: readonly Operation[];
  /** What the API sends of itself, callbacks of operations included; sorted by name. */
  readonly webhooks: readonly Webhook[];
  /** Only what the operations and webhooks reach; sorted by id. */
  readonly models: ReadonlyMap<ModelId, Model>;
  /** How often and when to try again, where the document says so (`x-speakeasy-retries`). */
  readonly retries: RetryAdvice | undefined;
}

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  /** The address of what is told elsewhere. */
  readonly documentation: string | undefined;
}

export interface Tag {
  readonly name: string;
  /** The tag that this one belongs to (OpenAPI 3.2). */
  readonly parent: string | undefined;
  /** `nav` where the tag groups operations, as it does where nothing is said (OpenAPI 3.2). */
  readonly kind: string | undefined;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly documentation: string | undefined;
}

/** A server; `{name}` in the URL stands for a variable. */
export interface Server {
  readonly url: string;
  /** What it is chosen by; unique in its list. */
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly values: readonly string[];
  readonly description: string | undefined;
}

export type SecurityScheme = {
  readonly name: string;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly origin: Place;
} & (
  | { readonly kind: "bearer"; readonly format: string | undefined }
  | { readonly kind: "basic" }
  | {
      readonly kind: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly key: string;
    }
  | {
      readonly kind: "oauth2";
      /** Where a client gets tokens by its own credentials; undefined where it cannot. */
      readonly tokenUrl: string | undefined;
      /** What such a token can be asked to allow; sorted. */
      readonly scopes: readonly string[];
    }
  | { readonly kind: "openIdConnect"; readonly url: string }
  | { readonly kind: "other"; readonly scheme: string }
);

/** All of the schemes together; an operation lists alternatives. Empty: no credential needed. */
export interface SecurityRequirement {
  readonly schemes: readonly string[];
}

export interface RetryAdvice {
  readonly statuses: readonly string[];
  /** Milliseconds. */
  readonly initialInterval: number;
  /** Milliseconds. */
  readonly maxInterval: number;
  readonly exponent: number;
  readonly connectionErrors: boolean;
}

// ── Operations ──────────────────────────────────────────────────────────────────────────────────

/** The operationId, or `GET /path` where there is none. */
export type OperationId = string;

export interface Operation {
  readonly id: OperationId;
  /** False where the id was made of method and path. */
  readonly hasOperationId: boolean;
  /** Set where the operation is offered once more, for another media type. */
  readonly variant:
    { readonly of: OperationId; readonly word: string } | undefined;
  /** Upper case. */
  readonly method: string;
  /** The path template as documented: `/users/{user_id}`. */
  readonly path: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly documentation: string | undefined;
  readonly deprecated: boolean;
  readonly tags: readonly string[];
  /** The tag that groups it, after those that this one belongs to, outermost first; empty without tags. */
  readonly group: readonly string[];
  /** Names that vendor extensions declare. */
  readonly declared: {
    readonly group: string | undefined;
    readonly method: string | undefined;
  };
  /** The header by which the API recognises a repetition of the call; undefined where it is not known to. */
  readonly idempotencyHeader: string | undefined;
  /** Path, then query, header and cookie parameters, each in the order of the document. */
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  /** What asks for an answer of this form, and is sent without asking the caller. */
  readonly choice: AnswerChoice | undefined;
  /** By status: `200`, `4XX`, `default`. */
  readonly responses: readonly ApiResponse[];
  /** What answers that mean success have in their headers; by name. */
  readonly headers: readonly ResponseHeader[];
  /** Alternatives, best first; empty: no credential is sent. */
  readonly security: readonly SecurityRequirement[];
  readonly servers: readonly Server[];
  /** How its answers follow each other; undefined where each is the whole. */
  readonly paging: Paging | undefined;
  readonly origin: Place;
}

/** A boolean of the request by which a server chooses to stream its answer, or not to. */
export interface AnswerChoice {
  readonly in: "body" | "query";
  readonly name: string;
  readonly value: boolean;
}

/** What the API sends, and to whom it is a request. */
export interface Webhook {
  /** `user.created`; `subscribe.onEvent` for a callback of an operation. */
  readonly name: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  /** Where a callback is sent: `{$request.body#/url}`. */
  readonly expression: string | undefined;
  readonly payload: Type;
  /** How a payload tells which webhook it belongs to; undefined where it does not. */
  readonly event: WebhookEvent | undefined;
  readonly origin: Place;
}

/** A member of a payload and the value that it has in this webhook alone. */
export interface WebhookEvent {
  /** The wire name; the same in all webhooks of an API. */
  readonly member: string;
  readonly value: string;
}

export type ParameterLocation =
  | "path"
  | "query"
  /** The whole query as one value (OpenAPI 3.2). */
  | "querystring"
  | "header"
  | "cookie";
export type ParameterStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  /** As it is, without any encoding (OpenAPI 3.2). */
  | "cookie"
  /** Only Swagger 2.0 has it (`collectionFormat: tsv`). */
  | "tabDelimited"
  | "deepObject";

export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly type: Type;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** The media type of a `content` parameter. */
  readonly mediaType: string | undefined;
  /** How the members are written of what is a form, by wire name, where it is said. */
  readonly encodings: ReadonlyMap<string, PartEncoding>;
  readonly notes: Notes;
  readonly origin: Place;
}

export interface RequestBody {
  readonly required: boolean;
  readonly description: string | undefined;
  /** Sorted by preference: JSON, multipart, urlencoded, the rest by name. Never empty. */
  readonly media: readonly Media[];
  readonly origin: Place;
}

export interface ApiResponse {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string | undefined;
  readonly headers: readonly ResponseHeader[];
  /** Sorted by preference; empty: no body. */
  readonly media: readonly Media[];
  /** By name. */
  readonly links: readonly Link[];
  readonly origin: Place;
}

/** An operation that takes something of an answer (OpenAPI 3.1.1, 4.8.20). */
export interface Link {
  readonly name: string;
  readonly operation: OperationId;
  readonly description: string | undefined;
  /** What its parameters are, as runtime expressions or values, by name; `body` for the body. */
  readonly values: ReadonlyMap<string, string>;
}

export interface ResponseHeader {
  readonly name: string;
  readonly required: boolean;
  readonly type: Type;
  readonly notes: Notes;
}

/** How a body is written and read. */
export type MediaKind =
  | "json"
  /** Parts: with the names of members, or, where the type is a list, told by their order. */
  | "multipart"
  | "urlencoded"
  /** JSON values one after another, to send. */
  | "lines"
  | "text"
  | "binary"
  /** An answer that is read as it arrives. */
  | "stream";

export interface Media {
  /** `application/json`; without the parameters that a writer adds. */
  readonly mediaType: string;
  readonly kind: MediaKind;
  /** The type of the body; of a stream, that of its items. */
  readonly type: Type;
  /** How an answer is read that is a stream; undefined for all others. */
  readonly streaming: Streaming | undefined;
  /** Equal where media types of one `content` have one schema. */
  readonly schema: string;
  /** How the members of a form are written, by wire name, where it is said. */
  readonly encodings: ReadonlyMap<string, PartEncoding>;
  /** Headers that parts always have, by the wire name of the member, then of the header. */
  readonly partHeaders: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Media types of parts that are told by their order. */
  readonly positions: PartPositions;
  /** Values that the document shows, by wire names. */
  readonly examples: readonly Json[];
  readonly origin: Place;
}

/** The media types of the first parts, and of all that follow (OpenAPI 3.2.0, 4.14.5). */
export interface PartPositions {
  readonly prefix: readonly (string | undefined)[];
  readonly rest: string | undefined;
}

/** How one member of a form is written: as a value of a media type, or as a parameter would be. */
export type PartEncoding =
  | { readonly kind: "contentType"; readonly contentType: string }
  | {
      readonly kind: "style";
      readonly style: ParameterStyle;
      readonly explode: boolean;
    };
