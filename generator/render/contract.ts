import type { MarkdownKind } from "../docs/markdown.ts";
import type { Printable, PrintableKind } from "../typescript/printable.ts";
import type {
  ChildView,
  ConstantView,
  DeclarationView,
  FunctionsView,
  ResourceView,
  TemplateName,
  Views,
} from "../typescript/view.ts";

/** What stands at a path of a view: a kind of printable, a nested view, or a list of either. */
export type Contract =
  | PrintableKind
  | MarkdownKind
  | "flag"
  | readonly [Contract]
  | { readonly [name: string]: Contract };

/** The contract of a view follows from its type: one that does not fit does not compile. */
type ContractOf<View> =
  View extends Printable<infer Kind>
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

const constant: ContractOf<ConstantView> = {
  comment: "comment",
  key: "key",
  value: "value",
};

const declaration: ContractOf<DeclarationView> = {
  comment: "comment",
  name: "name",
  object: { members: "members", index: "index" },
  constants: { entries: [constant], values: "assignment" },
  enum: { entries: [constant] },
  alias: "assignment",
  guard: { name: "name", signature: "guard", test: "value" },
};

const child: ContractOf<ChildView> = {
  comment: "comment",
  name: "key",
  type: "type",
  class: "symbol",
  arguments: "arguments",
};

const functions: ContractOf<FunctionsView> = {
  declarations: [declaration],
  operations: [
    {
      params: { name: "name", members: "members" },
      error: { name: "name", type: "assignment" },
      comment: "comment",
      name: "name",
      signature: "signature",
      send: "symbol",
      keyed: "value",
      id: "value",
      method: "value",
      path: "value",
      server: "value",
      accept: "value",
      query: "value",
      headers: "value",
      body: "value",
      security: "value",
      success: "value",
      errors: "value",
      pages: "value",
      answer: {
        type: "name",
        members: "members",
        name: "name",
        signature: "signature",
        read: "value",
      },
    },
  ],
};

const resource: ContractOf<ResourceView> = {
  comment: "comment",
  name: "name",
  client: "type",
  children: [child],
  methods: [
    {
      comment: "comment",
      name: "key",
      signature: "signature",
      function: "symbol",
      arguments: "arguments",
    },
  ],
};

/** Every path that a template may use, by template. Templates are checked against it when loaded. */
export const contracts: {
  readonly [Name in TemplateName]: ContractOf<Views[Name]>;
} = {
  model: { declarations: [declaration] },
  operations: { resources: [functions] },
  resource,
  errors: {
    errors: [
      {
        comment: "comment",
        name: "name",
        title: "literal",
        base: "symbol",
        data: "type",
        answer: "type",
        read: "value",
      },
    ],
  },
  shapes: {
    shapes: [
      {
        name: "name",
        table: "definition",
        made: { signature: "signature", shape: "value" },
        choice: {
          signature: "signature",
          tag: "value",
          cases: [{ tags: ["literal"], shape: "value" }],
          otherwise: "value",
        },
        search: {
          signature: "signature",
          tests: [{ members: ["literal"], shape: "value" }],
          otherwise: "value",
        },
      },
    ],
  },
  checks: { checks: [{ name: "name", rule: "definition" }] },
  schemas: { schemas: [{ name: "name", schema: "definition" }] },
  webhooks: {
    declarations: [declaration],
    members: "members",
    shapes: "definition",
    exact: "flag",
    decode: "symbol",
    any: {
      mapped: "flag",
      exact: "flag",
      type: "assignment",
      shapes: "definition",
      read: "value",
      parse: {
        received: "symbol",
        secret: "symbol",
        options: "symbol",
        verify: "symbol",
        parse: "symbol",
      },
    },
  },
  client: {
    comment: "comment",
    name: "name",
    options: "type",
    client: "type",
    create: "symbol",
    needsOptions: "flag",
    resources: [child],
    classes: [resource],
  },
  "create-client": {
    name: "name",
    ids: "assignment",
    base: "type",
    members: "members",
    signature: "signature",
    pattern: "pattern",
    rest: "name",
    servers: [constant],
    server: "value",
    yields: "flag",
    retry: "value",
    security: "value",
  },
  index: { exports: "exports" },
};

/** What every template has beside its view. */
export const common: { readonly [name: string]: Contract } = {
  header: "banner",
  imports: "imports",
};
