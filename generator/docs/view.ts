import type { Printable } from "../typescript/printable.ts";
import type { Markdown } from "./markdown.ts";

/** What the templates of pages see, by their names. */
export interface PageViews {
  readme: ReadmeView;
  contents: ContentsView;
  resource: ResourcePageView;
  model: ModelPageView;
  error: ErrorPageView;
}
export type PageName = keyof PageViews;

/** What the templates of examples see. */
export interface SnippetViews {
  call: CallView;
  failure: FailureView;
  client: ClientSnippetView;
  middleware: ClientSnippetView;
  webhook: WebhookSnippetView;
}
export type SnippetName = keyof SnippetViews;

/** A page to be rendered. */
export interface PlannedPage<Name extends PageName = PageName> {
  /** Relative to the output folder, with `/` and extension. */
  readonly path: string;
  readonly template: Name;
  readonly view: PageViews[Name];
}

type Maybe<Kind extends Markdown["kind"]> = Markdown<Kind> | undefined;

export interface ReadmeView {
  readonly title: Markdown<"text">;
  readonly description: Maybe<"prose">;
  readonly specifier: Markdown<"code">;
  readonly first: Maybe<"snippet">;
  readonly functions: Maybe<"snippet">;
  readonly credentials: readonly MemberView[];
  readonly contents: Markdown<"link">;
  readonly resources: readonly ResourceEntryView[];
  readonly failure: Maybe<"snippet">;
  readonly errors: readonly EntryView[];
  readonly retries: Markdown<"snippet">;
  /** Statuses that are tried again, where the document says so. */
  readonly retried: Maybe<"code">;
  readonly pages: Maybe<"snippet">;
  readonly streams: Maybe<"snippet">;
  readonly serverRows: readonly ServerRowView[];
  readonly middleware: Markdown<"snippet">;
  readonly webhooks: readonly WebhookRowView[];
  readonly webhook: Maybe<"snippet">;
  readonly ending: Markdown<"code">;
}

export interface ResourceEntryView extends EntryView {
  readonly operations: readonly OperationEntryView[];
}

export interface OperationEntryView extends EntryView {
  readonly deprecated: boolean;
}

/** A link, and what it leads to in a few words. */
export interface EntryView {
  readonly link: Markdown<"link">;
  readonly summary: Maybe<"prose">;
}

export interface ServerRowView {
  readonly name: Markdown<"code">;
  readonly url: Markdown<"code">;
  readonly description: Maybe<"prose">;
}

export interface WebhookRowView {
  readonly name: Markdown<"code">;
  readonly type: Markdown<"type">;
  readonly description: Maybe<"prose">;
}

export interface ContentsView {
  readonly readme: Markdown<"link">;
  readonly resources: readonly EntryView[];
  readonly errors: readonly EntryView[];
  readonly types: readonly EntryView[];
}

export interface ResourcePageView {
  readonly name: Markdown<"text">;
  readonly readme: Markdown<"link">;
  readonly overview: Maybe<"prose">;
  readonly children: readonly EntryView[];
  readonly entries: readonly OperationEntryView[];
  readonly operations: readonly OperationPartView[];
  readonly failure: Maybe<"snippet">;
}

export interface OperationPartView {
  readonly anchor: Markdown<"anchor">;
  readonly name: Markdown<"text">;
  readonly deprecated: boolean;
  readonly description: Maybe<"prose">;
  readonly endpoint: Markdown<"code">;
  readonly method: Maybe<"snippet">;
  readonly function: Maybe<"snippet">;
  readonly params: Maybe<"code">;
  readonly parameters: readonly ParameterView[];
  readonly responses: readonly ResponseView[];
  readonly headers: readonly MemberView[];
  readonly reader: Maybe<"code">;
  readonly errors: readonly FailureRowView[];
  /** Whether any other status is an `ApiError`. */
  readonly undocumented: boolean;
}

/** A row of a table of members. */
export interface MemberView {
  readonly name: Markdown<"code">;
  /** The name on the wire, where it is another. */
  readonly wire: Maybe<"code">;
  readonly type: Markdown<"type">;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: Maybe<"prose">;
}

export interface ParameterView extends MemberView {
  readonly place: Markdown<"text">;
}

export interface ResponseView {
  readonly status: Markdown<"code">;
  readonly type: Markdown<"type">;
  readonly mediaType: Maybe<"code">;
  readonly description: Maybe<"prose">;
}

export interface FailureRowView {
  /** The page of the class; undefined where it is `ApiError`. */
  readonly class: Maybe<"link">;
  readonly status: Markdown<"code">;
  readonly mediaType: Maybe<"code">;
  readonly description: Maybe<"prose">;
}

/** The page of a type. One of the forms is present. */
export interface ModelPageView {
  readonly name: Markdown<"text">;
  readonly contents: Markdown<"link">;
  readonly deprecated: boolean;
  readonly description: Maybe<"prose">;
  readonly object:
    | {
        readonly fields: readonly MemberView[];
        /** The type of members that are not listed. */
        readonly others: Maybe<"type">;
      }
    | undefined;
  readonly enum:
    | {
        readonly values: readonly ValueView[];
        /** Whether the name is a type alone. */
        readonly erased: boolean;
        readonly guard: Maybe<"code">;
      }
    | undefined;
  readonly union:
    | {
        readonly variants: readonly VariantView[];
        readonly discriminator: Maybe<"code">;
        readonly open: boolean;
        /** Whether members keep their names on the wire. */
        readonly unmapped: boolean;
      }
    | undefined;
  readonly alias: Maybe<"type">;
  readonly usedBy: readonly EntryView[];
}

export interface ValueView {
  readonly name: Markdown<"code">;
  readonly value: Markdown<"code">;
  readonly description: Maybe<"prose">;
}

export interface VariantView {
  readonly type: Markdown<"type">;
  readonly tags: Maybe<"code">;
}

export interface ErrorPageView {
  readonly name: Markdown<"text">;
  readonly contents: Markdown<"link">;
  readonly description: Maybe<"prose">;
  readonly data: Markdown<"type">;
  readonly thrown: readonly {
    readonly link: Markdown<"link">;
    readonly statuses: Markdown<"code">;
  }[];
}

/** A call, alone in a module. */
export interface CallView {
  readonly client: ClientPartView;
  readonly use: UseView;
}

/** How a client is made: `class` for methods, `create` for functions. */
export interface ClientPartView {
  readonly variable: Printable<"name">;
  readonly class: Printable<"symbol"> | undefined;
  readonly create: Printable<"symbol"> | undefined;
  readonly arguments: Printable<"arguments">;
}

/** What is done with an answer; exactly one of the forms is present. */
export interface UseView {
  readonly call: Printable<"value">;
  readonly value: boolean;
  readonly nothing: boolean;
  readonly pages: boolean;
  readonly stream: boolean;
  readonly bytes: boolean;
}

export interface FailureView {
  readonly client: ClientPartView;
  readonly call: Printable<"value">;
  readonly classes: readonly {
    readonly symbol: Printable<"symbol">;
    readonly status: Printable<"literal"> | undefined;
  }[];
  readonly other: Printable<"symbol">;
}

export interface ClientSnippetView {
  readonly class: Printable<"symbol">;
  readonly variable: Printable<"name">;
  readonly options: readonly {
    readonly name: Printable<"key">;
    readonly value: Printable<"value">;
  }[];
  readonly middleware: Printable<"type">;
}

export interface WebhookSnippetView {
  readonly parse: Printable<"symbol">;
  readonly error: Printable<"symbol">;
}
