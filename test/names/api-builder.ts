import type {
  Api,
  ApiResponse,
  Media,
  MediaKind,
  Operation,
  Parameter,
  ParameterLocation,
  RequestBody,
} from "../../generator/api/api.ts";
import {
  noNotes as notes,
  type CalledAfter,
  type EnumValue,
  type Member,
  type Model,
  type ModelId,
  type Type,
} from "../../generator/api/types.ts";
import type { NamingOptions } from "../../generator/names/exported-names.ts";
import {
  nameEverything,
  type Named,
} from "../../generator/names/name-everything.ts";
import type { Pins } from "../../generator/names/pins.ts";

/** Small APIs for the tests of names: only what names depend on has to be said. */
export function api(
  models: readonly Model[],
  operations: readonly Operation[] = [],
  title = "Shop",
): Api {
  return {
    info: {
      title,
      version: "1",
      summary: undefined,
      description: undefined,
      documentation: undefined,
    },
    servers: [],
    securitySchemes: [],
    tags: [],
    operations,
    webhooks: [],
    models: new Map(models.map((model) => [model.id, model])),
    retries: undefined,
  };
}

export const string: Type = { kind: "string", format: undefined };
export const list: Type = { kind: "array", items: string };

export function ref(model: Model | ModelId): Type {
  return {
    kind: "reference",
    model: typeof model === "string" ? model : model.id,
  };
}

export function component(name: string, section = "schemas"): CalledAfter {
  return { kind: "component", section, name };
}

function idOf(after: CalledAfter): ModelId {
  switch (after.kind) {
    case "component":
      return `#/components/${after.section}/${after.name}`;
    case "member":
      return `${idOf(after.of)}/properties/${after.name}`;
    case "item":
      return `${idOf(after.of)}/items`;
    case "value":
      return `${idOf(after.of)}/additionalProperties`;
    case "variant":
      return `${idOf(after.of)}/oneOf/${after.hint}`;
    case "parameter":
      return `#/operations/${after.operation}/parameters/${after.name}`;
    case "request":
      return `#/operations/${after.operation}/requestBody`;
    case "webhook":
      return `#/webhooks/${after.name}`;
    case "response":
      return `#/operations/${after.operation}/responses/${after.status}`;
  }
}

/** A schema of the components, or anything else a model can be called after. */
export type Place = string | CalledAfter;

interface Extra {
  readonly id?: ModelId;
}

export function object(
  place: Place,
  members: Readonly<Record<string, Type>> | readonly Member[] = {},
  { id, additional }: Extra & { readonly additional?: Type } = {},
): Model & { kind: "object" } {
  const list = Array.isArray(members)
    ? (members as readonly Member[])
    : Object.entries(members).map(([name, type]) => member(name, { type }));
  return { kind: "object", ...base(place, id), members: list, additional };
}

export function member(name: string, rest: Partial<Member> = {}): Member {
  return {
    name,
    required: false,
    type: string,
    readOnly: false,
    writeOnly: false,
    notes,
    origin: { file: "api.yaml", pointer: `/members/${name}` },
    ...rest,
  };
}

export function enumeration(
  place: Place,
  values: readonly (
    EnumValue["value"] | readonly [EnumValue["value"], string]
  )[],
  { id }: Extra = {},
): Model & { kind: "enum" } {
  return {
    kind: "enum",
    ...base(place, id),
    values: values.map((value) => {
      const [constant, declaredName] =
        typeof value === "object" ? value : [value, undefined];
      return { value: constant, declaredName, description: undefined };
    }),
    open: false,
  };
}

export function union(place: Place, variants: readonly Type[]): Model {
  return {
    kind: "union",
    ...base(place),
    variants: variants.map((type) => ({ type, tags: [] })),
    discriminator: undefined,
    open: false,
  };
}

export function alias(
  place: Place,
  type: Type,
  { id }: Extra = {},
): Model & { kind: "alias" } {
  return { kind: "alias", ...base(place, id), type };
}

interface OperationParts {
  readonly method?: string;
  readonly path?: string;
  readonly tag?: string;
  readonly group?: string;
  readonly name?: string;
  /** `path:user_id`, `query:limit`. */
  readonly parameters?: readonly string[];
  readonly body?: RequestBody;
  readonly responses?: Readonly<Record<string, Type>>;
}

/** An operation; without an id it is called by method and path. */
export function operation(
  id: string | undefined,
  parts: OperationParts = {},
): Operation {
  const { method = "GET", path = "/things", tag, group, name, body } = parts;
  const fullId = id ?? `${method} ${path}`;
  return {
    id: fullId,
    variant: undefined,
    hasOperationId: id !== undefined,
    idempotencyHeader: undefined,
    method,
    path,
    summary: undefined,
    description: undefined,
    documentation: undefined,
    deprecated: false,
    tags: tag === undefined ? [] : [tag],
    group: tag === undefined ? [] : [tag],
    declared: { group, method: name },
    parameters: (parts.parameters ?? []).map(parameter),
    body,
    choice: undefined,
    headers: [],
    responses: Object.entries(parts.responses ?? {}).map(response),
    security: [],
    servers: [],
    paging: undefined,
    origin: { file: "api.yaml", pointer: `/paths/${fullId}` },
  };
}

export function body(
  type: Type,
  { required = true, kind = "json" as MediaKind } = {},
): RequestBody {
  return {
    required,
    description: undefined,
    media: [media(type, kind)],
    origin,
  };
}

const options: NamingOptions = {
  naming: "camelCase",
  client: { name: undefined, idempotencyHeader: undefined },
  names: { models: {}, operations: {} },
  checks: false,
};

/** Names of an API under the usual options. */
export function name(
  api: Api,
  { pins, ...changed }: Partial<NamingOptions> & { readonly pins?: Pins } = {},
): Named {
  return nameEverything(api, { ...options, ...changed }, pins);
}

/** The type of each model, by the end of its id. */
export function typesIn({ names }: Named): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...names.models].map(([id, { type }]) => [
      id.replace("#/components/schemas/", ""),
      type,
    ]),
  );
}

const origin = { file: "api.yaml", pointer: "" };

function base(place: Place, id?: ModelId) {
  const calledAfter = typeof place === "string" ? component(place) : place;
  const ownId = id ?? idOf(calledAfter);
  return {
    id: ownId,
    calledAfter,
    notes,
    usage: { request: true, response: true },
    origin: { file: "api.yaml", pointer: ownId.slice(ownId.indexOf("#") + 1) },
  };
}

function parameter(key: string): Parameter {
  const colon = key.indexOf(":");
  return {
    name: key.slice(colon + 1),
    in: key.slice(0, colon) as ParameterLocation,
    required: false,
    type: string,
    style: "form",
    explode: true,
    allowReserved: false,
    mediaType: undefined,
    encodings: new Map(),
    notes,
    origin: { file: "api.yaml", pointer: `/parameters/${key}` },
  };
}

function response([status, type]: [string, Type]): ApiResponse {
  return {
    status,
    description: undefined,
    headers: [],
    media: [media(type, "json")],
    links: [],
    origin,
  };
}

function media(type: Type, kind: MediaKind): Media {
  return {
    mediaType: "application/json",
    kind,
    type,
    streaming: undefined,
    schema: "",
    encodings: new Map(),
    partHeaders: new Map(),
    examples: [],
    positions: { prefix: [], rest: undefined },
    origin,
  };
}
