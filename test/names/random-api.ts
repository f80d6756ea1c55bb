import type { Api, Operation } from "../../generator/api/api.ts";
import type { Member, Model, Type } from "../../generator/api/types.ts";
import type { Random } from "../layout/random.ts";
import {
  alias,
  api,
  body,
  component,
  enumeration,
  list,
  member,
  object,
  operation,
  ref,
  string,
  union,
} from "./api-builder.ts";

/** Where the names of a random API are taken from. */
export interface Vocabulary {
  readonly schemas: readonly string[];
  readonly members: readonly string[];
  readonly values: readonly (string | number | boolean)[];
  readonly operations: readonly string[];
  readonly tags: readonly string[];
}

/** Names that get into each other's way as often as possible. */
export const colliding: Vocabulary = {
  schemas: [
    "User",
    "user",
    "USER",
    "u_ser",
    "Error",
    "error",
    "Date",
    "ErrorResponse",
    "UserModel",
  ].concat(
    [
      "UserStatus",
      "user_status",
      "UserData",
      "ErrorData",
      "isUser",
      "GetUserParams",
      "get_user",
    ],
    [
      "UsersResource",
      "Shop",
      "ShopOptions",
      "ErrorModel",
      "UserStatusEnum",
      "GetUserBody",
    ],
  ),
  members: [
    "user_id",
    "userId",
    "user-id",
    "USER_ID",
    "UserId",
    "id",
    "Id",
    "_id",
    "bodyId",
    "status",
  ].concat([
    "queryId",
    "body",
    "requestBody",
    "plus1",
    "+1",
    "__proto__",
    "constructor",
    "proto",
  ]),
  values: [
    "asc",
    "ASC",
    "Asc",
    "a_sc",
    "+asc",
    "-asc",
    "1",
    1,
    -1,
    "",
    "empty",
    true,
    "true",
    "NaN",
  ],
  operations: [
    "getUser",
    "get_user",
    "GetUser",
    "users/get",
    "user/get",
    "delete",
    "remove",
    "isUser",
  ].concat([
    "get-user",
    "users/delete",
    "createClient",
    "getUserOperation",
    "then",
    "list",
    "List",
  ]),
  tags: [
    "users",
    "Users",
    "user s",
    "client",
    "Client",
    "get",
    "users.get",
    "options",
  ],
};

/** A random API. Its models and operations are taken from the vocabulary, each at most once. */
export function randomApi(random: Random, vocabulary: Vocabulary): Api {
  const schemas = sample(random, vocabulary.schemas);
  const models: Model[] = schemas.map((name) =>
    randomModel(random, vocabulary, name),
  );
  const inner = models.flatMap((model) =>
    randomParts(random, vocabulary, model),
  );
  const all = distinct([...models, ...inner]);
  const ids = sample(random, vocabulary.operations);
  const operations = ids.map((id) =>
    randomOperation(random, vocabulary, id, all),
  );
  const bodies = distinct(operations.flatMap(({ extra }) => extra));
  return api(
    [...all, ...bodies],
    operations.map((each) => each.operation),
  );
}

function randomModel(
  random: Random,
  vocabulary: Vocabulary,
  name: string,
): Model {
  switch (random.below(4)) {
    case 0:
      return enumeration(name, sample(random, vocabulary.values));
    case 1:
      return alias(name, string);
    default:
      return object(name, randomMembers(random, vocabulary));
  }
}

export function randomMembers(
  random: Random,
  vocabulary: Vocabulary,
): readonly Member[] {
  return sample(random, vocabulary.members).map((name) =>
    member(name, {
      required: random.chance(0.3),
      readOnly: random.chance(0.1),
    }),
  );
}

/** Models that stand inside of another, and are called after it. */
function randomParts(
  random: Random,
  vocabulary: Vocabulary,
  model: Model,
): readonly Model[] {
  if (!random.chance(0.5)) return [];
  const of = model.calledAfter;
  const values = sample(random, vocabulary.values);
  return [
    enumeration(
      { kind: "member", of, name: random.pick(vocabulary.members) },
      values,
    ),
    union({ kind: "variant", of, hint: random.pick(vocabulary.schemas) }, [
      string,
    ]),
    object({ kind: "item", of }, randomMembers(random, vocabulary)),
  ];
}

function randomOperation(
  random: Random,
  vocabulary: Vocabulary,
  id: string,
  models: readonly Model[],
): { readonly operation: Operation; readonly extra: readonly Model[] } {
  const request = object(
    { kind: "request", operation: id },
    randomMembers(random, vocabulary),
  );
  const failure = object({ kind: "response", operation: id, status: "409" });
  const some = (): Type =>
    models.length > 0 ? ref(random.pick(models)) : list;
  const type = random.pick([ref(request), ref(request), some(), list]);
  return {
    operation: operation(random.chance(0.9) ? id : undefined, {
      path: `/${id}`,
      parameters: randomParameters(random, vocabulary),
      responses: {
        200: some(),
        404: some(),
        409: ref(failure),
        422: random.pick([list, some()]),
      },
      ...(random.chance(0.7) ? { tag: random.pick(vocabulary.tags) } : {}),
      ...(random.chance(0.3) ? { group: random.pick(vocabulary.tags) } : {}),
      ...(random.chance(0.3)
        ? { name: random.pick(vocabulary.operations) }
        : {}),
      ...(random.chance(0.7)
        ? { body: body(type, { required: random.chance(0.7) }) }
        : {}),
    }),
    extra: [request, failure, object(component(id, "responses"))],
  };
}

export function randomParameters(
  random: Random,
  { members }: Vocabulary,
): readonly string[] {
  return ["path", "query", "header"].flatMap((location) =>
    sample(random, members)
      .slice(0, 3)
      .map((name) => `${location}:${name}`),
  );
}

function distinct(models: readonly Model[]): readonly Model[] {
  return [...new Map(models.map((model) => [model.id, model])).values()];
}

export function sample<Item>(
  random: Random,
  items: readonly Item[],
): readonly Item[] {
  const share = random.next();
  return shuffle(random, items).filter(() => random.chance(share));
}

export function shuffle<Item>(
  random: Random,
  items: readonly Item[],
): readonly Item[] {
  const all = [...items];
  for (let index = all.length - 1; index > 0; index--) {
    const other = random.below(index + 1);
    [all[index], all[other]] = [all[other]!, all[index]!];
  }
  return all;
}
