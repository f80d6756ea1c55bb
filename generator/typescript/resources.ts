import type { Operation } from "../api/api.ts";
import {
  classModule,
  type Context,
  operationNames,
  operationsModule,
} from "./context.ts";
import { noComment } from "./comments.ts";
import { localOf } from "./expressions.ts";
import { callParameters, operationComment, promiseOf } from "./operations.ts";
import { name, Printable } from "./printable.ts";
import type { CommentSyntax } from "./syntax.ts";
import { runtimeType } from "./types.ts";
import type { ChildView, MethodView, ResourceView } from "./view.ts";

/** The class of a resource: its operations as methods, and the resources below it. */
export function resourceView(
  path: string,
  operations: readonly Operation[],
  context: Context,
): ResourceView {
  const { names } = context;
  const key = ({ id }: Operation) => operationNames(id, context).method;
  return {
    comment: new Printable("comment", tagComment(operations, context)),
    name: name(names.resources.get(path)!.type),
    client: new Printable("type", runtimeType("client", "ApiClient")),
    children: childrenOf(path, context),
    methods: [...operations]
      .sort((a, b) => (key(a) < key(b) ? -1 : 1))
      .map((operation) => methodView(operation, context)),
  };
}

/** The resources directly below one, or below the client (`""`), by name. */
export function childrenOf(path: string, context: Context): ChildView[] {
  const depth = path === "" ? 0 : path.split(".").length;
  return [...context.names.resources]
    .filter(
      ([child, { path: steps }]) =>
        steps.length === depth + 1 &&
        (path === "" || child.startsWith(`${path}.`)),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([child, { path: steps, type }]): ChildView => {
      const symbol = {
        name: type,
        module: classModule(child, context),
        kind: "value",
      } as const;
      return {
        comment: new Printable("comment", noComment),
        name: new Printable("key", steps.at(-1)!),
        type: new Printable("type", { kind: "named", symbol }),
        class: new Printable("symbol", symbol),
        arguments: new Printable("arguments", [
          localOf(path === "" ? "this.client" : "client"),
        ]),
      };
    });
}

function methodView(operation: Operation, context: Context): MethodView {
  const names = operationNames(operation.id, context);
  const parameters = callParameters(operation, context, "method");
  return {
    comment: new Printable(
      "comment",
      operationComment(operation, context, "method"),
    ),
    name: new Printable("key", names.method),
    signature: new Printable("signature", {
      parameters,
      returns: promiseOf(operation, context, "method"),
    }),
    function: new Printable("symbol", {
      name: names.function,
      module: operationsModule(operation, context),
      kind: "value",
    }),
    arguments: new Printable("arguments", [
      localOf("this.#client"),
      ...parameters.map((parameter) => localOf(parameter.name)),
    ]),
  };
}

/** What the document says of the tag that all operations of a resource share. */
export function tagComment(
  operations: readonly Operation[],
  { api }: Context,
): CommentSyntax {
  const tags = new Set(operations.map(({ group }) => group.at(-1)));
  const [only] = tags;
  const tag =
    tags.size === 1 ? api.tags.find((known) => known.name === only) : undefined;
  if (!tag) return noComment;
  return {
    paragraphs: [tag.description ?? tag.summary ?? ""].filter(
      (text) => text !== "",
    ),
    tags: tag.documentation ? [{ name: "see", text: tag.documentation }] : [],
  };
}
