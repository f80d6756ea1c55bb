import type { Api, Operation } from "../api/api.ts";
import type { Model } from "../api/types.ts";
import type { Report } from "../diagnostics/report.ts";
import {
  checkLocals,
  checksView,
  schemaLocals,
  schemasView,
} from "./checks.ts";
import { clientView, createClientLocals, createClientView } from "./client.ts";
import { type Context, modelNames, operationNames } from "./context.ts";
import { declarationsOf } from "./declarations.ts";
import { errorBodies, errorsView } from "./errors.ts";
import { indexView } from "./exports.ts";
import { headersName, readerName } from "./headers.ts";
import { webhooksModule } from "./homes.ts";
import { errorName, operationsView, paramsName } from "./operations.ts";
import { tellPatterns } from "./limits.ts";
import { resourceView } from "./resources.ts";
import { shapesView } from "./shape-declarations.ts";
import { urlOf } from "./urls.ts";
import type { PlannedFile, TemplateName, Views } from "./view.ts";
import { webhookExports, webhooksView } from "./webhooks.ts";

/** The API as TypeScript: the files of the SDK, each with what its template is to print. */
export function toTypeScript(
  context: Context,
  report: Report,
): readonly PlannedFile[] {
  const { api, names } = context;
  for (const id of context.codecs.undecided) {
    const { type } = modelNames(id, context);
    report.add("union-undecided", api.models.get(id)!.origin, { name: type });
  }
  tellServers(api, report);
  return [
    ...modelFiles(context),
    ...resourceFiles(context),
    ...errorsFile(context),
    ...shapesFile(context),
    ...checksFiles(context, report),
    ...webhooksFile(context),
    file("client.ts", "client", clientView(context), [names.client]),
    file(
      "create-client.ts",
      "create-client",
      createClientView(context),
      createClientLocals(context),
    ),
    file("index.ts", "index", indexView(context), []),
  ];
}

/** An operation whose own server has no host is sent where all others are. */
function tellServers({ operations, servers }: Api, report: Report): void {
  const base = urlOf(servers[0]);
  for (const operation of operations) {
    const [server] = operation.servers;
    if (!server || urlOf(server, base) !== undefined) continue;
    report.add("server-without-host", operation.origin, { url: server.url });
  }
}

function modelFiles(context: Context): PlannedFile[] {
  const byModule = groupBy(context.declared, ({ id }) =>
    context.homes.get(id)!,
  );
  return [...byModule]
    .filter(([module]) => module.startsWith("models/"))
    .map(([module, models]) =>
      file(
        `${module}.ts`,
        "model",
        { declarations: declarationsOf(models, context) },
        localsOf(models, context),
      ),
    );
}

/** A module of functions and a class for each resource. */
function resourceFiles(context: Context): PlannedFile[] {
  const { api, names } = context;
  const byResource = groupBy(
    api.operations,
    ({ id }) => operationNames(id, context).resource,
  );
  const models = groupBy(context.declared, ({ id }) => context.homes.get(id)!);
  return [...names.resources].flatMap(([path, { file: base, type }]) => {
    const operations = byResource.get(path) ?? [];
    const own = models.get(`operations/${base}`) ?? [];
    const functions = file(
      `operations/${base}.ts`,
      "operations",
      operationsView(operations, own, context),
      [...functionLocals(operations, context), ...localsOf(own, context)],
    );
    const resource = file(
      `resources/${base}.ts`,
      "resource",
      resourceView(path, operations, context),
      [type, "params", "options"],
    );
    return operations.length > 0 ? [functions, resource] : [resource];
  });
}

function errorsFile(context: Context): PlannedFile[] {
  const locals = errorBodies(context).map(({ name }) => name);
  if (locals.length === 0) return [];
  return [
    file("errors.ts", "errors", errorsView(context), [...locals, "answer"]),
  ];
}

function shapesFile(context: Context): PlannedFile[] {
  const shapes = [...context.codecs.shapes.values()];
  if (shapes.length === 0) return [];
  return [
    file("shapes.ts", "shapes", shapesView(context), [...shapes, "value"]),
  ];
}

function checksFiles(context: Context, report: Report): PlannedFile[] {
  if (!context.options.checks || context.declared.length === 0) return [];
  tellPatterns(context.declared, report);
  return [
    file("checks.ts", "checks", checksView(context), checkLocals(context)),
    file("schemas.ts", "schemas", schemasView(context), [
      ...schemaLocals(context),
      "value",
    ]),
  ];
}

function webhooksFile(context: Context): PlannedFile[] {
  if (context.api.webhooks.length === 0) return [];
  const own = context.declared.filter(
    ({ id }) => context.homes.get(id) === webhooksModule,
  );
  return [
    file("webhooks.ts", "webhooks", webhooksView(own, context), [
      ...webhookExports(context).map(([exported]) => exported),
      "shapes",
      "events",
      ...localsOf(own, context),
    ]),
  ];
}

function localsOf(models: readonly Model[], context: Context): string[] {
  return models.flatMap((model) => {
    const { type, guard } = modelNames(model.id, context);
    return guard === undefined ? [type] : [type, guard];
  });
}

function functionLocals(
  operations: readonly Operation[],
  context: Context,
): string[] {
  return [
    "client",
    "params",
    "options",
    ...operations.flatMap((operation) => [
      operationNames(operation.id, context).function,
      paramsName(operation, context),
      errorName(operation, context),
      ...headerLocals(operation, context),
    ]),
  ];
}

function headerLocals(operation: Operation, context: Context): string[] {
  const type = headersName(operation, context);
  return type === undefined ? [] : [type, readerName(type), "response"];
}

function file<Name extends TemplateName>(
  path: string,
  template: Name,
  view: Views[Name],
  locals: readonly string[],
): PlannedFile<Name> {
  return { path, template, view, locals };
}

function groupBy<Item, Key>(
  items: readonly Item[],
  key: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item)) ?? [];
    groups.set(key(item), group);
    group.push(item);
  }
  return groups;
}
