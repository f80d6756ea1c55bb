import type { Operation } from "../api/api.ts";
import { Printable } from "../typescript/printable.ts";
import { errorSymbol, failuresOf } from "../typescript/responses.ts";
import type { Call } from "./call.ts";
import { clientPart, clientVariable, optionsFor } from "./client-part.ts";
import { exported, exportedType } from "./exported.ts";
import type { Fitting } from "./fit.ts";
import { Markdown } from "./markdown.ts";
import type { SnippetName, SnippetViews } from "./view.ts";

/** A call in a module of its own. */
export function callSnippet(
  operation: Operation,
  call: Call,
  form: "method" | "function",
  fitting: Fitting,
): Markdown<"snippet"> {
  const { answer } = call;
  return snippet(
    "call",
    {
      client: clientPart(operation, form, fitting),
      use: {
        call: new Printable("value", call[form]),
        value: answer === "value",
        nothing: answer === "nothing",
        pages: answer === "pages",
        stream: answer === "stream",
        bytes: answer === "bytes",
      },
    },
    fitting,
  );
}

/** How failures are told apart: by class, then by status. */
export function failureSnippet(
  operation: Operation,
  call: Call,
  fitting: Fitting,
): Markdown<"snippet"> {
  const { context, folder } = fitting;
  const statuses = new Map<string, string>();
  for (const response of failuresOf(operation)) {
    const symbol = errorSymbol(response, operation, context);
    if (symbol && !statuses.has(symbol.name)) {
      statuses.set(symbol.name, response.status);
    }
  }
  const classes = [...statuses].map(([called, status]) => ({
    symbol: new Printable("symbol", exported(called, folder)),
    status: /^\d+$/.test(status)
      ? new Printable("literal", Number(status))
      : undefined,
  }));
  return snippet(
    "failure",
    {
      client: clientPart(operation, "method", fitting),
      call: new Printable("value", call.method),
      classes: classes.slice(0, 1),
      other: new Printable("symbol", exported("SdkError", folder)),
    },
    fitting,
  );
}

/** A client with options of the runtime's. */
export function clientSnippet(
  template: "client" | "middleware",
  options: Parameters<typeof optionsFor>[0],
  fitting: Fitting,
): Markdown<"snippet"> {
  const { context, folder } = fitting;
  return snippet(
    template,
    {
      class: new Printable("symbol", exported(context.names.client, folder)),
      variable: clientPart(undefined, "method", fitting).variable,
      options: optionsFor(options, context).map(({ name, value }) => ({
        name: new Printable("key", name),
        value: new Printable("value", value),
      })),
      middleware: new Printable("type", {
        kind: "named",
        symbol: exportedType("Middleware", folder),
      }),
    },
    fitting,
  );
}

/** How a webhook is verified; where payloads tell their events, it is read with that. */
export function webhookSnippet(
  hasEvents: boolean,
  fitting: Fitting,
): Markdown<"snippet"> {
  const { folder } = fitting;
  const symbol = (name: string) =>
    new Printable("symbol", exported(name, folder));
  const view = {
    parse: symbol(hasEvents ? "parseWebhook" : "verifyWebhook"),
    error: symbol("WebhookVerificationError"),
  };
  return snippet("webhook", view, fitting);
}

function snippet<Name extends SnippetName>(
  template: Name,
  view: SnippetViews[Name],
  { context }: Fitting,
): Markdown<"snippet"> {
  const locals = [clientVariable(context), ...declared];
  return new Markdown("snippet", { template, view, locals });
}

/** What templates of examples declare, or take from the platform. */
const declared =
  "client console error event item logging next process request response result stream Blob Date Request Response Uint8Array".split(
    " ",
  );
