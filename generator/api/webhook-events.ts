import type { Report } from "../diagnostics/report.ts";
import type { Webhook } from "./api.ts";
import type { Models } from "./models.ts";
import { constantsOf } from "./tags.ts";
import type { Member, ModelId, Type } from "./types.ts";

/** Members that hold the name of the event, by usage, as they are written on the wire. */
const usual = [
  "type",
  "event_type",
  "eventType",
  "event",
  "event_name",
  "eventName",
  "topic",
];

/**
 * Finds the member by which payloads tell their events: a required one that is constant in each of them
 * and different in all; or one of the usual names that holds any text, which is then the name of the
 * webhook. What is stated is taken wherever it is found, so that a payload without it changes nothing.
 */
export function withEvents(
  webhooks: readonly Webhook[],
  models: Models,
  stated: string | undefined,
  report: Report,
): readonly Webhook[] {
  const payloads = webhooks
    // A callback is sent to an address of its own.
    .filter(({ expression }) => expression === undefined)
    .map((webhook) => ({
      webhook,
      members: membersIn(webhook.payload, models, new Set()),
    }))
    .filter(({ members }) => members.length > 0);
  const valuesOf = (name: string) =>
    payloads.map(({ webhook, members }) =>
      valueOf(webhook, members, name, models, stated),
    );
  const isDistinct = (name: string) => {
    const values = valuesOf(name);
    const known = values.filter((value) => value !== undefined);
    if (known.length === 0 || new Set(known).size < known.length) return false;
    return name === stated || known.length === values.length;
  };
  const member = candidates(payloads, stated).find(isDistinct);
  const [first] = payloads;
  if (stated !== undefined && member === undefined && first) {
    report.add("webhook-event-not-found", first.webhook.origin, {
      member: stated,
    });
  }
  if (member === undefined) return webhooks;
  const values = valuesOf(member);
  const events = new Map(
    payloads.map(({ webhook }, index) => [webhook, values[index]]),
  );
  return webhooks.map((webhook) => {
    const value = events.get(webhook);
    return value === undefined
      ? webhook
      : { ...webhook, event: { member, value } };
  });
}

interface Payload {
  readonly members: readonly Member[];
}

/** A single webhook has many members that are constant in all. */
function candidates(
  payloads: readonly Payload[],
  stated: string | undefined,
): readonly string[] {
  if (stated !== undefined) return [stated];
  const [first, ...others] = payloads;
  const all = first?.members.map(({ name }) => name).sort() ?? [];
  return others.length > 0 ? [...new Set([...usual, ...all])] : usual;
}

function valueOf(
  { name: webhook }: Webhook,
  members: readonly Member[],
  name: string,
  models: Models,
  stated: string | undefined,
): string | undefined {
  const member = members.find((one) => one.name === name);
  if (!member || (!member.required && name !== stated)) return undefined;
  const constants = constantsOf(member.type, models);
  const [only, ...others] = constants;
  if (typeof only === "string" && others.length === 0) return only;
  const isListed = constants.includes(webhook);
  const isText =
    member.type.kind === "string" && (name === stated || usual.includes(name));
  return isListed || isText ? webhook : undefined;
}

/** The members of the object that a payload is; none where it can be several. */
function membersIn(
  type: Type,
  models: Models,
  seen: ReadonlySet<ModelId>,
): readonly Member[] {
  if (type.kind === "nullable") return membersIn(type.of, models, seen);
  if (type.kind === "intersection") {
    return type.parts.flatMap((part) => membersIn(part, models, seen));
  }
  if (type.kind !== "reference" || seen.has(type.model)) return [];
  const draft = models.drafts.get(type.model);
  if (draft?.kind === "object") return draft.members;
  return draft?.kind === "alias"
    ? membersIn(draft.type, models, new Set([...seen, type.model]))
    : [];
}
