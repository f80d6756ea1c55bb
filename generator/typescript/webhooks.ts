import type { Webhook } from "../api/api.ts";
import type { Model } from "../api/types.ts";
import { deprecatedTag } from "./comments.ts";
import { holdsExact } from "./codecs.ts";
import type { Context } from "./context.ts";
import { declarationsOf } from "./declarations.ts";
import { Printable } from "./printable.ts";
import { shapeExpression } from "./shapes.ts";
import type { CommentSyntax, EntrySyntax } from "./syntax.ts";
import { typeSyntax } from "./types.ts";
import type { WebhooksView } from "./view.ts";
import { anyWebhookView, hasEvents, tableOf } from "./webhook-events.ts";

/** What the module of the webhooks exports beside its models, and whether it is a type. */
export function webhookExports(
  context: Context,
): readonly (readonly [name: string, typeOnly: boolean])[] {
  const isVerified = context.options.webhooks.signature !== "none";
  return [
    ["WebhookPayloads", true],
    ["readWebhook", false],
    ...(hasEvents(context)
      ? ([
          ["AnyWebhook", true],
          ["readAnyWebhook", false],
          ...(isVerified ? ([["parseWebhook", false]] as const) : []),
        ] as const)
      : []),
  ];
}

/** What the API sends, and how it is read. */
export function webhooksView(
  models: readonly Model[],
  context: Context,
): WebhooksView {
  const { webhooks } = context.api;
  const shapes = webhooks.flatMap(({ name, payload }): EntrySyntax[] => {
    const value = shapeExpression(payload, context);
    return value ? [{ name, value }] : [];
  });
  const isExact = webhooks.some(({ payload }) =>
    holdsExact(payload, context.codecs),
  );
  return {
    declarations: declarationsOf(models, context),
    members: new Printable(
      "members",
      webhooks.map((webhook) => ({
        name: webhook.name,
        optional: false,
        type: typeSyntax(webhook.payload, "response", context),
        comment: commentOf(webhook),
      })),
    ),
    shapes: shapes.length > 0 ? tableOf(shapes) : undefined,
    exact: isExact,
    decode: new Printable(
      "symbol",
      isExact
        ? {
            name: "received",
            module: "runtime/exact-payload",
            kind: "value",
          }
        : { name: "decode", module: "runtime/shape", kind: "value" },
    ),
    any: anyWebhookView(shapes, context),
  };
}

function commentOf({
  summary,
  description,
  deprecated,
  expression,
}: Webhook): CommentSyntax {
  const texts = summary === description ? [summary] : [summary, description];
  const place = expression && `Sent to \`${expression}\`.`;
  return {
    paragraphs: [...texts, place].filter(
      (text) => text !== undefined && text.trim() !== "",
    ) as string[],
    tags: deprecatedTag(deprecated),
  };
}
