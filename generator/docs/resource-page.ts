import type { Operation } from "../api/api.ts";
import { type Context, operationNames } from "../typescript/context.ts";
import { tagComment } from "../typescript/resources.ts";
import type { Call } from "./call.ts";
import type { Fitting } from "./fit.ts";
import { link, Markdown, pageLink, prose } from "./markdown.ts";
import { told } from "./members.ts";
import { hasFailures, operationPart } from "./operation-part.ts";
import type { Paths } from "./paths.ts";
import { failureSnippet } from "./snippets.ts";
import type {
  EntryView,
  OperationEntryView,
  PlannedPage,
  ResourceEntryView,
} from "./view.ts";

/** How each operation is called; operations that no example can be made for have none. */
export type Calls = ReadonlyMap<string, Call>;

/** Pages of the resources: an overview, and each operation with all that belongs to it. */
export function resourcePages(
  calls: Calls,
  paths: Paths,
  fitting: Fitting,
): PlannedPage<"resource">[] {
  const { context } = fitting;
  return [...context.names.resources.keys()].map((path) => {
    const operations = operationsOf(path, context);
    const failing = operations.find(
      (operation) => calls.has(operation.id) && hasFailures(operation, context),
    );
    return {
      path: paths.resource(path),
      template: "resource",
      view: {
        name: new Markdown("text", path),
        readme: pageLink("README", paths.readme),
        overview: told(tagComment(operations, context)),
        children: childrenOf(path, paths, context),
        entries: operations.map((one) => operationEntry(one, paths, context)),
        operations: operations.map((operation) =>
          operationPart(operation, calls.get(operation.id), paths, fitting),
        ),
        failure:
          failing && failureSnippet(failing, calls.get(failing.id)!, fitting),
      },
    };
  });
}

/** Those of a resource, by method. */
function operationsOf(path: string, context: Context): Operation[] {
  const key = ({ id }: Operation) => operationNames(id, context).method;
  return context.api.operations
    .filter(({ id }) => operationNames(id, context).resource === path)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function childrenOf(path: string, paths: Paths, context: Context): EntryView[] {
  const depth = path.split(".").length;
  return [...context.names.resources]
    .filter(
      ([child, { path: steps }]) =>
        steps.length === depth + 1 && child.startsWith(`${path}.`),
    )
    .map(([child]) => ({
      link: link(child, paths.resource(child)),
      summary: undefined,
    }));
}

function operationEntry(
  { id, summary, deprecated }: Operation,
  paths: Paths,
  context: Context,
): OperationEntryView {
  const names = operationNames(id, context);
  return {
    link: link(names.method, paths.resource(names.resource), names.function),
    summary: prose([summary]),
    deprecated,
  };
}

/** All resources with their operations, by name. */
export function resourceEntries(
  paths: Paths,
  context: Context,
): ResourceEntryView[] {
  return [...context.names.resources.keys()].sort().map((path) => ({
    link: link(path, paths.resource(path)),
    summary: undefined,
    operations: operationsOf(path, context).map((operation) =>
      operationEntry(operation, paths, context),
    ),
  }));
}
