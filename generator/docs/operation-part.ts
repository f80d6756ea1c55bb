import type { ApiResponse, Operation } from "../api/api.ts";
import {
  type Context,
  operationNames,
  requestOf,
} from "../typescript/context.ts";
import {
  answerHeadersView,
  headersName,
  readerName,
} from "../typescript/headers.ts";
import { operationComment, paramsName } from "../typescript/operations.ts";
import { type Param, paramsOf } from "../typescript/params.ts";
import {
  errorSymbol,
  failuresOf,
  successesOf,
} from "../typescript/responses.ts";
import { answerType } from "../typescript/streams.ts";
import { keyword } from "../typescript/types.ts";
import type { Call } from "./call.ts";
import type { Fitting } from "./fit.ts";
import { code, link, Markdown, prose, type } from "./markdown.ts";
import { memberView, told } from "./members.ts";
import type { Paths } from "./paths.ts";
import { callSnippet } from "./snippets.ts";
import type {
  FailureRowView,
  MemberView,
  OperationPartView,
  ParameterView,
  ResponseView,
} from "./view.ts";

/** An operation on the page of its resource. */
export function operationPart(
  operation: Operation,
  call: Call | undefined,
  paths: Paths,
  fitting: Fitting,
): OperationPartView {
  const { context } = fitting;
  const names = operationNames(operation.id, context);
  const parameters = parametersOf(operation, context);
  const headers = headersName(operation, context);
  const snippet = (form: "method" | "function") =>
    call && callSnippet(operation, call, form, fitting);
  return {
    anchor: new Markdown("anchor", names.function),
    name: new Markdown("text", names.method),
    deprecated: operation.deprecated,
    description: descriptionOf(operation, context),
    endpoint: code(`${operation.method} ${operation.path}`),
    method: snippet("method"),
    function: snippet("function"),
    params:
      parameters.length > 0 ? code(paramsName(operation, context)) : undefined,
    parameters,
    responses: successesOf(operation).map((response) =>
      responseView(response, context),
    ),
    headers: headersOf(operation, context),
    reader: headers === undefined ? undefined : code(readerName(headers)),
    errors: failuresOf(operation).map((response) =>
      failureView(response, operation, paths, context),
    ),
    undocumented: !failuresOf(operation).some(
      ({ status }) => status === "default",
    ),
  };
}

/** Whether an operation has errors of classes of their own. */
export function hasFailures(operation: Operation, context: Context): boolean {
  return failuresOf(operation).some((response) =>
    errorSymbol(response, operation, context),
  );
}

/** Where more is said, and what the SDK makes of it; what is thrown has a table. */
function descriptionOf(operation: Operation, context: Context) {
  const { paragraphs, tags } = operationComment(operation, context, "method");
  const shown = tags.filter(({ name }) => name === "see");
  return told({ paragraphs, tags: shown });
}

function parametersOf(operation: Operation, context: Context): ParameterView[] {
  const params = paramsOf(operation, context);
  return requestOf(operation.id, context).properties.map((property, index) => {
    const param = params[index]!;
    return {
      ...memberView(property, param.wire),
      place: new Markdown("text", placeOf(param)),
    };
  });
}

function placeOf({ source }: Param): string {
  return source.in ?? "body";
}

function responseView(
  { status, description, media: [first] }: ApiResponse,
  context: Context,
): ResponseView {
  return {
    status: code(status),
    type: type(first ? answerType(first, context) : keyword("undefined")),
    mediaType: first && code(first.mediaType),
    description: prose([description]),
  };
}

/** What the headers of an answer are read as. */
function headersOf(operation: Operation, context: Context): MemberView[] {
  const view = answerHeadersView(operation, context);
  if (!view) return [];
  return view.members.content.map((property, index) =>
    memberView(property, operation.headers[index]!.name),
  );
}

function failureView(
  response: ApiResponse,
  operation: Operation,
  paths: Paths,
  context: Context,
): FailureRowView {
  const symbol = errorSymbol(response, operation, context);
  const { status, description, media } = response;
  return {
    class: symbol && link(symbol.name, paths.error(symbol.name)),
    status: code(status),
    mediaType: media[0] && code(media[0].mediaType),
    description: prose([description]),
  };
}
