import { issuesOf } from "./check.ts";
import type { ApiClient, ClientOptions, RequestOptions } from "./client.ts";
import {
  type Answer,
  type ApiError,
  type ApiErrorClass,
  ResponseParseError,
  type SentRequest,
} from "./errors.ts";
import type { Reader } from "./read.ts";
import type { CheckIssue, Rule } from "./rule.ts";
import { type AnyShape, decode } from "./shape.ts";

/** An answer that is not what the document says. */
export interface Drift {
  readonly request: SentRequest;
  readonly status: number;
  /** What is wrong with the body, by wire names; without a path where it shows only when the body is read. */
  readonly issues: readonly CheckIssue[];
  /** The body, as it was sent. */
  readonly body: unknown;
}

/** What is done with answers that are not what the document says. */
export interface CheckOptions {
  /**
   * Told of each such answer, errors included. Whatever it does or throws, the
   * result of the call is the same, and nobody waits for it.
   */
  onDrift?: ((drift: Drift) => unknown) | undefined;
  /** Whether such an answer fails the call, with a `ResponseValidationError`; an error stays what it is. */
  strict?: boolean | undefined;
}

/** What can be set for the client. */
export interface CheckedClientOptions<Operation extends string = string>
  extends ClientOptions<Operation>, CheckOptions {}

/** What can be set for one call. */
export interface CheckedRequestOptions extends RequestOptions, CheckOptions {}

/** The server answered with success, but not with what the document says. */
export class ResponseValidationError extends ResponseParseError {
  readonly issues: readonly CheckIssue[];

  constructor(answer: Omit<Answer, "body">, issues: readonly CheckIssue[]) {
    super(answer, new TypeError(issues.map(lineOf).join("; ")));
    this.issues = issues;
  }
}

/** JSON that is compared with a rule before it gets its names. */
export function checkedJson<Data>(
  rule: Rule,
  client: ApiClient,
  options: CheckedRequestOptions | undefined,
  shape?: AnyShape,
  /** Decodes the text itself, where integers are to be exact. */
  decodeText?: (shape: AnyShape | undefined, text: string) => unknown,
): Reader<Data> {
  return async (response, request) => {
    const rawBody = await response.text();
    const answer = { request, response, rawBody };
    let body: unknown;
    let issues: readonly CheckIssue[] = [];
    try {
      body = JSON.parse(rawBody);
      issues = driftIn(rule, { ...answer, body }, client, options);
      if (issues.length > 0 && optionsOf(client, options).strict) {
        throw new ResponseValidationError(answer, issues);
      }
      if (decodeText) return decodeText(shape, rawBody) as Data;
      return decode(shape, body);
    } catch (cause) {
      if (cause instanceof ResponseParseError) throw cause;
      if (!issues.length) tellOf(cause, { ...answer, body }, client, options);
      throw new ResponseParseError(answer, cause);
    }
  };
}

/** An error whose body is compared with a rule; it is the same error. */
export function checkedError(
  rule: Rule,
  client: ApiClient,
  options: CheckedRequestOptions | undefined,
  Documented: ApiErrorClass,
): ApiErrorClass {
  function Checked(answer: Answer): ApiError {
    const issues = driftIn(rule, answer, client, options);
    try {
      return new Documented(answer);
    } catch (cause) {
      if (!issues.length) tellOf(cause, answer, client, options);
      throw cause;
    }
  }
  return Checked as unknown as ApiErrorClass;
}

/** Tells of what is wrong with an answer; nothing is looked at where nobody wants to know. */
function driftIn(
  rule: Rule,
  answer: Answer,
  client: ApiClient,
  options: CheckedRequestOptions | undefined,
): readonly CheckIssue[] {
  const { onDrift, strict } = optionsOf(client, options);
  if (!onDrift && !strict) return [];
  const issues = issuesOf(rule, answer.body, "wire");
  if (issues.length > 0) tell(onDrift, answer, issues);
  return issues;
}

/** Tells of what no rule says, such as a text that is no date: it shows when the value is read. */
function tellOf(
  cause: unknown,
  answer: Answer,
  client: ApiClient,
  options: CheckedRequestOptions | undefined,
): void {
  // What is no JSON is from somewhere else.
  if (answer.body === undefined) return;
  const { onDrift } = optionsOf(client, options);
  const message = cause instanceof Error ? cause.message : String(cause);
  tell(onDrift, answer, [{ path: [], message }]);
}

function tell(
  onDrift: CheckOptions["onDrift"],
  { request, response, body }: Answer,
  issues: readonly CheckIssue[],
): void {
  if (!onDrift) return;
  const drift = { request, status: response.status, issues, body };
  void Promise.resolve(drift)
    .then(onDrift)
    .catch(() => {});
}

/** One by one: an undefined of a call must not take the place of the client's setting. */
function optionsOf(
  client: ApiClient,
  options: CheckedRequestOptions | undefined,
): CheckOptions {
  const defaults = client.options as ApiClient["options"] & CheckOptions;
  return {
    onDrift: options?.onDrift ?? defaults.onDrift,
    strict: options?.strict ?? defaults.strict,
  };
}

/** `data.0.id: Required` */
function lineOf({ path, message }: CheckIssue): string {
  return path.length > 0 ? `${path.join(".")}: ${message}` : message;
}
