import type { Operation, Parameter } from "../api/api.ts";
import {
  type Member,
  noNotes,
  type ObjectModel,
  type Type,
} from "../api/types.ts";
import {
  commentOf,
  forbiddenInBrowsers,
  madeIfLeftOut,
  notInBrowsers,
} from "./comments.ts";
import {
  modelOf,
  operationNames,
  type Request,
  type TypeContext,
} from "./context.ts";
import { isForbidden } from "./forbidden-headers.ts";
import { sequenceItems } from "./sequences.ts";
import type { CommentSyntax, PropertySyntax, TypeSyntax } from "./syntax.ts";
import { orUndefined, typeSyntax } from "./types.ts";

/** A member of the one object that an operation takes. */
export interface Param {
  readonly name: string;
  readonly wire: string;
  readonly required: boolean;
  readonly type: Type;
  /** Its items may come one by one. */
  readonly isSequence?: boolean;
  readonly source: Pick<Member, "notes"> &
    Partial<Pick<Parameter, "in" | "name">>;
}

/** The one object that an operation takes; without properties where it takes nothing. */
export function requestSyntax(
  operation: Operation,
  context: TypeContext,
): Request {
  const params = paramsOf(operation, context);
  const renamed = new Map(
    params
      .filter(({ name, wire }) => name !== wire)
      .map(({ name, wire }) => [wire, name]),
  );
  const properties = params.map((param) => {
    const { name, required, type, isSequence, source } = param;
    const syntax = isSequence
      ? sequenceSyntax(type, context)
      : typeSyntax(type, "request", context);
    return {
      name,
      optional: !required,
      type: required ? syntax : orUndefined(syntax),
      comment: withRemark(commentOf(source.notes, renamed), source, operation),
    };
  });
  return { properties, renamed };
}

/** What only the SDK knows of a parameter. */
function withRemark(
  { paragraphs, tags }: CommentSyntax,
  source: Param["source"],
  { idempotencyHeader }: Operation,
): CommentSyntax {
  const remark = remarkOn(source, idempotencyHeader);
  return { paragraphs: remark ? [...paragraphs, remark] : paragraphs, tags };
}

function remarkOn(
  source: Param["source"],
  idempotencyHeader: string | undefined,
): string | undefined {
  if (source.in === "cookie") return notInBrowsers;
  const { name } = source;
  if (source.in !== "header" || name === undefined) return undefined;
  if (name === idempotencyHeader) return madeIfLeftOut;
  return isForbidden(name) ? forbiddenInBrowsers : undefined;
}

export function allOptional(params: readonly PropertySyntax[]): boolean {
  return params.every(({ optional }) => optional);
}

/** What an operation takes: its parameters, then its body, as one member or by its members. */
export function paramsOf(operation: Operation, context: TypeContext): Param[] {
  const { request } = operationNames(operation.id, context);
  const { choice } = operation;
  const isChosen = (parameter: Parameter) =>
    choice?.in === parameter.in && choice.name === parameter.name;
  const params = operation.parameters
    .filter((parameter) => !isChosen(parameter))
    .map((parameter): Param => ({
      name:
        request.parameters.get(`${parameter.in}:${parameter.name}`) ??
        parameter.name,
      wire: parameter.name,
      required: parameter.required,
      type: parameter.type,
      source: parameter,
    }));
  return [...params, ...bodyParams(operation, context)];
}

function bodyParams(operation: Operation, context: TypeContext): Param[] {
  const { request } = operationNames(operation.id, context);
  const { body } = operation;
  if (!body) return [];
  if (request.shape === "flat") {
    const chosen = operation.choice?.in === "body" && operation.choice.name;
    return bodyModel(operation, context)
      .members.filter(({ name }) => name !== chosen)
      .map((member) => ({
        name: request.members.get(member.name) ?? member.name,
        wire: member.name,
        required: member.required,
        type: member.type,
        source: member,
      }));
  }
  const { type, kind } = body.media[0]!;
  return [
    {
      name: request.body,
      wire: request.body,
      required: body.required,
      type,
      isSequence: kind === "lines",
      source: { notes: { ...noNotes, description: body.description } },
    },
  ];
}

/** `Iterable<Row> | AsyncIterable<Row>`, which an array is too. */
function sequenceSyntax(type: Type, context: TypeContext): TypeSyntax {
  const items = sequenceItems(type, context) ?? { kind: "unknown" };
  const item = typeSyntax(items, "request", context);
  const types = ["Iterable", "AsyncIterable"].map((name): TypeSyntax => ({
    kind: "local",
    name,
    arguments: [item],
  }));
  return { kind: "union", types };
}

/** The object model of a flat body. */
export function bodyModel(
  operation: Operation,
  context: TypeContext,
): ObjectModel {
  let type = operation.body?.media[0]?.type;
  while (type?.kind === "reference") {
    const model = modelOf(type.model, context);
    if (model.kind === "object") return model;
    type = model.kind === "alias" ? model.type : undefined;
  }
  throw new Error(`The body of ${operation.id} is no object, yet it is flat`);
}
