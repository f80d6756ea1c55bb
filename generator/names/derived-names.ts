import type { OperationId } from "../api/api.ts";
import type { CalledAfter, Model, ModelId } from "../api/types.ts";
import { capitalize, join, pascalCase, typeName } from "./casing.ts";
import { qualified } from "./claim.ts";
import { fileOf, isDeclared, mediaTypeOf } from "./model-place.ts";

/** Names that are already settled, for what is called after them. */
export interface Owners {
  /** The type prefix of an operation. */
  readonly operation: (id: OperationId) => string;
  /** The name of the model at a place; undefined where there is none. */
  readonly model: (place: CalledAfter, id: ModelId) => string | undefined;
}

/** The names a model could have. Made when asked for: what it is called after must have its name. */
export interface DerivedNames {
  readonly best: () => string;
  readonly others: () => readonly string[];
}

/** The names a model could have by what it is called after. */
export function derivedNames(
  model: Model,
  isErrorClass: boolean,
  owners: Owners,
): DerivedNames {
  const declared = model.notes.typeName;
  const best = (): string =>
    declared === undefined
      ? nameAfter(model.calledAfter, model.id, owners)
      : typeName(declared);
  const others = (): readonly string[] => {
    const name = best();
    const words = isErrorClass ? errorWords(name) : [wordFor(model)];
    const qualifiers = words.flatMap((word) => qualified(name, word));
    const byFile = fileNames(name, model.id);
    const media = mediaNames(model, owners);
    // A response and its schema are often in files of one name, in folders that say what they are.
    return isErrorClass || isOtherComponent(model)
      ? [...media, ...qualifiers, ...byFile]
      : [...media, ...byFile, ...qualifiers];
  };
  return { best, others };
}

function nameAfter(after: CalledAfter, id: ModelId, owners: Owners): string {
  switch (after.kind) {
    case "component":
      return typeName(after.name);
    case "member":
      return join(memberOwner(after.of, id, owners), pascalCase(after.name));
    case "item":
      return join(ownerName(after.of, id, owners), "Item");
    case "value":
      return join(ownerName(after.of, id, owners), "Value");
    case "variant":
      return join(ownerName(after.of, id, owners), pascalCase(after.hint));
    case "parameter":
      return join(owners.operation(after.operation), pascalCase(after.name));
    case "request":
      return join(owners.operation(after.operation), "Body");
    case "webhook":
      return join(pascalCase(after.name), "Webhook");
    case "response":
      return join(
        owners.operation(after.operation),
        responseWord(after.status),
      );
  }
}

function ownerName(of: CalledAfter, id: ModelId, owners: Owners): string {
  return owners.model(of, id) ?? nameAfter(of, id, owners);
}

/** Members of an operation's own body belong to the operation: `CreateUserStatus`. */
function memberOwner(of: CalledAfter, id: ModelId, owners: Owners): string {
  return of.kind === "request"
    ? owners.operation(of.operation)
    : ownerName(of, id, owners);
}

function responseWord(status: string): string {
  if (status.startsWith("2")) return "Response";
  const isFailure = /^[45]/.test(status) || status === "default";
  return `${isFailure ? "Error" : "Response"}${capitalize(status)}`;
}

/** Bodies of one operation are told apart by status and media type. */
function mediaNames(
  { calledAfter: after, id }: Model,
  owners: Owners,
): readonly string[] {
  if (after.kind !== "request" && after.kind !== "response") return [];
  const operation = owners.operation(after.operation);
  const isSuccess = after.kind === "response" && after.status.startsWith("2");
  const status = isSuccess ? [join(operation, `Response${after.status}`)] : [];
  const type = mediaTypeOf(id);
  if (type === undefined || type === "application/json") return status;
  const what = after.kind === "request" ? "Body" : responseWord(after.status);
  return [...status, join(operation, mediaWord(type) + what)];
}

function mediaWord(mediaType: string): string {
  if (mediaType === "multipart/form-data") return "Multipart";
  if (mediaType === "application/x-www-form-urlencoded") return "Form";
  return pascalCase(mediaType.replace(/^application\//, ""));
}

/** Equal names of several files are told apart by the file, or the folder that it is in. */
function fileNames(name: string, id: ModelId): readonly string[] {
  const file = fileOf(id);
  if (file === "") return [];
  const [base = "", ...folders] = file.split("/").reverse();
  const distinctive = [baseName(base), ...folders]
    .filter((word) => !generic.test(word))
    .map(typeName)
    .find((word) => word !== name);
  return distinctive === undefined ? [] : [join(distinctive, name)];
}

/** What says nothing of what is in it. */
const generic =
  /^(?:\.+|index|components?|schemas?|models?|definitions?|types|parameters|responses?|requests?|requestBodies|resources|specs?|specifications?|openapi|api)$/i;

function baseName(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}

/** What a class of errors is: `ErrorResponse`, `DateError`. */
function errorWords(name: string): readonly string[] {
  return /Errors?$/.test(name) ? ["Response", "Model"] : ["Error", "Response"];
}

function isOtherComponent({ calledAfter }: Model): boolean {
  return (
    calledAfter.kind === "component" &&
    SECTIONS[calledAfter.section] !== undefined
  );
}

/** What a model is: `ErrorModel`, `PetRequest`, `UserStatusEnum`. */
function wordFor(model: Model): string {
  const { calledAfter, kind } = model;
  const word =
    calledAfter.kind === "component"
      ? SECTIONS[calledAfter.section]
      : undefined;
  if (word !== undefined) return word;
  if (isDeclared(model)) return "Model";
  if (kind === "enum") return "Enum";
  return kind === "union" ? "Union" : "Model";
}

const SECTIONS: Readonly<Record<string, string>> = {
  headers: "Header",
  parameters: "Parameter",
  requestBodies: "Request",
  responses: "Response",
};
