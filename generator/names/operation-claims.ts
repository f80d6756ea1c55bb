import type { Operation, OperationId } from "../api/api.ts";
import type { NameOverrides } from "../config/options.ts";
import {
  capitalize,
  join,
  memberName,
  pascalCase,
  typeName,
} from "./casing.ts";
import { strongest, type Claim, type Strength } from "./claim.ts";
import { errorBody, isError, modelOf } from "./error-models.ts";
import { typesOf, type OperationPin, type Pins } from "./pins.ts";
import type { Scope } from "./scope.ts";

export interface OperationContext {
  readonly overrides: NameOverrides["operations"];
  readonly pins: Pins["operations"];
  readonly scope: Scope;
}

/** The claims of one operation: its function, what its types start with, classes of nameless errors. */
export function operationClaims(
  operation: Operation,
  { overrides, pins, scope }: OperationContext,
): readonly Claim[] {
  const configured = overrides[operation.id]?.function;
  const pinned = pins.get(operation.id);
  const changed = configured !== undefined && configured !== pinned?.function;
  const pin = changed ? undefined : pinned;
  return [
    functionClaim(operation, configured, pin),
    typesClaim(operation, configured, pin),
    ...errorsWithoutModel(operation).map((status) =>
      failureClaim(operation, status, pin, scope),
    ),
    ...(operation.headers.length > 0
      ? [headersClaim(operation, pin, scope)]
      : []),
  ];
}

export const functionKey = (id: OperationId): string => `function ${id}`;
export const typesKey = (id: OperationId): string => `types ${id}`;
export const failureKey = (id: OperationId, status: string): string =>
  `failure ${status} ${id}`;

/** Error statuses whose JSON body has no name of its own: a text, a list. */
export function errorsWithoutModel({
  responses,
}: Operation): readonly string[] {
  return responses
    .filter((response) => {
      const body = errorBody(response);
      return (
        isError(response) && body !== undefined && modelOf(body) === undefined
      );
    })
    .map(({ status }) => status);
}

function functionClaim(
  operation: Operation,
  configured: string | undefined,
  pin: OperationPin | undefined,
): Claim {
  const name = functionName(operation);
  return {
    key: functionKey(operation.id),
    label: operation.id,
    ...rankOf(operation, name === operation.id, configured, pin),
    wants: () => configured ?? pin?.function ?? name,
    otherwise: () => [name, `${name}Operation`],
  };
}

function typesClaim(
  operation: Operation,
  configured: string | undefined,
  pin: OperationPin | undefined,
): Claim {
  const name =
    operation.hasOperationId && !operation.variant
      ? typeName(operation.id)
      : capitalize(functionName(operation));
  return {
    key: typesKey(operation.id),
    label: operation.id,
    ...rankOf(operation, name === operation.id, configured, pin),
    wants: () =>
      configured ? capitalize(configured) : pin ? typesOf(pin) : name,
    otherwise: () => [name, `${name}Operation`],
    takes: (type) => [`${type}Params`, `${type}Error`],
  };
}

function failureClaim(
  { id }: Operation,
  status: string,
  pin: OperationPin | undefined,
  scope: Scope,
): Claim {
  const pinned = pin?.errors.get(status);
  const name = (): string =>
    join(
      `${scope.get(typesKey(id))?.name ?? typeName(id)}Error`,
      capitalize(status),
    );
  return {
    key: failureKey(id, status),
    label: `${id} ${status}`,
    strength: strongest(undefined, pinned, "derived"),
    order: 1,
    wants: () => pinned ?? name(),
    otherwise: () => [name(), `${name()}Response`],
  };
}

/** The type of the answer's headers, with the function that reads them. */
function headersClaim(
  { id }: Operation,
  pin: OperationPin | undefined,
  scope: Scope,
): Claim {
  const pinned = pin?.errors.get("headers");
  const name = (): string =>
    `${scope.get(typesKey(id))?.name ?? typeName(id)}Headers`;
  return {
    key: failureKey(id, "headers"),
    label: `${id} headers`,
    strength: strongest(undefined, pinned, "derived"),
    order: 2,
    wants: () => pinned ?? name(),
    otherwise: () => [name(), `${name()}Type`],
    takes: (type) => [type, `read${type}`],
  };
}

/** The whole operationId; without one, method and path: `getUsersById`. */
function functionName(operation: Operation): string {
  const { variant } = operation;
  if (!variant) return plainFunctionName(operation);
  const name = plainFunctionName({ ...operation, id: variant.of });
  return join(name, pascalCase(variant.word));
}

function plainFunctionName({
  id,
  hasOperationId,
  method,
  path,
}: Operation): string {
  if (hasOperationId) return memberName(id);
  const segments = path.split("/").filter((segment) => segment !== "");
  const words = segments.flatMap((segment) =>
    segment.split(/(\{[^}]*\})/).filter(Boolean),
  );
  return [
    method.toLowerCase(),
    ...(words.length === 0 ? ["Root"] : words.map(segmentWord)),
  ].reduce(join);
}

function segmentWord(segment: string): string {
  const isParameter = segment.startsWith("{");
  return isParameter
    ? `By${pascalCase(segment.slice(1, -1))}`
    : pascalCase(segment);
}

/** After the schemas of the document, before other components; made-up names come last. */
function rankOf(
  { hasOperationId }: Operation,
  isExact: boolean,
  configured: string | undefined,
  pin: OperationPin | undefined,
): { readonly strength: Strength; readonly order: number } {
  const order = isExact ? 4 : 5;
  if (configured === undefined && !pin && !hasOperationId)
    return { strength: "derived", order: 0 };
  return { strength: strongest(configured, pin?.function, "declared"), order };
}
