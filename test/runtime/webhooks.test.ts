import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { Webhook as Svix } from "svix";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { verifyWebhook as verifyGithub } from "../../templates/runtime/verify-github.ts";
import { verifyWebhook } from "../../templates/runtime/verify-standard.ts";
import { verifyWebhook as verifyStripe } from "../../templates/runtime/verify-stripe.ts";
import type { ReceivedWebhook } from "../../templates/runtime/webhook-message.ts";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const other = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const payload = '{"test": 2432232314}';
const timestamp = 1_614_265_330;

beforeEach(() => void vi.useFakeTimers({ now: timestamp * 1_000 }));
afterEach(() => void vi.useRealTimers());

/** As the reference implementation signs it. */
function signed(body = payload, by = secret): ReceivedWebhook {
  const time = new Date(timestamp * 1_000);
  const signature = new Webhook(by).sign(id, time, body);
  return {
    body,
    headers: {
      "webhook-id": id,
      "webhook-timestamp": String(timestamp),
      "webhook-signature": signature,
    },
  };
}

function withHeaders(
  received: ReceivedWebhook,
  headers: Record<string, string | string[] | undefined>,
): ReceivedWebhook {
  return { ...received, headers: { ...received.headers, ...headers } as never };
}

const refusal = (reason: string) => ({
  name: "WebhookVerificationError",
  reason,
});

describe("Standard Webhooks", () => {
  // The vector that the reference implementations share.
  const vector = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  test("the published signature is right", async () => {
    const received = withHeaders(signed(), { "webhook-signature": vector });
    expect(await verifyWebhook(received, secret)).toEqual({ test: 2432232314 });
  });

  test.for(["text", "bytes", "buffer", "request"] as const)(
    "a body as %s",
    async (form) => {
      const body = '{"name":"Zoë 🦊"}';
      const { headers } = signed(body);
      const bytes = new TextEncoder().encode(body);
      const forms = {
        text: { headers, body },
        bytes: { headers, body: bytes },
        buffer: { headers, body: bytes.buffer as ArrayBuffer },
        request: new Request("http://shop.test/", {
          method: "POST",
          headers: headers as Record<string, string>,
          body,
        }),
      };
      const read = await verifyWebhook(forms[form], secret);
      expect(read).toEqual({ name: "Zoë 🦊" });
    },
  );

  test("the headers of Svix, in whatever case", async () => {
    const signature = new Svix(secret).sign(id, new Date(), payload);
    const headers = {
      "Svix-Id": id,
      "SVIX-Timestamp": [String(timestamp)],
      "svix-signature": signature,
    };
    const received = { headers, body: payload };
    expect(await verifyWebhook(received, secret)).toEqual(JSON.parse(payload));
  });

  test("one of several signatures, one of several secrets", async () => {
    const wrong = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";
    const received = withHeaders(signed(), {
      "webhook-signature": `v1a,AAAA v1,%% ${wrong} ${vector}`,
    });
    expect(await verifyWebhook(received, [other, secret])).toBeTruthy();
    await expect(verifyWebhook(received, other)).rejects.toMatchObject(
      refusal("wrong-signature"),
    );
  });

  test("asymmetric signatures", async () => {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const { x } = publicKey.export({ format: "jwk" });
    const key = `whpk_${Buffer.from(x!, "base64url").toString("base64")}`;
    const content = `${id}.${timestamp}.${payload}`;
    const signature = sign(null, Buffer.from(content), privateKey);
    const received = withHeaders(signed(), {
      "webhook-signature": `v1a,${signature.toString("base64")}`,
    });
    expect(await verifyWebhook(received, key)).toEqual(JSON.parse(payload));
    const changed = { ...received, body: `${payload} ` };
    await expect(verifyWebhook(changed, key)).rejects.toMatchObject(
      refusal("wrong-signature"),
    );
  });

  const tampered: Record<string, [ReceivedWebhook, string]> = {
    "the body": [{ ...signed(), body: `${payload} ` }, "wrong-signature"],
    "the id": [
      withHeaders(signed(), { "webhook-id": "msg_other" }),
      "wrong-signature",
    ],
    "the time": [
      withHeaders(signed(), { "webhook-timestamp": String(timestamp + 1) }),
      "wrong-signature",
    ],
    "a digit of the signature": [
      withHeaders(signed(), {
        "webhook-signature": vector.replace("g0hM", "g0hN"),
      }),
      "wrong-signature",
    ],
    "the end of the signature": [
      withHeaders(signed(), { "webhook-signature": vector.slice(0, -5) }),
      "wrong-signature",
    ],
    "the version of the signature": [
      withHeaders(signed(), {
        "webhook-signature": vector.replace("v1", "v2"),
      }),
      "wrong-signature",
    ],
    "a time that is none": [
      withHeaders(signed(), { "webhook-timestamp": "soon" }),
      "malformed-header",
    ],
    "no id": [
      withHeaders(signed(), { "webhook-id": undefined }),
      "missing-header",
    ],
    "no signature": [
      withHeaders(signed(), { "webhook-signature": "" }),
      "missing-header",
    ],
    "a body that is no JSON": [signed("<html>"), "malformed-body"],
  };

  test.for(Object.entries(tampered))("refuses: %s", async ([, entry]) => {
    const [received, reason] = entry;
    await expect(verifyWebhook(received, secret)).rejects.toMatchObject(
      refusal(reason),
    );
  });

  test("the reference implementation agrees on what is refused", () => {
    for (const [name, [{ body, headers }]] of Object.entries(tampered)) {
      if (name.endsWith("JSON")) continue;
      const judge = new Webhook(secret);
      expect(
        () => judge.verify(body as string, headers as Record<string, string>),
        name,
      ).toThrow();
    }
  });

  test.for([
    [300, undefined],
    [301, "too-old"],
    [-300, undefined],
    [-301, "too-new"],
  ] as const)("%i seconds later", async ([seconds, reason]) => {
    const received = signed();
    vi.setSystemTime((timestamp + seconds) * 1_000);
    const reading = verifyWebhook(received, secret);
    if (reason) await expect(reading).rejects.toMatchObject(refusal(reason));
    else expect(await reading).toBeTruthy();
  });

  test("the tolerance is the receiver's", async () => {
    const received = signed();
    vi.setSystemTime((timestamp + 10) * 1_000);
    await expect(
      verifyWebhook(received, secret, { tolerance: 9 }),
    ).rejects.toMatchObject(refusal("too-old"));
    vi.setSystemTime((timestamp + 1e7) * 1_000);
    const options = { tolerance: Infinity };
    expect(await verifyWebhook(received, secret, options)).toBeTruthy();
  });

  test.for([
    ["", "empty"],
    [[], "empty"],
    [[secret, ""], "empty"],
    ["whsec_", "empty"],
  ] as const)(
    "a secret that is missing is the receiver's fault: %j",
    async ([none, problem]) => {
      await expect(verifyWebhook(signed(), none)).rejects.toThrow(problem);
      await expect(verifyWebhook(signed(), none)).rejects.toThrow(TypeError);
    },
  );

  test("so is a secret that is no base64, and a body that was parsed", async () => {
    await expect(verifyWebhook(signed(), "whsec_%%")).rejects.toThrow("base64");
    const parsed = { ...signed(), body: JSON.parse(payload) as string };
    await expect(verifyWebhook(parsed, secret)).rejects.toThrow("as it came");
  });
});

describe("GitHub", () => {
  // The values of GitHub's own documentation, and of a body that is JSON.
  const documented = {
    secret: "It's a Secret to Everybody",
    body: "Hello, World!",
    signature:
      "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17",
  };

  function delivery(signature: string, body: string): ReceivedWebhook {
    return { headers: { "X-Hub-Signature-256": signature }, body };
  }

  test("the documented signature is right; the body is no JSON", async () => {
    const received = delivery(documented.signature, documented.body);
    await expect(
      verifyGithub(received, documented.secret),
    ).rejects.toMatchObject(refusal("malformed-body"));
  });

  test("a delivery, and one that was changed", async () => {
    const hex = createHmac("sha256", "s3cret").update(payload).digest("hex");
    const received = delivery(`sha256=${hex}`, payload);
    expect(await verifyGithub(received, ["old", "s3cret"])).toEqual(
      JSON.parse(payload),
    );
    for (const wrong of [
      delivery(`sha256=${hex}`, `${payload} `),
      delivery(`sha256=${hex.slice(2)}`, payload),
      delivery("sha256=", payload),
      delivery("sha256=zz", payload),
    ]) {
      await expect(verifyGithub(wrong, "s3cret")).rejects.toMatchObject(
        refusal("wrong-signature"),
      );
    }
    const none = { headers: new Headers(), body: payload };
    await expect(verifyGithub(none, "s3cret")).rejects.toMatchObject(
      refusal("missing-header"),
    );
  });
});

describe("Stripe", () => {
  function event(by: string, at = timestamp, body = payload): ReceivedWebhook {
    const hex = createHmac("sha256", by).update(`${at}.${body}`).digest("hex");
    const value = `t=${at},v1=${"0".repeat(64)},v1=${hex},v0=${hex}`;
    return { headers: new Headers({ "Stripe-Signature": value }), body };
  }

  test("an event, and one that was changed", async () => {
    const received = event("whsec_test");
    expect(await verifyStripe(received, "whsec_test")).toEqual(
      JSON.parse(payload),
    );
    const changed = { ...received, body: `${payload} ` };
    await expect(verifyStripe(changed, "whsec_test")).rejects.toMatchObject(
      refusal("wrong-signature"),
    );
  });

  test("the time counts", async () => {
    const old = event("whsec_test", timestamp - 301);
    await expect(verifyStripe(old, "whsec_test")).rejects.toMatchObject(
      refusal("too-old"),
    );
    const none = { headers: { "stripe-signature": "v1=00" }, body: payload };
    await expect(verifyStripe(none, "whsec_test")).rejects.toMatchObject(
      refusal("malformed-header"),
    );
  });
});

test("a header full of signatures costs no more than one", async () => {
  vi.useRealTimers();
  const counted = vi.spyOn(crypto.subtle, "sign");
  const seconds = Math.floor(Date.now() / 1_000);
  const body = JSON.stringify("x".repeat(100_000));
  const mac = createHmac("sha256", "secret").update(`${seconds}.${body}`);
  const wrong = ",v1=00".repeat(2_000);
  const right = `t=${seconds}${wrong},v1=${mac.digest("hex")}`;
  const headers = { "stripe-signature": right };
  expect(await verifyStripe({ body, headers }, "secret")).toHaveLength(100_000);
  expect(counted).toHaveBeenCalledTimes(1);
  counted.mockRestore();
});

test("a tolerance that is no number lets nothing through", async () => {
  const late = timestamp + 86_400;
  vi.setSystemTime(late * 1_000);
  const call = verifyWebhook(signed(), secret, { tolerance: Number("5m") });
  await expect(call).rejects.toMatchObject(refusal("too-old"));
});
