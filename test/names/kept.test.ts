import { describe, expect, test } from "vitest";
import type { SharedOptions } from "../../generator/config/config.ts";
import { generateFrom } from "../case-folder/in-memory.ts";

interface Api {
  readonly group?: string;
  readonly method?: string;
  readonly tag?: string;
  readonly type?: string;
  readonly title?: string;
  /** Another operation, with a place of its own. */
  readonly other?: string;
}

/** One operation and one model, each named by the document. */
function document({ group, method, tag, type, title, other }: Api): object {
  const pet = { $ref: "#/components/schemas/Pet" };
  const content = { "application/json": { schema: pet } };
  const get = {
    operationId: "GetPlans",
    tags: [tag ?? "Plans"],
    ...(group && { "x-speakeasy-group": group }),
    ...(method && { "x-speakeasy-name-override": method }),
    responses: { "200": { description: "It.", content } },
  };
  const [resource, name] = other?.split(".") ?? [];
  return {
    openapi: "3.0.3",
    info: { title: title ?? "Shop", version: "1" },
    paths: {
      "/plans": { get },
      ...(other && {
        "/others": {
          get: {
            operationId: "GetOthers",
            "x-speakeasy-group": resource,
            "x-speakeasy-name-override": name,
            responses: { "204": { description: "None." } },
          },
        },
      }),
    },
    components: {
      schemas: {
        Pet: {
          type: "object",
          properties: { a: { type: "string" } },
          ...(type && { "x-speakeasy-name-override": type }),
        },
      },
    },
  };
}

/** What is said of names of a document after an SDK was generated from another one. */
async function after(before: Api, now: Api, options: SharedOptions = {}) {
  const { lock: lockText } = await generateFrom(document(before));
  const { diagnostics, files, lock } = await generateFrom(
    document(now),
    options,
    { lockText },
  );
  const said = diagnostics.filter(({ code }) => code === "name-kept");
  const texts = files.map(({ text }) => text).join("\n");
  return { said: said.map(({ text }) => text), texts, lock };
}

describe("what a document renames and the lock keeps is told, with the line that follows it", () => {
  const before = { group: "commerce", method: "list" };
  const now = { group: "billing", method: "all" };

  test("the place of an operation", async () => {
    const { said, texts } = await after(before, now);
    expect(said).toEqual([
      'The lock keeps commerce.list, which the document now calls billing.all (names.operations.GetPlans: "billing.all" in the config follows it).',
    ]);
    expect(texts).toContain("readonly commerce");
    const operations = { GetPlans: "billing.all" };
    const followed = await after(before, now, { names: { operations } });
    expect(followed.said).toEqual([]);
    expect(followed.texts).toContain("readonly billing");
    expect(followed.lock).toContain("billing.all");
  });

  test("by its tag alone, too", async () => {
    expect((await after({ tag: "Plans" }, { tag: "Offers" })).said).toEqual([
      'The lock keeps plans.getPlans, which the document now calls offers.getPlans (names.operations.GetPlans: "offers.getPlans" in the config follows it).',
    ]);
  });

  test("a half of it, where the config has the other", async () => {
    const operations = { GetPlans: { method: "some" } };
    expect((await after(before, now, { names: { operations } })).said).toEqual([
      'The lock keeps commerce.some, which the document now calls billing.some (names.operations.GetPlans: "billing.some" in the config follows it).',
    ]);
  });

  test("a model and the client", async () => {
    const renamed = { type: "Animal", title: "Zoo" };
    const { said, texts } = await after({ type: "Beast" }, renamed);
    expect(said).toEqual([
      'The lock keeps Shop, which the document now calls Zoo (client.name: "Zoo" in the config follows it).',
      'The lock keeps Beast, which the document now calls Animal (names.models.Pet: "Animal" in the config follows it).',
    ]);
    expect(texts).toContain("interface Beast");
    const options = {
      client: { name: "Zoo" },
      names: { models: { Pet: "Animal" } },
    };
    const followed = await after({ type: "Beast" }, renamed, options);
    expect(followed.said).toEqual([]);
    expect(followed.texts).toContain("interface Animal");
  });
});

describe("nothing is told", () => {
  test("of a document that is what it was", async () => {
    const same = { group: "billing.plans", method: "list", type: "Beast" };
    expect((await after(same, same)).said).toEqual([]);
  });

  test("of a name that stands in for one that was taken", async () => {
    // A method and a resource inside of it want one name.
    const both = { group: "a.plans", method: "list", other: "a.plans" };
    expect((await after(both, both)).said).toEqual([]);
  });

  test("of a place that another operation has", async () => {
    const before = { group: "a", method: "one", other: "b.two" };
    const now = { group: "b", method: "two", other: "b.two" };
    expect((await after(before, now)).said).toEqual([]);
  });
});
