import type { Operation } from "../api/api.ts";
import { noNotes } from "../api/types.ts";
import {
  type Context,
  modelOf,
  operationNames,
} from "../typescript/context.ts";
import { type ErrorBody, errorBodies } from "../typescript/errors.ts";
import {
  errorModel,
  errorSymbol,
  failuresOf,
} from "../typescript/responses.ts";
import { typeSyntax } from "../typescript/types.ts";
import { code, link, Markdown, pageLink, type } from "./markdown.ts";
import { toldOf } from "./members.ts";
import type { Paths } from "./paths.ts";
import type { PlannedPage } from "./view.ts";

/** Pages of the error classes: what they hold, and what throws them. */
export function errorPages(
  paths: Paths,
  context: Context,
): PlannedPage<"error">[] {
  return errorBodies(context).map((body) => ({
    path: paths.error(body.name),
    template: "error",
    view: {
      name: new Markdown("text", body.name),
      contents: pageLink("Contents", paths.contents),
      description: descriptionOf(body, context),
      data: type(typeSyntax(body.type, "response", context)),
      thrown: thrownBy(body.name, paths, context),
    },
  }));
}

export function descriptionOf({ type: body }: ErrorBody, context: Context) {
  const id = errorModel(body);
  return toldOf(id === undefined ? noNotes : modelOf(id, context).notes);
}

function thrownBy(name: string, paths: Paths, context: Context) {
  const entries = context.api.operations.flatMap((operation) => {
    const statuses = statusesOf(name, operation, context);
    if (statuses.length === 0) return [];
    const names = operationNames(operation.id, context);
    const text = `${names.resource}.${names.method}`;
    const page = paths.resource(names.resource);
    return [
      {
        link: link(text, page, names.function),
        statuses: code(statuses.join(", ")),
      },
    ];
  });
  return entries.sort((a, b) =>
    a.link.content.text < b.link.content.text ? -1 : 1,
  );
}

function statusesOf(
  name: string,
  operation: Operation,
  context: Context,
): string[] {
  return failuresOf(operation)
    .filter(
      (response) => errorSymbol(response, operation, context)?.name === name,
    )
    .map(({ status }) => status);
}
