import type { Printable } from "./printable.ts";

/**
 * What templates see: a view a template, made of printables, lists, flags and nested views. The
 * contract that templates are checked against (`render/contract.ts`) has the same shape.
 */
export interface Views {
  model: ModelsView;
  operations: OperationsView;
  resource: ResourceView;
  errors: ErrorsView;
  shapes: ShapesView;
  checks: ChecksView;
  schemas: SchemasView;
  webhooks: WebhooksView;
  client: ClientView;
  "create-client": CreateClientView;
  index: IndexView;
}
export type TemplateName = keyof Views;

/** A file to be rendered. */
export interface PlannedFile<Name extends TemplateName = TemplateName> {
  /** Relative to the output folder, with `/` and extension. */
  readonly path: string;
  readonly template: Name;
  readonly view: Views[Name];
  /** Names that the file declares or uses as parameters: an import of the same name is aliased. */
  readonly locals: readonly string[];
}

export interface ModelsView {
  readonly declarations: readonly DeclarationView[];
}

/** A declared type. Exactly one of the forms is present. */
export interface DeclarationView {
  readonly comment: Printable<"comment">;
  readonly name: Printable<"name">;
  readonly object: ObjectView | undefined;
  readonly constants: ConstantsView | undefined;
  readonly enum: EnumView | undefined;
  readonly alias: Printable<"assignment"> | undefined;
  /** `is…`, beside an open enum. */
  readonly guard: GuardView | undefined;
}

export interface ObjectView {
  readonly members: Printable<"members">;
  /** The type of members that are not listed. */
  readonly index: Printable<"index"> | undefined;
}

/** A const object and the type of its values. */
export interface ConstantsView {
  readonly entries: readonly ConstantView[];
  readonly values: Printable<"assignment">;
}

/** A TypeScript `enum`, for those who ask for it. */
export interface EnumView {
  readonly entries: readonly ConstantView[];
}

export interface ConstantView {
  readonly comment: Printable<"comment">;
  readonly key: Printable<"key">;
  readonly value: Printable<"value">;
}

export interface GuardView {
  readonly name: Printable<"name">;
  readonly signature: Printable<"guard">;
  readonly test: Printable<"value">;
}

export interface OperationsView {
  readonly resources: readonly FunctionsView[];
}

/** The functions of a resource, and the models that belong to them. */
export interface FunctionsView {
  readonly declarations: readonly DeclarationView[];
  readonly operations: readonly OperationView[];
}

export interface OperationView {
  readonly params: ParamsView | undefined;
  readonly error: {
    readonly name: Printable<"name">;
    readonly type: Printable<"assignment">;
  };
  readonly comment: Printable<"comment">;
  readonly name: Printable<"name">;
  readonly signature: Printable<"signature">;
  readonly send: Printable<"symbol">;
  /** The options with an idempotency key, where the API knows one. */
  readonly keyed: Printable<"value"> | undefined;
  readonly id: Printable<"value">;
  readonly method: Printable<"value">;
  readonly path: Printable<"value">;
  readonly server: Printable<"value"> | undefined;
  readonly accept: Printable<"value"> | undefined;
  readonly query: Printable<"value"> | undefined;
  readonly headers: Printable<"value"> | undefined;
  readonly body: Printable<"value"> | undefined;
  readonly security: Printable<"value"> | undefined;
  readonly success: Printable<"value">;
  readonly errors: Printable<"value"> | undefined;
  readonly pages: Printable<"value"> | undefined;
  readonly answer: AnswerHeadersView | undefined;
}

/** The type of an answer's headers, and the function that reads them. */
export interface AnswerHeadersView {
  readonly type: Printable<"name">;
  readonly members: Printable<"members">;
  readonly name: Printable<"name">;
  readonly signature: Printable<"signature">;
  readonly read: Printable<"value">;
}

export interface ParamsView {
  readonly name: Printable<"name">;
  readonly members: Printable<"members">;
}

export interface ResourceView {
  readonly comment: Printable<"comment">;
  readonly name: Printable<"name">;
  readonly client: Printable<"type">;
  readonly children: readonly ChildView[];
  readonly methods: readonly MethodView[];
}

/** A resource below the client or another resource. */
export interface ChildView {
  readonly comment: Printable<"comment">;
  readonly name: Printable<"key">;
  readonly type: Printable<"type">;
  readonly class: Printable<"symbol">;
  readonly arguments: Printable<"arguments">;
}

export interface MethodView {
  readonly comment: Printable<"comment">;
  readonly name: Printable<"key">;
  readonly signature: Printable<"signature">;
  readonly function: Printable<"symbol">;
  readonly arguments: Printable<"arguments">;
}

export interface ErrorsView {
  readonly errors: readonly ErrorView[];
}

export interface ErrorView {
  readonly comment: Printable<"comment">;
  readonly name: Printable<"name">;
  readonly title: Printable<"literal">;
  readonly base: Printable<"symbol">;
  readonly data: Printable<"type">;
  readonly answer: Printable<"type">;
  readonly read: Printable<"value">;
}

export interface ShapesView {
  readonly shapes: readonly ShapeView[];
}

/** A shape; exactly one of the forms is present. */
export interface ShapeView {
  readonly name: Printable<"name">;
  /** A constant. */
  readonly table: Printable<"definition"> | undefined;
  /** A function, where a shape is made of others. */
  readonly made: MadeShapeView | undefined;
  /** A function that finds the shape of a union's value by its discriminator. */
  readonly choice: ChoiceView | undefined;
  /** A function that finds it by members that only one variant has. */
  readonly search: SearchView | undefined;
}

export interface MadeShapeView {
  readonly signature: Printable<"signature">;
  readonly shape: Printable<"value">;
}

export interface ChoiceView {
  readonly signature: Printable<"signature">;
  readonly tag: Printable<"value">;
  readonly cases: readonly {
    readonly tags: readonly Printable<"literal">[];
    readonly shape: Printable<"value">;
  }[];
  readonly otherwise: Printable<"value">;
}

export interface SearchView {
  readonly signature: Printable<"signature">;
  readonly tests: readonly {
    readonly members: readonly Printable<"literal">[];
    readonly shape: Printable<"value">;
  }[];
  readonly otherwise: Printable<"value">;
}

export interface ChecksView {
  readonly checks: readonly {
    readonly name: Printable<"name">;
    readonly rule: Printable<"definition">;
  }[];
}

export interface SchemasView {
  readonly schemas: readonly {
    readonly name: Printable<"name">;
    readonly schema: Printable<"definition">;
  }[];
}

export interface WebhooksView {
  readonly declarations: readonly DeclarationView[];
  /** The payload of each webhook. */
  readonly members: Printable<"members">;
  /** The shapes of payloads whose names differ on the wire. */
  readonly shapes: Printable<"definition"> | undefined;
  /** Whether payloads hold integers that are lost where JSON is parsed as usual. */
  readonly exact: boolean;
  readonly decode: Printable<"symbol">;
  /** Present where payloads tell their events. */
  readonly any: AnyWebhookView | undefined;
}

/** The union of all payloads, and how one is read without its name. */
export interface AnyWebhookView {
  /** Whether names differ on the wire. */
  readonly mapped: boolean;
  /** Whether integers are read that a number does not hold. */
  readonly exact: boolean;
  readonly type: Printable<"assignment">;
  /** The shapes of payloads by their event, as far as names differ on the wire. */
  readonly shapes: Printable<"definition"> | undefined;
  readonly read: Printable<"value">;
  /** Present where signatures are verified. */
  readonly parse:
    | {
        readonly received: Printable<"symbol">;
        readonly secret: Printable<"symbol">;
        readonly options: Printable<"symbol">;
        readonly verify: Printable<"symbol">;
        /** What reads a body exactly, where that is needed. */
        readonly parse: Printable<"symbol"> | undefined;
      }
    | undefined;
}

export interface ClientView {
  readonly comment: Printable<"comment">;
  readonly name: Printable<"name">;
  readonly options: Printable<"type">;
  readonly client: Printable<"type">;
  readonly create: Printable<"symbol">;
  /** Whether the client cannot do without options. */
  readonly needsOptions: boolean;
  readonly resources: readonly ChildView[];
  /** The classes of resources, unless each has a module of its own. */
  readonly classes: readonly ResourceView[];
}

export interface CreateClientView {
  readonly name: Printable<"name">;
  /** The ids of all operations. */
  readonly ids: Printable<"assignment">;
  readonly base: Printable<"type">;
  /** Beside those of every client. */
  readonly members: Printable<"members"> | undefined;
  readonly signature: Printable<"signature">;
  readonly pattern: Printable<"pattern"> | undefined;
  /** What holds the options but for the credentials. */
  readonly rest: Printable<"name">;
  /** Those that there is a choice of. */
  readonly servers: readonly ConstantView[];
  /** Where operations are called that have no server of their own. */
  readonly server: Printable<"value">;
  /** The base URL has to be given: operations that name a server of their own are called there all the same. */
  readonly yields: boolean;
  readonly retry: Printable<"value"> | undefined;
  readonly security: Printable<"value">;
}

export interface IndexView {
  readonly exports: Printable<"exports">;
}
