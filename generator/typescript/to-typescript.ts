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
import {
  classModule,
  type Context,
  functionsModule,
  modelNames,
  operationNames,
} from "./context.ts";
import { declarationsOf } from "./declarations.ts";
import { errorBodies, errorsView } from "./errors.ts";
import { indexView } from "./exports.ts";
import { headersName, readerName } from "./headers.ts";
import { enumsModule, resourceOf, webhooksModule } from "./homes.ts";
import { errorName, functionsView, paramsName } from "./operations.ts";
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
  const { api } = context;
  for (const id of context.codecs.undecided) {
    const { type } = modelNames(id, context);
    report.add("union-undecided", api.models.get(id)!.origin, { name: type });
  }
  tellServers(api, report);
  return [
    ...modelFiles(context),
    ...functionFiles(context),
    ...errorsFile(context),
    ...shapesFile(context),
    ...checksFiles(context, report),
    ...webhooksFile(context),
    ...classFiles(context),
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
    .filter(
      ([module]) => module.startsWith("models/") || module === enumsModule,
    )
    .map(([module, models]) =>
      file(
        `${module}.ts`,
        "model",
        { declarations: declarationsOf(models, context) },
        localsOf(models, context),
      ),
    );
}

/** The functions: in one module, or in one for each resource. */
function functionFiles(context: Context): PlannedFile[] {
  const operations = groupBy(
    context.api.operations,
    ({ id }) => operationNames(id, context).resource,
  );
  const models = groupBy(context.declared, (model) =>
    resourceOf(model, context),
  );
  const resources = [...context.names.resources.keys()].filter((path) =>
    operations.has(path),
  );
  const modules = groupBy(resources, (path) => functionsModule(path, context));
  return [...modules].map(([module, paths]) => {
    const parts = paths.map((path) => ({
      operations: operations.get(path)!,
      models: (models.get(path) ?? []).filter(
        ({ id }) => context.homes.get(id) === module,
      ),
    }));
    return file(
      `${module}.ts`,
      "operations",
      {
        resources: parts.map((part) =>
          functionsView(part.operations, part.models, context),
        ),
      },
      parts.flatMap((part) => [
        ...functionLocals(part.operations, context),
        ...localsOf(part.models, context),
      ]),
    );
  });
}

/** The class of the client with those of its resources, unless these have modules of their own. */
function classFiles(context: Context): PlannedFile[] {
  const { api, names } = context;
  const operations = groupBy(
    api.operations,
    ({ id }) => operationNames(id, context).resource,
  );
  const classes = [...names.resources].map(([path, { type }]) => ({
    type,
    module: classModule(path, context),
    view: resourceView(path, operations.get(path) ?? [], context),
  }));
  const beside = classes.filter(({ module }) => module === "client");
  const apart = classes.filter(({ module }) => module !== "client");
  return [
    file(
      "client.ts",
      "client",
      clientView(
        beside.map(({ view }) => view),
        context,
      ),
      [names.client, ...classLocals(beside)],
    ),
    ...apart.map((one) =>
      file(`${one.module}.ts`, "resource", one.view, classLocals([one])),
    ),
  ];
}

function classLocals(classes: readonly { type: string }[]): string[] {
  return [...classes.map(({ type }) => type), "params", "options"];
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
