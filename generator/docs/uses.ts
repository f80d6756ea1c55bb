import type { Operation } from "../api/api.ts";
import type { ModelId, Type } from "../api/types.ts";
import { partsOfModel, referencesIn } from "../api/parts.ts";
import {
  type Context,
  modelNames,
  operationNames,
} from "../typescript/context.ts";
import { errorBodies } from "../typescript/errors.ts";
import { paramsOf } from "../typescript/params.ts";
import { successesOf } from "../typescript/responses.ts";
import { link, type Markdown } from "./markdown.ts";
import type { Paths } from "./paths.ts";

/** A link to what uses a type; sorted by what it is called. */
export type Uses = ReadonlyMap<ModelId, readonly Markdown<"link">[]>;

/** Where each type is used: by operations, error classes, other types. */
export function usesOf(context: Context, paths: Paths): Uses {
  const uses = new Map<ModelId, Map<string, Markdown<"link">>>();
  const add = (
    types: Iterable<Type>,
    text: string,
    page: string,
    anchor?: string,
  ) => {
    for (const type of types) {
      for (const id of referencesIn(type)) {
        const known = uses.get(id) ?? new Map<string, Markdown<"link">>();
        uses.set(id, known);
        known.set(`${page}#${anchor}`, link(text, page, anchor));
      }
    }
  };
  for (const operation of context.api.operations) {
    const {
      resource,
      method,
      function: called,
    } = operationNames(operation.id, context);
    const page = paths.resource(resource);
    add(typesOf(operation, context), `${resource}.${method}`, page, called);
  }
  for (const { name, type } of errorBodies(context)) {
    add([type], name, paths.error(name));
  }
  for (const model of context.declared) {
    const { type } = modelNames(model.id, context);
    const parts = [...partsOfModel(model)];
    add(parts, type, paths.model(model.id));
  }
  return new Map(
    [...uses].map(([id, links]) => [
      id,
      [...links.values()].sort((a, b) =>
        a.content.text < b.content.text ? -1 : 1,
      ),
    ]),
  );
}

/** What an operation takes and gives, and its headers; errors have pages of their own. */
function typesOf(operation: Operation, context: Context): Type[] {
  return [
    ...paramsOf(operation, context).map(({ type }) => type),
    ...successesOf(operation).flatMap(({ media }) =>
      media.slice(0, 1).map(({ type }) => type),
    ),
    ...operation.headers.map(({ type }) => type),
  ];
}
