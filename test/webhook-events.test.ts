import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { Webhook } from "svix";
import { beforeAll, describe, expect, test } from "vitest";
import { compileAll } from "./case-folder/compile.ts";
import { generateFrom, type Generation } from "./case-folder/in-memory.ts";
import { fill } from "./setup/folder.ts";
import { scratch } from "./setup/sdk.ts";
import { corpus, hasCorpus } from "./source/corpus.ts";

const folder = scratch("webhook-events");
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/** What a receiver of Clerk's webhooks writes. */
const receiver = `
import { parseWebhook, WebhookVerificationError, type AnyWebhook } from "./index.ts";

export async function receive(request: Request): Promise<string> {
  const event = await parseWebhook(request, "${secret}");
  switch (event.type) {
    case "user.created": {
      const id: string = event.data?.primaryEmailAddressId ?? "";
      return id;
    }
    case "session.ended": {
      const user: string | undefined = event.data?.userId;
      // @ts-expect-error a session has no such member
      event.data?.primaryEmailAddressId;
      return user ?? "";
    }
    // @ts-expect-error there is no such event
    case "user.creatd":
      return "";
    default:
      return String(event.type);
  }
}

export function refused(error: unknown): "old" | "other" {
  return error instanceof WebhookVerificationError && error.reason === "too-old" ? "old" : "other";
}

export function isKnown(event: AnyWebhook): boolean {
  // @ts-expect-error not every event tells a user
  return event.data.userId !== "";
}
`;

interface Sdk {
  parseWebhook(request: unknown, secret: string): Promise<unknown>;
}

describe.skipIf(!hasCorpus)("Clerk's webhooks", () => {
  let generation: Generation;
  let sdk: Sdk;

  beforeAll(async () => {
    const path = join(corpus, "clerk/webhooks-2025-04-15.yml");
    const document: unknown = parse(readFileSync(path, "utf8"));
    generation = await generateFrom(document, { importExtension: ".ts" });
    const texts = generation.files.map(({ path, text }) => [path, text]);
    fill(folder, Object.fromEntries(texts));
    const url = pathToFileURL(join(folder, "index.ts")).href;
    sdk = (await import(/* @vite-ignore */ url)) as Sdk;
  });

  function request(payload: object): Request {
    const body = JSON.stringify(payload);
    const now = new Date();
    return new Request("http://shop.test/", {
      method: "POST",
      body,
      headers: {
        "svix-id": "msg_1",
        "svix-timestamp": String(Math.floor(now.getTime() / 1_000)),
        "svix-signature": new Webhook(secret).sign("msg_1", now, body),
      },
    });
  }

  test("narrow by type", async () => {
    const files = [
      ...generation.files,
      { path: "receiver.ts", text: receiver },
    ];
    expect(await compileAll(new Map([["clerk", files]]))).toBe("");
  });

  test("get their names, but for keys that are the user's", async () => {
    const event = await sdk.parseWebhook(
      request({
        type: "user.created",
        instance_id: "ins_1",
        data: { primary_email_address_id: "a", public_metadata: { a_b: 1 } },
      }),
      secret,
    );
    expect(event).toEqual({
      type: "user.created",
      instanceId: "ins_1",
      data: { primaryEmailAddressId: "a", publicMetadata: { a_b: 1 } },
    });
  });

  test.for([
    { type: "planet.created", planet_id: 1 },
    { type: "__proto__" },
    { type: "constructor", some_id: 1 },
    { type: 7 },
    {},
    [],
  ])("that the document does not know stay as they are: %j", async (event) => {
    expect(await sdk.parseWebhook(request(event), secret)).toEqual(event);
  });
});
