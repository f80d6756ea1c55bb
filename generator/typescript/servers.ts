import type { Operation, Server } from "../api/api.ts";
import { noNotes } from "../api/types.ts";
import { commentOf } from "./comments.ts";
import type { Context } from "./context.ts";
import {
  callOf,
  compactObject,
  literalOf,
  localOf,
  runtimeValue,
} from "./expressions.ts";
import { Printable } from "./printable.ts";
import type {
  EntrySyntax,
  ExpressionSyntax,
  PropertySyntax,
  TypeSyntax,
} from "./syntax.ts";
import { keyword, orUndefined, union } from "./types.ts";
import { isComplete, urlOf } from "./urls.ts";
import type { ConstantView } from "./view.ts";

/** A server that can be called, and what it is chosen by: its name, or its index in the document. */
interface NamedServer {
  readonly key: string | number;
  readonly server: Server;
}

/** The servers where there is something to choose: one of several, or variables. */
export function choiceOf(servers: readonly Server[]): NamedServer[] {
  const isChoice =
    servers.length > 1 || servers.some(({ variables }) => variables.length > 0);
  if (!isChoice) return [];
  return servers
    .map((server, index) => ({ key: server.name ?? index, server }))
    .filter(({ server }) => isComplete(server));
}

/** The members of `servers`, for who wants the address of one. */
export function serverConstants({ api }: Context): ConstantView[] {
  return choiceOf(api.servers).map(({ key: name, server }) => ({
    comment: new Printable(
      "comment",
      commentOf({ ...noNotes, description: server.description }),
    ),
    key: new Printable("key", String(name)),
    value: new Printable("value", templateOf(server)),
  }));
}

/** `server` and `serverVariables`, among the options of the client. */
export function serverOptions({ api }: Context): PropertySyntax[] {
  const isDefault = urlOf(api.servers[0]) !== undefined;
  const choice = isDefault ? choiceOf(api.servers) : [];
  const own = api.operations.flatMap(({ servers }) => choiceOf(servers));
  const variables = variablesOf([...choice, ...own]);
  return [
    ...(choice.length > 1 ? [serverOption(choice)] : []),
    ...(variables.length > 0
      ? [
          optional(
            "serverVariables",
            { kind: "object", members: variables },
            "What is variable in the address of the server.",
          ),
        ]
      : []),
  ];
}

function serverOption(choice: readonly NamedServer[]): PropertySyntax {
  const type = literals(choice.map((server) => server.key));
  const standard = JSON.stringify(choice[0]!.key);
  const text = `Which of \`servers\` is called. Default: \`${standard}\`.`;
  return optional("server", type, text);
}

/** Each variable once; its values are those that any of the servers has for it. */
function variablesOf(servers: readonly NamedServer[]): PropertySyntax[] {
  const all = servers.flatMap(({ server }) => server.variables);
  const names = [...new Set(all.map(({ name }) => name))];
  return names.map((name) => {
    const same = all.filter((variable) => variable.name === name);
    const isFree = same.some(({ values }) => values.length === 0);
    const values = same.flatMap((one) => [...one.values, one.default]);
    const defaults = new Set(same.map((variable) => variable.default));
    const texts = [
      same.find(({ description }) => description)?.description,
      ...(defaults.size === 1
        ? [`Default: \`${JSON.stringify([...defaults][0])}\`.`]
        : []),
    ];
    return optional(
      name,
      isFree ? keyword("string") : literals([...new Set(values)]),
      texts.filter(Boolean).join("\n\n"),
    );
  });
}

function literals(values: readonly (string | number)[]): TypeSyntax {
  return union(values.map((value) => ({ kind: "literal", value })));
}

function optional(
  name: string,
  type: TypeSyntax,
  description: string,
): PropertySyntax {
  return {
    name,
    optional: true,
    type: orUndefined(type),
    comment: commentOf({ ...noNotes, description }),
  };
}

/** Where a client sends what has no server of its own; undefined where the document names no host. */
export function standardServer(
  { api }: Context,
  options: string,
): ExpressionSyntax | undefined {
  const url = urlOf(api.servers[0]);
  if (url === undefined) return undefined;
  const [first] = choiceOf(api.servers);
  if (!first) return literalOf(url);
  return callOf(
    runtimeValue("server", "chosenServer"),
    localOf("servers"),
    literalOf(first.key),
    localOf(options),
  );
}

/** Where an operation is sent that has servers of its own. */
export function ownServerOf(
  { servers }: Operation,
  { api }: Pick<Context, "api">,
): ExpressionSyntax | undefined {
  const [standard] = servers;
  if (!standard) return undefined;
  const keys = new Set(choiceOf(api.servers).map((server) => server.key));
  const choice = choiceOf(servers);
  const [first] = choice;
  const isChosen = choice.some(
    ({ key: name, server }) => server.variables.length > 0 || keys.has(name),
  );
  if (first?.server === standard && isChosen) {
    return callOf(
      runtimeValue("server", "ownServer"),
      localOf("client"),
      compactObject(
        choice.map(({ key: name, server }) => ({
          name: String(name),
          value: templateOf(server),
        })),
      ),
      literalOf(first.key),
    );
  }
  const url = urlOf(standard, urlOf(api.servers[0]));
  return url === undefined ? undefined : literalOf(url);
}

/** `{ url: "https://{region}.example.com", variables: { region: "eu" } }` */
function templateOf({ url, variables }: Server): ExpressionSyntax {
  const defaults = variables.map((variable): EntrySyntax => ({
    name: variable.name,
    value: literalOf(variable.default),
  }));
  return compactObject([
    { name: "url", value: literalOf(url) },
    ...(defaults.length > 0
      ? [{ name: "variables", value: compactObject(defaults) }]
      : []),
  ]);
}
