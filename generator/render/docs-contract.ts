import type { Markdown, MarkdownKind } from "../docs/markdown.ts";
import type {
  ClientPartView,
  EntryView,
  MemberView,
  OperationEntryView,
  PageViews,
  ParameterView,
  SnippetViews,
} from "../docs/view.ts";
import type { Printable, PrintableKind } from "../typescript/printable.ts";
import type { Contract } from "./contract.ts";

/** As `ContractOf` of code: the contract of a view follows from its type. */
type ContractOf<View> =
  View extends Markdown<infer Kind extends MarkdownKind>
    ? Kind
    : View extends Printable<infer Kind extends PrintableKind>
      ? Kind
      : View extends boolean
        ? "flag"
        : View extends readonly (infer Item)[]
          ? readonly [ContractOf<Item>]
          : {
              readonly [Name in keyof View]-?: ContractOf<
                Exclude<View[Name], undefined>
              >;
            };

const entry: ContractOf<EntryView> = { link: "link", summary: "prose" };
const operationEntry: ContractOf<OperationEntryView> = {
  ...entry,
  deprecated: "flag",
};
const member: ContractOf<MemberView> = {
  name: "code",
  wire: "code",
  type: "type",
  required: "flag",
  deprecated: "flag",
  description: "prose",
};
const parameter: ContractOf<ParameterView> = { ...member, place: "text" };
const client: ContractOf<ClientPartView> = {
  variable: "name",
  class: "symbol",
  create: "symbol",
  arguments: "arguments",
};
const settings: ContractOf<SnippetViews["client"]> = {
  class: "symbol",
  variable: "name",
  options: [{ name: "key", value: "value" }],
  middleware: "type",
};

const pages: {
  readonly [Name in keyof PageViews]: ContractOf<PageViews[Name]>;
} = {
  readme: {
    title: "text",
    description: "prose",
    specifier: "code",
    ending: "code",
    first: "snippet",
    functions: "snippet",
    credentials: [member],
    contents: "link",
    resources: [{ ...entry, operations: [operationEntry] }],
    failure: "snippet",
    errors: [entry],
    retries: "snippet",
    retried: "code",
    pages: "snippet",
    streams: "snippet",
    serverRows: [{ name: "code", url: "code", description: "prose" }],
    middleware: "snippet",
    webhooks: [{ name: "code", type: "type", description: "prose" }],
    webhook: "snippet",
  },
  contents: {
    readme: "link",
    resources: [entry],
    errors: [entry],
    types: [entry],
  },
  resource: {
    name: "text",
    readme: "link",
    overview: "prose",
    children: [entry],
    entries: [operationEntry],
    operations: [
      {
        anchor: "anchor",
        name: "text",
        deprecated: "flag",
        description: "prose",
        endpoint: "code",
        method: "snippet",
        function: "snippet",
        params: "code",
        parameters: [parameter],
        responses: [
          {
            status: "code",
            type: "type",
            mediaType: "code",
            description: "prose",
          },
        ],
        headers: [member],
        reader: "code",
        errors: [
          {
            class: "link",
            status: "code",
            mediaType: "code",
            description: "prose",
          },
        ],
        undocumented: "flag",
      },
    ],
    failure: "snippet",
  },
  model: {
    name: "text",
    contents: "link",
    deprecated: "flag",
    description: "prose",
    object: { fields: [member], others: "type" },
    enum: {
      values: [{ name: "code", value: "code", description: "prose" }],
      erased: "flag",
      guard: "code",
    },
    union: {
      variants: [{ type: "type", tags: "code" }],
      discriminator: "code",
      open: "flag",
      unmapped: "flag",
    },
    alias: "type",
    usedBy: [entry],
  },
  error: {
    name: "text",
    contents: "link",
    description: "prose",
    data: "type",
    thrown: [{ link: "link", statuses: "code" }],
  },
};

const snippets: {
  readonly [Name in keyof SnippetViews]: ContractOf<SnippetViews[Name]>;
} = {
  call: {
    client,
    use: {
      call: "value",
      value: "flag",
      nothing: "flag",
      pages: "flag",
      stream: "flag",
      bytes: "flag",
    },
  },
  failure: {
    client,
    call: "value",
    classes: [{ symbol: "symbol", status: "literal" }],
    other: "symbol",
  },
  client: settings,
  middleware: settings,
  webhook: { parse: "symbol", error: "symbol" },
};

/** Every path that a template of the documentation may use, by template. */
export const docsContracts: Readonly<Record<string, Contract>> = {
  ...pages,
  ...Object.fromEntries(
    Object.entries(snippets).map(([name, contract]) => [
      name,
      { ...contract, imports: "imports" },
    ]),
  ),
};
