import { join } from "node:path";
import { format } from "prettier";
import { beforeAll, describe, expect, test } from "vitest";
import { compile, libraries, modules } from "../compile/compiler.ts";
import { generateTargets, scratch } from "../setup/sdk.ts";
import { comparable, expected, expectedElsewhere } from "./expected.ts";
import { limits, limitsPage } from "./limits.ts";
import { type Outcomes, platforms } from "./platforms.ts";
import { type Received, startServer } from "./server.ts";

const here = import.meta.dirname;
const folder = scratch("runtimes");

beforeAll(() =>
  generateTargets(folder, {
    sdk: { input: join(here, "document.yaml"), importExtension: ".ts" },
  }),
);

test("the scenarios compile", async () => {
  const said = await compile({
    compiler: "typescript",
    folder: join(folder, "types"),
    name: "scenarios",
    include: [join(here, "scenarios")],
    options: {
      ...modules.NodeNext(),
      ...libraries["DOM and @types/node"],
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      isolatedDeclarations: false,
      declaration: false,
      noEmit: true,
      emitDeclarationOnly: false,
    },
  });
  expect(said).toBe("");
});

describe.for([...platforms])("$name", ({ name: platform, run }) => {
  let outcomes: Outcomes;
  let received: ReadonlyMap<string, readonly Received[]>;

  beforeAll(async () => {
    const server = await startServer();
    try {
      outcomes = await run(server.origin);
      received = server.received;
    } finally {
      server.close();
    }
  });

  test("runs every scenario", () => {
    expect(Object.keys(outcomes)).toEqual(Object.keys(expected));
  });

  test.for(Object.entries(expected))("%s", ([name, { outcome, requests }]) => {
    const limit = limits.find(
      (one) => one.platform === platform && one.scenarios.includes(name),
    );
    const came = [...(received.get(name) ?? [])];
    if (limit) {
      expect(outcomes[name]).toEqual(limit.outcome(name));
      expect(came).toHaveLength(limit.requests);
      return;
    }
    expect(outcomes[name]).toEqual(outcome);
    expect(came).toHaveLength(requests.length);
    // Those that are sent at once arrive in any order.
    const inOrder = requests.map((request) => ({
      request,
      one: came.find(({ path }) => path === request.path),
    }));
    for (const { one, request } of inOrder) {
      expect(one && comparable(one, request)).toEqual(request);
    }
  });

  test("sends no secret to another origin", () => {
    const came = received.get("elsewhere") ?? [];
    expect(came).toHaveLength(expectedElsewhere.length);
    for (const [index, request] of expectedElsewhere.entries()) {
      expect(came[index] && comparable(came[index], request)).toEqual(request);
    }
    expect(JSON.stringify(came)).not.toContain("sk_secret");
  });
});

test("a limit is one of a platform and a scenario that exist, and still one", () => {
  for (const { platform, scenarios, outcome, requests } of limits) {
    expect(platforms.map(({ name }) => name)).toContain(platform);
    for (const name of scenarios) {
      const usual = expected[name];
      expect(usual).toBeDefined();
      const isUsual =
        JSON.stringify(usual?.outcome) === JSON.stringify(outcome(name)) &&
        usual?.requests.length === requests;
      expect(isUsual, name).toBe(false);
    }
  }
});

test("docs/platforms.md tells of them; `-u` writes it", async () => {
  const page = limitsPage(platforms.map(({ name }) => name));
  const text = await format(page, { parser: "markdown" });
  await expect(text).toMatchFileSnapshot("../../docs/platforms.md");
});
