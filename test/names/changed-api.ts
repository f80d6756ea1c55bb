import type { Api, Operation } from "../../generator/api/api.ts";
import type { Member, Model, ObjectModel } from "../../generator/api/types.ts";
import type { Random } from "../layout/random.ts";
import { api, enumeration, operation } from "./api-builder.ts";
import {
  randomApi,
  randomMembers,
  randomParameters,
  sample,
  shuffle,
  type Vocabulary,
} from "./random-api.ts";

/** The same API with everything in another order. */
export function shuffled(
  random: Random,
  { models, operations, info }: Api,
): Api {
  return api(
    shuffle(random, [...models.values()]).map((model) =>
      shuffledModel(random, model),
    ),
    shuffle(random, operations).map((each) => ({
      ...each,
      parameters: shuffle(random, each.parameters),
      responses: shuffle(random, each.responses),
    })),
    info.title,
  );
}

/** A later state of an API: something removed, something added, members too, and all reordered. */
export function changed(
  random: Random,
  before: Api,
  vocabulary: Vocabulary,
): Api {
  const other = randomApi(random, vocabulary);
  const models = new Map([...other.models].filter(() => random.chance(0.5)));
  for (const [id, model] of before.models) {
    if (random.chance(0.8)) models.set(id, grown(random, model, vocabulary));
  }
  const operations = new Map(
    other.operations
      .filter(() => random.chance(0.5))
      .map((each) => [each.id, each]),
  );
  for (const each of before.operations) {
    if (random.chance(0.8))
      operations.set(each.id, grownOperation(random, each, vocabulary));
  }
  return shuffled(random, api([...models.values()], [...operations.values()]));
}

function grown(random: Random, model: Model, vocabulary: Vocabulary): Model {
  if (model.kind === "object") {
    const kept = model.members.filter(() => random.chance(0.9));
    return {
      ...model,
      members: byName([...kept, ...randomMembers(random, vocabulary)]),
    };
  }
  if (model.kind === "enum") {
    const { values } = enumeration("x", sample(random, vocabulary.values));
    const added = values.filter(
      (each) => !model.values.some(({ value }) => value === each.value),
    );
    return { ...model, values: [...model.values, ...added] };
  }
  return model;
}

function grownOperation(
  random: Random,
  before: Operation,
  vocabulary: Vocabulary,
): Operation {
  const other = operation("x", {
    parameters: randomParameters(random, vocabulary),
  });
  const keys = new Set(
    before.parameters.map((each) => `${each.in}:${each.name}`),
  );
  const added = other.parameters.filter(
    (each) => !keys.has(`${each.in}:${each.name}`),
  );
  return { ...before, parameters: [...before.parameters, ...added] };
}

function shuffledModel(random: Random, model: Model): Model {
  if (model.kind === "object")
    return { ...model, members: shuffle(random, model.members) };
  if (model.kind === "enum")
    return { ...model, values: shuffle(random, model.values) };
  return model;
}

function byName(members: readonly Member[]): ObjectModel["members"] {
  const names = new Map(members.map((each) => [each.name, each]));
  return members.filter((each) => names.get(each.name) === each);
}
