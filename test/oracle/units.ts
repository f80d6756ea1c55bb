import ts from "typescript";
import type { Media, Operation } from "../../generator/api/api.ts";
import type { RequestNames } from "../../generator/names/names.ts";
import { escapeToken } from "../../generator/source/pointer.ts";
import type { Ours } from "./ours.ts";
import type { Compiled } from "./program.ts";
import type {
  Alternative,
  Member,
  ObjectAlternative,
  Shapes,
} from "./shape.ts";

/** Something of a document that both have a type for. */
export interface Unit {
  /** `#/components/schemas/Pet`, `#/paths/~1pets/get request`, `… 404`. */
  readonly name: string;
  readonly theirs: readonly Alternative[];
  readonly ours: readonly Alternative[];
  /** What of the document the types describe. */
  readonly subject: Subject;
}

export type Subject =
  | { readonly kind: "component"; readonly name: string }
  | {
      readonly kind: "request";
      readonly operation: Operation;
      readonly names: RequestNames;
    }
  | {
      readonly kind: "response";
      readonly operation: Operation;
      readonly statuses: readonly string[];
    };

/** What both made of a document. */
export interface Sides {
  readonly compiled: Compiled;
  readonly shapes: Shapes;
  readonly ours: Ours;
}

/** The component schemas, and each operation with its request and its responses. */
export class Units {
  readonly #checker: ts.TypeChecker;
  readonly #shapes: Shapes;
  readonly #ours: Ours;
  readonly #theirExports;
  readonly #ourExports;

  constructor({ compiled, shapes, ours }: Sides) {
    this.#checker = compiled.checker;
    this.#shapes = shapes;
    this.#ours = ours;
    this.#theirExports = compiled.exportsOf("theirs.ts");
    this.#ourExports = compiled.exportsOf("ours/index.ts");
  }

  /** The types that both give a component schema; ours is undefined where it is not emitted. */
  components(): Map<string, { theirs: ts.Type; ours: ts.Type | undefined }> {
    const schemas = this.#member(this.#exported("components"), "schemas");
    const all = schemas ? this.#checker.getPropertiesOfType(schemas) : [];
    return new Map(
      all.map((symbol) => {
        const id = `#/components/schemas/${escapeToken(symbol.name)}`;
        const name = this.#ours.names.models.get(id)?.type;
        const found =
          name === undefined ? undefined : this.#ourExports.get(name);
        const theirs = this.#checker.getTypeOfSymbol(symbol);
        const ours = found && this.#checker.getDeclaredTypeOfSymbol(found);
        return [symbol.name, { theirs, ours }];
      }),
    );
  }

  /** What is compared. */
  all(): Unit[] {
    const components = [...this.components()].flatMap(
      ([name, { theirs, ours }]): Unit[] => {
        if (!ours) return [];
        // Null belongs to the use of a component, where it is compared.
        const [one, other] = [theirs, ours].map((type) =>
          this.#shapes.of([type]).filter((part) => !isNull(part)),
        );
        return [
          {
            name: `#/components/schemas/${escapeToken(name)}`,
            theirs: one!,
            ours: other!,
            subject: { kind: "component", name },
          },
        ];
      },
    );
    const operations = this.#ours.api.operations.flatMap((operation) =>
      this.#operation(operation),
    );
    return [...components, ...operations];
  }

  #operation(operation: Operation): Unit[] {
    const { method, path } = operation;
    const item = this.#member(this.#exported("paths"), path);
    const theirs = this.#member(item, method.toLowerCase());
    if (!theirs) return [];
    const name = `#/paths/${escapeToken(path)}/${method.toLowerCase()}`;
    const { function: called } = this.#ours.names.operations.get(operation.id)!;
    const symbol = this.#ourExports.get(called);
    if (!symbol) throw new Error(`${called} is not exported`);
    const [signature] = this.#checker
      .getTypeOfSymbol(symbol)
      .getCallSignatures();
    const names = this.#ours.names.operations.get(operation.id)!.request;
    const request = this.#theirRequest(theirs, operation);
    return [
      {
        name: `${name} request`,
        theirs: [request],
        ours: [this.#ourRequest(signature!, request, operation)],
        subject: { kind: "request", operation, names },
      },
      ...this.#responses(name, theirs, signature!, operation),
    ];
  }

  /** Parameters by the names that ours have, and the body beside them. */
  #theirRequest(theirs: ts.Type, operation: Operation): ObjectAlternative {
    const { request } = this.#ours.names.operations.get(operation.id)!;
    const members = new Map<string, Member>();
    const parameters = this.#member(theirs, "parameters");
    for (const place of ["path", "query", "header", "cookie"] as const) {
      const type = this.#member(parameters, place);
      for (const [name, member] of this.#members(type)) {
        if (isIgnoredHeader(place, name)) continue;
        members.set(request.parameters.get(`${place}:${name}`) ?? name, member);
      }
    }
    const symbol = this.#checker.getPropertyOfType(theirs, "requestBody");
    const content = this.#member(
      this.#member(theirs, "requestBody"),
      "content",
    );
    const type = this.#content(content, operation.body?.media[0]);
    if (symbol && type) {
      const optional = Boolean(symbol.flags & ts.SymbolFlags.Optional);
      members.set(request.body, { optional, type, symbol });
    }
    return objectWith(members);
  }

  /** The members of a flat body are put back into a body. */
  #ourRequest(
    signature: ts.Signature,
    theirs: ObjectAlternative,
    operation: Operation,
  ): ObjectAlternative {
    const { request } = this.#ours.names.operations.get(operation.id)!;
    const params = signature
      .getParameters()
      .find(({ name }) => name === "params");
    const members = this.#members(
      params && this.#checker.getTypeOfSymbol(params),
    );
    if (request.shape !== "flat") return objectWith(members);
    const body = new Map<string, Member>();
    for (const [name, called] of request.members) {
      const member = members.get(called);
      if (member) body.set(name, member);
      members.delete(called);
    }
    // Where all members of a body are optional, none of them is no body.
    const mayBeEmpty = [...body.values()].every(({ optional }) => optional);
    const optional =
      mayBeEmpty && theirs.members.get(request.body)?.optional === true;
    members.set(request.body, {
      optional,
      type: objectWith(body),
      symbol: undefined,
    });
    return objectWith(members);
  }

  #responses(
    name: string,
    theirs: ts.Type,
    signature: ts.Signature,
    operation: Operation,
  ): Unit[] {
    const [data, failure] = this.#checker.getTypeArguments(
      signature.getReturnType() as ts.TypeReference,
    );
    const statuses = this.#members(this.#member(theirs, "responses"));
    const answers = [...statuses].map(([status, member]) => ({
      status:
        status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
      type: this.#answer(member.type as ts.Type, operation, status),
    }));
    const good = answers.filter(({ status }) => status.startsWith("2"));
    const successes =
      good.length > 0
        ? good
        : answers.filter(({ status }) => status === "default");
    const failures = answers.filter(
      (answer) =>
        /^([45]|default)/.test(answer.status) && !successes.includes(answer),
    );
    const undefinedType = this.#checker.getUndefinedType();
    const types = successes.map(({ type }) => type ?? undefinedType);
    return [
      {
        name: `${name} success`,
        theirs: this.#shapes.of(types.length > 0 ? types : [undefinedType]),
        ours: this.#shapes.of([data!]),
        subject: {
          kind: "response",
          operation,
          statuses: successes.map(({ status }) => status),
        },
      },
      ...failures.flatMap(({ status, type }): Unit[] => {
        const isJson = mediaOf(operation, status)?.kind === "json";
        if (!type || !isJson) return [];
        return [
          {
            name: `${name} ${status}`,
            theirs: this.#shapes.of([type]),
            ours: this.#shapes.of(this.#errorData(failure!, status, operation)),
            subject: { kind: "response", operation, statuses: [status] },
          },
        ];
      }),
    ];
  }

  /** The content of an answer; undefined where it has none. */
  #answer(
    type: ts.Type,
    operation: Operation,
    status: string,
  ): ts.Type | undefined {
    const content = this.#member(type, "content");
    return this.#content(content, mediaOf(operation, status));
  }

  /** The data of the errors that an answer with this status is. */
  #errorData(
    failure: ts.Type,
    status: string,
    operation: Operation,
  ): ts.Type[] {
    const called = errorClass(operation, status, this.#ours);
    const errors = failure.isUnion() ? failure.types : [failure];
    return errors.flatMap((type) => {
      const name = this.#member(type, "name");
      if (!name?.isStringLiteral() || name.value !== called) return [];
      const codes = this.#member(type, "status");
      const all = codes?.isUnion() ? codes.types : codes ? [codes] : [];
      const has = all.some((code) =>
        code.isNumberLiteral()
          ? String(code.value) === status
          : !/^\d+$/.test(status),
      );
      const data = this.#checker.getPropertyOfType(type, "data");
      return has && data ? [this.#checker.getTypeOfSymbol(data)] : [];
    });
  }

  #content(
    content: ts.Type | undefined,
    media: Media | undefined,
  ): ts.Type | undefined {
    if (!content) return undefined;
    for (const symbol of this.#checker.getPropertiesOfType(content)) {
      const [range = ""] = symbol.name.split(";");
      if (range.trim().toLowerCase() !== media?.mediaType) continue;
      return this.#checker.getTypeOfSymbol(symbol);
    }
    return undefined;
  }

  #exported(name: string): ts.Type | undefined {
    const symbol = this.#theirExports.get(name);
    return symbol && this.#checker.getDeclaredTypeOfSymbol(symbol);
  }

  #members(type: ts.Type | undefined): Map<string, Member> {
    if (!type || type.flags & ts.TypeFlags.Never) return new Map();
    const symbols = this.#checker.getPropertiesOfType(type);
    return new Map(
      symbols.map((symbol) => [
        symbol.name,
        {
          optional: Boolean(symbol.flags & ts.SymbolFlags.Optional),
          type: this.#checker.getTypeOfSymbol(symbol),
          symbol,
        },
      ]),
    );
  }

  /** The type of a member, where there is one that can have a value. */
  #member(type: ts.Type | undefined, name: string): ts.Type | undefined {
    const symbol = type && this.#checker.getPropertyOfType(type, name);
    if (!symbol) return undefined;
    const found = this.#checker.getTypeOfSymbol(symbol);
    const given = this.#checker.getNonNullableType(found);
    return given.flags & ts.TypeFlags.Never ? undefined : given;
  }
}

function objectWith(members: ReadonlyMap<string, Member>): ObjectAlternative {
  return { kind: "object", type: undefined, members, index: undefined };
}

/** The class of the error that an answer is. */
function errorClass(
  operation: Operation,
  status: string,
  { names }: Ours,
): string | undefined {
  const type = mediaOf(operation, status)?.type;
  const body = type?.kind === "nullable" ? type.of : type;
  return body?.kind === "reference"
    ? names.models.get(body.model)?.error
    : names.operations.get(operation.id)?.errors.get(status);
}

function mediaOf({ responses }: Operation, status: string): Media | undefined {
  const found = responses.find(
    (response) => response.status.toUpperCase() === status.toUpperCase(),
  );
  return found?.media[0];
}

/** OpenAPI 3.1.1, 4.8.12.1: definitions of these are ignored. */
function isIgnoredHeader(place: string, name: string): boolean {
  return (
    place === "header" &&
    ["accept", "content-type", "authorization"].includes(name.toLowerCase())
  );
}

function isNull(alternative: Alternative): boolean {
  return alternative.kind === "leaf" && alternative.text === "null";
}
