import type {
  Config,
  InputOptions,
  SharedOptions,
  TargetOptions,
} from "./config.ts";
import { choices, defaults } from "./defaults.ts";
import type { Kind, ObjectKind, Option } from "./kinds.ts";
import { formatKind } from "./format-kind.ts";
import { paginationRows } from "./pagination-rows.ts";
import {
  path,
  documentPath,
  url,
  host,
  selector,
  identifier,
  dotted,
  method,
  header,
  line,
} from "./text-kinds.ts";

/** Every key has its row, and no row is without a key. */
type Table<Keys> = { readonly [Key in keyof Required<Keys>]: Option };

const input: Table<InputOptions> = {
  path: {
    description: "The OpenAPI document.",
    value: documentPath,
    required: true,
  },
  url: {
    description:
      "Where `sdkwright pull` fetches the document at `path` from. Nothing is fetched while generating.",
    value: url,
  },
  hosts: {
    description:
      "Hosts that redirects and references may lead to, beside that of `url`: `schemas.example.com`, or with a port.",
    value: listOf(host),
    default: [],
  },
  headers: {
    description:
      "Headers for the host of `url`. `${NAME}` in a value stands for a variable of the environment.",
    value: { kind: "map", values: line },
    default: {},
  },
  overlays: {
    description:
      "Overlays (1.0 and 1.1) that change the document before anything is read of it, in this order.",
    value: listOf(documentPath),
    default: [],
  },
  root: {
    description:
      "The folder that references may lead into, and no further; that of the document, where it is not given.",
    value: path,
  },
};

const shared: Table<SharedOptions> = {
  include: {
    description:
      "Generate only what matches: `tag:Users`, `operation:GetUser`, `path:/users/*`, `method:GET`, `deprecated:false`, `audience:public`, `webhook:user.*`, `schema:User`.",
    value: listOf(selector),
    default: [],
  },
  exclude: {
    description: "Leave out what matches; the same forms as in `include`.",
    value: listOf(selector),
    default: [],
  },
  client: {
    description: "The client class.",
    value: object({
      name: {
        description:
          "Its name; made of the document's title where it is not given.",
        value: identifier,
      },
      idempotencyHeader: {
        description:
          "The header by which the API recognises a repeated POST or PATCH: each call sends a key in it, and is tried again. `Idempotency-Key` needs no mention where operations have it as a parameter.",
        value: header,
      },
    }),
  },
  naming: {
    description:
      "Members in camelCase, mapped to the names on the wire, or those names themselves.",
    value: { kind: "choice", values: choices.naming },
    default: defaults.naming,
  },
  enums: {
    description:
      "Enums as a const object and a type, as a TypeScript enum, or as a union of literals.",
    value: { kind: "choice", values: choices.enums },
    default: defaults.enums,
  },
  onUnsupported: {
    description:
      "Operations that use what is not supported stop the run, or are left out and told of.",
    value: { kind: "choice", values: choices.onUnsupported },
    default: defaults.onUnsupported,
  },
  open: {
    description:
      "Which enums and unions admit values that the document does not know.",
    value: { kind: "choice", values: choices.open },
    default: defaults.open,
  },
  importExtension: {
    description: "How generated modules import each other.",
    value: { kind: "choice", values: choices.importExtension },
    default: defaults.importExtension,
  },
  runtime: {
    description:
      "The client runtime: a file in each SDK (`inline`), or modules in a folder of their own for several targets.",
    value: {
      kind: "shorthand",
      text: { kind: "choice", values: choices.runtime },
      object: object({
        shared: {
          description: "The folder, outside of all output folders.",
          value: path,
          required: true,
        },
      }),
    },
    default: defaults.runtime,
  },
  modules: {
    description:
      "All functions in `operations.ts` and all classes in `client.ts`, which makes the SDK quick to import; or a file of functions and one with the class for each resource.",
    value: { kind: "choice", values: choices.modules },
    default: defaults.modules,
  },
  deepObjectArrays: {
    description:
      "How arrays within parameters of style deepObject are written: `a[b][]=1`, `a[b][0]=1`, or `a[b]=1` for each item. OpenAPI leaves it open.",
    value: { kind: "choice", values: choices.deepObjectArrays },
    default: defaults.deepObjectArrays,
  },
  templates: {
    description:
      "A folder with templates that replace built-in ones of the same name.",
    value: path,
  },
  wireTypes: {
    description:
      "Also write `wire.ts`, the payloads as they travel, with openapi-typescript.",
    value: { kind: "boolean" },
    default: defaults.wireTypes,
  },
  checks: {
    description:
      "Also write a Standard Schema for each model; answers can then be compared with the document.",
    value: { kind: "boolean" },
    default: defaults.checks,
  },
  docs: {
    description:
      "Also write Markdown for the users of the SDK (`README.md`, `docs/`), and examples into the comments of functions.",
    value: { kind: "boolean" },
    default: defaults.docs,
  },
  banner: {
    description: "Lines above the header of each file, for instance a licence.",
    value: listOf(line),
    default: [],
  },
  gitattributes: {
    description:
      "Also write a `.gitattributes` that marks the files as generated.",
    value: { kind: "boolean" },
    default: defaults.gitattributes,
  },
  repairs: {
    description:
      "Repairs of frequent slips in documents; each can be switched off.",
    value: object({
      requestBodyRequired: {
        description:
          "A body whose schema has required members is required, although `required: true` is missing.",
        value: { kind: "boolean" },
        default: defaults.repairs.requestBodyRequired,
      },
      undeclaredPathParameter: {
        description:
          "A path parameter that is used but not declared is a required string.",
        value: { kind: "boolean" },
        default: defaults.repairs.undeclaredPathParameter,
      },
    }),
  },
  formats: {
    description:
      "What values of a format become, by its name: `Date`, `bigint`, `bytes` (Uint8Array), a Date of a Unix timestamp (`unixSeconds`, `unixMilliseconds`), what they are on the wire (`string`, `number`), or a codec of your own.",
    value: { kind: "map", values: formatKind },
    default: {},
  },
  webhooks: {
    description: "What the API sends of itself.",
    value: object({
      signature: {
        description:
          "How webhooks are signed: as Standard Webhooks and Svix do it, as GitHub or Stripe do it, or not at all.",
        value: { kind: "choice", values: choices.signature },
        default: defaults.webhooks.signature,
      },
      event: {
        description:
          "The member of payloads that tells their event, by its wire name; found out where it is not given.",
        value: line,
      },
    }),
  },
  names: {
    description: "Names that are settled here, before all others.",
    value: object({
      models: {
        description: "Schema name, or pointer, to type name.",
        value: { kind: "map", values: identifier },
        default: {},
      },
      operations: {
        description:
          "operationId to `resource.method`, or to the names one by one.",
        value: {
          kind: "map",
          values: {
            kind: "shorthand",
            text: method,
            object: object({
              function: { description: "The function.", value: identifier },
              resource: { description: "The resource.", value: dotted },
              method: {
                description: "The method of the resource.",
                value: identifier,
              },
            }),
          },
        },
        default: {},
      },
    }),
  },
  pagination: {
    description:
      "How lists that come in pages are gone through. The first rule that fits an operation counts, those that name it before those for many; what the document says counts where none does.",
    value: listOf(object(paginationRows)),
    default: [],
  },
};

const target: Table<TargetOptions> = {
  input: {
    description:
      "The OpenAPI document: its path, or an object with what belongs to it.",
    value: { kind: "shorthand", text: documentPath, object: object(input) },
    required: true,
  },
  output: {
    description: "The folder the SDK is written to.",
    value: path,
    required: true,
  },
  ...shared,
};

const config: Table<Config> = {
  $schema: {
    description: "The JSON Schema of this file, for editors.",
    value: path,
  },
  targets: {
    description:
      "One SDK each, by name. A name with `*` stands for a target for each document that its `input` matches.",
    value: { kind: "map", values: object(target) },
    required: true,
  },
  ...shared,
};

/** Everything a config file may hold: checked, published as JSON Schema and documented from here. */
export const configTable: ObjectKind = object(config);

function listOf(items: Kind): Kind {
  return { kind: "list", items };
}

function object(options: ObjectKind["options"]): ObjectKind {
  return { kind: "object", options };
}
