import type { Random } from "./random.ts";

type Schema = Readonly<Record<string, unknown>>;

const names = ["Alpha", "Beta", "gamma_delta", "Epsilon", "Zeta"];
const members = ["one_two", "three", "four_five", "kind", "6"];

/** A document of schemas that refer to each other in every way, some of which make no sense. */
export function randomDocument(random: Random): unknown {
  const schema = (depth: number) => randomSchema(depth, random);
  const content = (depth: number) => ({
    content: { "application/json": { schema: schema(depth) } },
  });
  const operation = {
    operationId: "doIt",
    parameters: [{ name: "q", in: "query", schema: schema(1) }],
    requestBody: { required: true, ...content(2) },
    responses: {
      "200": { description: "Done.", ...content(3) },
      "400": { description: "Wrong.", ...content(1) },
    },
  };
  return {
    openapi: random.pick(["3.0.3", "3.1.0"]),
    info: { title: "Random", version: "1" },
    paths: { "/a": { post: operation } },
    components: {
      schemas: Object.fromEntries(names.map((name) => [name, schema(2)])),
    },
  };
}

function randomSchema(depth: number, random: Random): Schema {
  if (depth <= 0) return leaf(random);
  const inner = () => randomSchema(depth - 1 - random.below(2), random);
  const several = () => Array.from({ length: 1 + random.below(3) }, inner);
  const mayBeNull = random.below(6) === 0 ? { nullable: true } : {};
  switch (random.below(9)) {
    case 0:
      return { type: "array", items: inner(), ...mayBeNull };
    case 1:
      return { type: "object", additionalProperties: inner(), ...mayBeNull };
    case 2:
      return {
        [random.pick(["oneOf", "anyOf"])]: several(),
        ...(random.below(4) === 0
          ? { discriminator: { propertyName: "kind" } }
          : {}),
        ...mayBeNull,
      };
    case 3:
    case 4:
      return {
        allOf: several(),
        ...(random.below(3) === 0
          ? { properties: { extra_one: inner() }, required: ["three"] }
          : {}),
        ...mayBeNull,
      };
    case 5:
      return {
        type: "array",
        prefixItems: [inner(), inner()],
        ...(random.below(2) === 0 ? { items: inner() } : {}),
        ...(random.below(3) === 0 ? { minItems: random.below(3) } : {}),
      };
    default:
      return { ...object(inner, random), ...mayBeNull };
  }
}

function object(inner: () => Schema, random: Random): Schema {
  const some = () => members.filter(() => random.below(2) === 0);
  return {
    type: "object",
    properties: Object.fromEntries(some().map((name) => [name, inner()])),
    required: some(),
    ...(random.below(4) === 0
      ? { additionalProperties: random.pick([true, false, inner()]) }
      : {}),
    ...(random.below(8) === 0 ? { oneOf: [inner(), inner()] } : {}),
    ...(random.below(6) === 0 ? rare(inner, random) : {}),
  };
}

/** What few documents hold beside members. */
function rare(inner: () => Schema, random: Random): Schema {
  return random.pick<() => Schema>([
    () => ({ patternProperties: { "^a": inner(), "^b": inner() } }),
    () => ({ unevaluatedProperties: inner() }),
    () => keywords(["if", "then", "else"], inner),
    () => keywords(["if", "then"], inner),
    () => ({ dependentSchemas: { kind: inner() } }),
    () => ({ discriminator: { propertyName: "kind" } }),
    () => ({ not: random.pick<unknown>([{}, { type: "string" }]) }),
  ])();
}

function keywords(names: readonly string[], inner: () => Schema): Schema {
  return Object.fromEntries(names.map((name) => [name, inner()]));
}

function leaf(random: Random): Schema {
  return random.pick<() => Schema>([
    () => ({ $ref: `#/components/schemas/${random.pick(names)}` }),
    () => ({ $ref: `#/components/schemas/${random.pick(names)}` }),
    () => ({ type: "string" }),
    () => ({ type: "integer", nullable: true }),
    () => ({ type: "boolean" }),
    () => ({ type: "string", enum: random.pick([["a"], ["b"], ["a", null]]) }),
    () => ({}),
    () => ({ const: random.pick<unknown>([1, { one_two: ["a", {}] }, null]) }),
    () => ({ enum: [{ one_two: 1 }, { one_two: { kind: 2 } }, "a", null] }),
    () => ({ anyOf: [{ enum: ["a"] }, { type: "string" }] }),
    () => ({
      type: ["object", "array", "null"],
      propertyNames: { enum: ["a", "b"] },
      properties: random.pick<Schema>([{}, { one_two: {} }]),
    }),
  ])();
}
