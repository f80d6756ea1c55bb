import type { Operation, OperationId } from "../api/api.ts";
import { type Context, modelNames } from "../typescript/context.ts";
import { errorBodies } from "../typescript/errors.ts";
import { type Call, callFor } from "./call.ts";
import { clientVariable } from "./client-part.ts";
import { errorPages } from "./error-page.ts";
import { folderOf } from "./exported.ts";
import type { Fitting } from "./fit.ts";
import { link, pageLink } from "./markdown.ts";
import { modelPages } from "./model-page.ts";
import { type Paths, pathsOf } from "./paths.ts";
import { readmePage } from "./readme.ts";
import { resourcePages } from "./resource-page.ts";
import { usesOf } from "./uses.ts";
import type { PlannedPage } from "./view.ts";

/** The documentation of an SDK: its pages, and how its operations are called. */
export interface Documentation {
  readonly pages: readonly PlannedPage[];
  readonly calls: ReadonlyMap<OperationId, Call>;
  readonly paths: Paths;
}

/** What is to be told of an API to who uses its SDK. */
export function planPages(context: Context): Documentation {
  const folder = folderOf(context.names.client);
  const fitting: Fitting = { context, folder };
  const client = clientVariable(context);
  const calls = new Map(
    context.api.operations.flatMap((operation: Operation) => {
      const call = callFor(operation, client, fitting);
      return call ? [[operation.id, call] as const] : [];
    }),
  );
  const paths = pathsOf(context);
  return {
    calls,
    paths,
    pages: [
      readmePage(calls, paths, fitting),
      contentsPage(paths, context),
      ...resourcePages(calls, paths, fitting),
      ...errorPages(paths, context),
      ...modelPages(usesOf(context, paths), paths, context),
    ],
  };
}

/** Everything that has a page, by name. */
function contentsPage(paths: Paths, context: Context): PlannedPage<"contents"> {
  const entries = (items: readonly (readonly [string, string])[]) =>
    [...items]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([text, page]) => ({ link: link(text, page), summary: undefined }));
  return {
    path: paths.contents,
    template: "contents",
    view: {
      readme: pageLink("README", paths.readme),
      resources: entries(
        [...context.names.resources.keys()].map((path) => [
          path,
          paths.resource(path),
        ]),
      ),
      errors: entries(
        errorBodies(context).map(({ name }) => [name, paths.error(name)]),
      ),
      types: entries(
        context.declared.map(({ id }) => [
          modelNames(id, context).type,
          paths.model(id),
        ]),
      ),
    },
  };
}
