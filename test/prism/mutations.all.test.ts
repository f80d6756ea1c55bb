import { once } from "node:events";
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import * as http from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { argumentsOf, functionName } from "./arguments.ts";
import { differences } from "./comparison.ts";
import { corpusFile } from "./corpus.ts";
import { operationsOf, readDocument } from "./document.ts";
import { callOf, encode } from "./encoder.ts";
import { generate, load, scratch } from "./generated-client.ts";
import { startRecording, type RecordingProxy } from "./recording.ts";

/** A fault in generated code that neither the compiler nor Prism sees, and what must be said of it. */
interface Fault {
  readonly operation: string;
  readonly what: string;
  /** Wherever the generated source says this … */
  readonly wrong: RegExp;
  /** … it says that instead. */
  readonly replacement: string;
  readonly finding: RegExp;
}

const faults: readonly Fault[] = [
  {
    operation: "CreateSignInToken",
    what: "an optional member of a body",
    wrong: /\bexpires_in_seconds\b/g,
    replacement: "expires_in_second",
    finding: /^body\/expires_in_seconds: nothing was sent/m,
  },
  {
    operation: "CreateBulkInvitations",
    what: "a member of the items of a body",
    wrong: /\btemplate_slug\b/g,
    replacement: "template",
    finding: /^body\/1\/template_slug: nothing was sent/m,
  },
  {
    operation: "CreateSAMLConnection",
    what: "a member of a member",
    wrong: /\bfirst_name\b/g,
    replacement: "firstname",
    finding: /^body\/attribute_mapping\/first_name: nothing was sent/m,
  },
  {
    operation: "GetUserList",
    what: "a query parameter",
    wrong: /\blast_active_at_before\b/g,
    replacement: "last_active_before",
    finding: /^query\/.*last_active_before/m,
  },
  {
    operation: "SetUserProfileImage",
    what: "a part of a form",
    wrong: /\bfile\b/g,
    replacement: "image",
    finding: /^body\/file: nothing was sent/m,
  },
  {
    operation: "RevokeSignInToken",
    what: "the credential",
    wrong: /\bsecurity: \[[^\]]*\]/g,
    replacement: "security: []",
    finding: /^headers\/authorization: nothing was sent/m,
  },
  {
    operation: "RevokeSignInToken",
    what: "a segment of the path",
    wrong: /\/revoke\b/g,
    replacement: "/revoked",
    finding: /^path\/3: "revoked" was sent/m,
  },
];

const clerk = corpusFile("clerk/bapi-2026-05-12.yml");
const secret = "sk_test_secret";

describe.skipIf(!clerk.exists)("one wrong name in generated code", () => {
  const document = readDocument(clerk.path);
  const pristine = scratch("pristine");
  let upstream: http.Server;
  let proxy: RecordingProxy;

  beforeAll(async () => {
    upstream = http.createServer((_, answer) => {
      answer.setHeader("content-type", "application/json").end("{}");
    });
    upstream.listen(0, "127.0.0.1");
    await once(upstream, "listening");
    const { port } = upstream.address() as AddressInfo;
    proxy = await startRecording(new URL(`http://127.0.0.1:${port}`));
    await generate(clerk.path, pristine);
  }, 120_000);

  afterAll(async () => {
    await proxy?.close();
    upstream?.closeAllConnections();
    upstream?.close();
  });

  /** What the comparison says of the operation, as the SDK in this folder calls it. */
  async function found(id: string, folder: string): Promise<string> {
    const operation = operationsOf(document).find((known) => known.id === id)!;
    const call = callOf(document, operation, "maximal");
    const request = argumentsOf(document, call, "camelCase");
    const settings = { baseUrl: proxy.url, bearerAuth: secret };
    const sdk = await load(folder, settings);
    // Whether the client makes something of `{}` is not the question.
    await sdk.call(functionName(operation), request).catch(() => {});
    const [recorded] = proxy.take();
    return (await differences(encode(call, secret), recorded!)).join("\n");
  }

  test.each(faults)(
    "$what of $operation",
    { timeout: 60_000 },
    async (fault) => {
      const { operation, what, finding } = fault;
      expect(await found(operation, pristine)).toBe("");

      const mutant = scratch(`mutants/${operation} ${what}`);
      await rm(mutant, { recursive: true, force: true });
      await cp(pristine, mutant, { recursive: true });
      await plant(fault, mutant);
      expect(await found(operation, mutant)).toMatch(finding);
    },
  );
});

async function plant({ wrong, replacement }: Fault, folder: string) {
  let planted = 0;
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith(".ts"))) {
    const path = join(folder, file);
    const source = await readFile(path, "utf8");
    const faulty = source.replaceAll(wrong, replacement);
    if (faulty === source) continue;
    await writeFile(path, faulty);
    planted++;
  }
  if (planted === 0) throw new Error(`nothing in the source says ${wrong}`);
}
