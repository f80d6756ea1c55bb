import type { Webhook, WebhookEvent } from "../api/api.ts";
import type { ModelId, Type } from "../api/types.ts";
import { holdsExact } from "./codecs.ts";
import { type Context, modelNames, modelOf } from "./context.ts";
import {
  callOf,
  compactObject,
  expandedObject,
  literalOf,
  localOf,
  runtimeValue,
} from "./expressions.ts";
import { Printable } from "./printable.ts";
import { shapeExpression } from "./shapes.ts";
import type { EntrySyntax, TypeSyntax } from "./syntax.ts";
import { keyword, runtimeType, typeSyntax, union } from "./types.ts";
import type { AnyWebhookView } from "./view.ts";

/** A webhook whose payload tells its event. */
type Told = Webhook & { readonly event: WebhookEvent };

/** Whether payloads tell their events. */
export function hasEvents({ api }: Pick<Context, "api">): boolean {
  return api.webhooks.some(({ event }) => event);
}

/**
 * The payloads that tell their events, and how one of them is read; undefined where none does. `byName`
 * is the table of the shapes by webhook, which serves again where events are called as these are.
 */
export function anyWebhookView(
  byName: readonly EntrySyntax[],
  context: Context,
): AnyWebhookView | undefined {
  const told = context.api.webhooks.filter(
    (webhook): webhook is Told => webhook.event !== undefined,
  );
  const [first] = told;
  if (!first) return undefined;
  const { signature } = context.options.webhooks;
  const shapes = told.flatMap(({ payload, event }): EntrySyntax[] => {
    const value = shapeExpression(payload, context);
    return value ? [{ name: event.value, value }] : [];
  });
  const { member } = first.event;
  const name = memberName(first, context);
  const isKnown = JSON.stringify(shapes) === JSON.stringify(byName);
  const isExact = told.some(({ payload }) =>
    holdsExact(payload, context.codecs),
  );
  const read = callOf(
    isExact
      ? runtimeValue("exact-payload", "exactEventOf")
      : runtimeValue("webhook-event", "eventOf"),
    localOf("body"),
    literalOf(member),
    localOf(isKnown ? "shapes" : "events"),
    ...(name === member
      ? []
      : [compactObject([{ name: member, value: literalOf(name) }])]),
  );
  return {
    mapped: shapes.length > 0,
    exact: isExact,
    type: new Printable("assignment", typeOfAny(told, name, context)),
    shapes: shapes.length > 0 && !isKnown ? tableOf(shapes) : undefined,
    read: new Printable("value", shapes.length > 0 ? read : localOf("body")),
    parse: signature === "none" ? undefined : parseView(signature, isExact),
  };
}

/** `Record<string, AnyShape>` */
export function tableOf(shapes: readonly EntrySyntax[]) {
  return new Printable("definition", {
    type: {
      kind: "local",
      name: "Record",
      arguments: [keyword("string"), runtimeType("shape", "AnyShape")],
    },
    value: expandedObject(shapes),
  });
}

/** The module of the runtime that knows how webhooks are signed. */
export function verifier(signature: string): string {
  return `verify-${signature}`;
}

/** `(UserCreated & { type: "user.created" }) | UnknownVariant<"type">` */
function typeOfAny(
  told: readonly Told[],
  name: string,
  context: Context,
): TypeSyntax {
  return union([
    ...told.map(({ payload, event }) =>
      runtimeType(
        "webhook-event",
        "WithEvent",
        typeSyntax(payload, "response", context),
        { kind: "literal", value: name },
        { kind: "literal", value: event.value },
      ),
    ),
    runtimeType("unknown-value", "UnknownVariant", {
      kind: "literal",
      value: name,
    }),
  ]);
}

/** What the member that tells the event is called in the SDK. */
function memberName(
  { payload, event }: Told,
  context: Context,
  seen: ReadonlySet<ModelId> = new Set(),
): string {
  const nameIn = (type: Type): string | undefined => {
    if (type.kind === "nullable") return nameIn(type.of);
    if (type.kind === "intersection") {
      return type.parts.map(nameIn).find((found) => found !== undefined);
    }
    if (type.kind !== "reference" || seen.has(type.model)) return undefined;
    const model = modelOf(type.model, context);
    return model.kind === "alias"
      ? nameIn(model.type)
      : modelNames(model.id, context).members.get(event.member);
  };
  return nameIn(payload) ?? event.member;
}

function parseView(
  signature: string,
  isExact: boolean,
): AnyWebhookView["parse"] {
  const module = `runtime/${verifier(signature)}`;
  const symbol = (name: string, from: string, kind: "type" | "value") =>
    new Printable("symbol", { name, module: from, kind });
  return {
    received: symbol("ReceivedWebhook", "runtime/webhook-message", "type"),
    secret: symbol("WebhookSecret", "runtime/webhook-message", "type"),
    options: symbol("VerifyOptions", "runtime/webhook-message", "type"),
    verify: symbol("verifyWebhook", module, "value"),
    parse: isExact
      ? symbol("parseExactly", "runtime/exact-json", "value")
      : undefined,
  };
}
