import type { Operation, Server } from "../api/api.ts";
import {
  type Context,
  operationNames,
  requestOf,
} from "../typescript/context.ts";
import { credentialNames } from "../typescript/credentials.ts";
import { errorBodies } from "../typescript/errors.ts";
import { allOptional } from "../typescript/params.ts";
import { credentialOf, usedSchemes } from "../typescript/security.ts";
import { choiceOf } from "../typescript/servers.ts";
import { typeSyntax } from "../typescript/types.ts";
import { hasEvents } from "../typescript/webhook-events.ts";
import type { Call } from "./call.ts";
import { descriptionOf } from "./error-page.ts";
import type { Fitting } from "./fit.ts";
import { code, link, Markdown, pageLink, prose, type } from "./markdown.ts";
import { memberView } from "./members.ts";
import { hasFailures } from "./operation-part.ts";
import type { Paths } from "./paths.ts";
import { type Calls, resourceEntries } from "./resource-page.ts";
import {
  callSnippet,
  clientSnippet,
  failureSnippet,
  webhookSnippet,
} from "./snippets.ts";
import type { PlannedPage, ReadmeView } from "./view.ts";

/** The first page: how the SDK is used, as far as this API has to do with it. */
export function readmePage(
  calls: Calls,
  paths: Paths,
  fitting: Fitting,
): PlannedPage<"readme"> {
  const { context, folder } = fitting;
  const { api, options } = context;
  const shown = examplesOf(calls, context);
  const call = (one: Operation | undefined, form: "method" | "function") =>
    one && callSnippet(one, calls.get(one.id)!, form, fitting);
  const failing = shown.find((one) => hasFailures(one, context));
  const answering = (answer: Call["answer"]) =>
    call(
      shown.find(({ id }) => calls.get(id)?.answer === answer),
      "method",
    );
  const view: ReadmeView = {
    title: new Markdown("text", api.info.title),
    description: prose([api.info.summary, api.info.description]),
    specifier: code(`./${folder.index}${options.importExtension}`),
    ending: code(options.importExtension || '""'),
    first: call(shown[0], "method"),
    functions: call(shown[0], "function"),
    credentials: credentialsOf(context),
    contents: pageLink("contents", paths.contents),
    resources: resourceEntries(paths, context),
    failure:
      failing && failureSnippet(failing, calls.get(failing.id)!, fitting),
    errors: errorBodies(context).map((body) => ({
      link: link(body.name, paths.error(body.name)),
      summary: descriptionOf(body, context),
    })),
    retries: clientSnippet("client", undefined, fitting),
    retried: api.retries && code(api.retries.statuses.join(", ")),
    pages: answering("pages"),
    streams: answering("stream"),
    serverRows: choiceOf(api.servers).map(serverRow),
    middleware: clientSnippet("middleware", undefined, fitting),
    webhooks: webhookRows(context),
    webhook:
      api.webhooks.length > 0 && options.webhooks.signature !== "none"
        ? webhookSnippet(hasEvents(context), fitting)
        : undefined,
  };
  return { path: paths.readme, template: "readme", view };
}

/** Operations that can be shown, the simplest first: they need the least, change nothing, give something. */
function examplesOf(calls: Calls, context: Context): Operation[] {
  const rank = (operation: Operation) => {
    const { properties } = requestOf(operation.id, context);
    return [
      operation.deprecated,
      calls.get(operation.id)?.answer === "nothing",
      operation.method !== "GET",
      !allOptional(properties),
      operationNames(operation.id, context).function,
    ].join(" ");
  };
  return context.api.operations
    .filter(({ id }) => calls.has(id))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function credentialsOf(context: Context) {
  const schemes = usedSchemes(context);
  const names = credentialNames(schemes);
  return schemes.map((scheme) => {
    const property = credentialOf(scheme, names);
    return memberView(property, property.name);
  });
}

function serverRow({
  key,
  server,
}: {
  readonly key: string | number;
  readonly server: Server;
}) {
  return {
    name: code(JSON.stringify(key)),
    url: code(server.url),
    description: prose([server.description]),
  };
}

function webhookRows(context: Context) {
  return context.api.webhooks.map(
    ({ name, payload, summary, description }) => ({
      name: code(name),
      type: type(typeSyntax(payload, "response", context)),
      description: prose([summary ?? description]),
    }),
  );
}
