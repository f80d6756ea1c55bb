import { explain } from "./explain.ts";

/** What was sent, for messages and logs. Credentials are added later and never get here. */
export interface SentRequest {
  /** The operation's id in the OpenAPI document. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
}

/** What came back with an error status. */
export interface Answer {
  readonly request: SentRequest;
  readonly response: Response;
  readonly rawBody: string;
  /** The body as JSON; undefined where it is none. */
  readonly body: unknown;
}

/** Makes an error of an answer, or throws where the answer is not what it describes. */
export type ApiErrorClass = new (answer: Answer) => ApiError;

/** An error with one of these statuses: `ClerkErrors & WithStatus<404 | 422>`. */
export interface WithStatus<Code extends number> {
  readonly status: Code;
}

/** Whatever goes wrong between a call and its result is one of these. */
export abstract class SdkError extends Error {
  /** A literal, hence the same after minification; tells the errors of an operation apart. */
  abstract override readonly name: string;
  readonly request: SentRequest;

  constructor(problem: string, request: SentRequest, options?: ErrorOptions) {
    // Without the query, which may hold what does not belong in a log.
    super(
      `${request.method} ${request.url.split("?")[0]}: ${problem}`,
      options,
    );
    this.request = request;
  }

  /** What JSON shows of an error is otherwise all but its message. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** There was an answer. */
abstract class AnsweredError extends SdkError {
  readonly status: number;
  readonly headers: Headers;
  readonly rawBody: string;
  /** The body as the document describes it; undefined where it does not. */
  readonly data: unknown;

  constructor(
    problem: string,
    { request, response, rawBody }: Omit<Answer, "body">,
    options?: ErrorOptions,
  ) {
    super(problem, request, options);
    this.status = response.status;
    this.headers = response.headers;
    this.rawBody = rawBody;
  }
}

/**
 * The server answered with an error status. Its subclasses are the errors that
 * the document describes; an answer that it does not describe, by status or by
 * body, is an `ApiError` itself.
 */
export class ApiError extends AnsweredError {
  override readonly name: string = "ApiError";

  constructor(answer: Answer) {
    super(explain(answer), answer);
  }
}

/** An error answer that the document does not describe. When the program runs it is a plain `ApiError`. */
export interface UndocumentedError extends ApiError {
  readonly name: "ApiError";
  readonly data: undefined;
}

/** The server answered with success, but its body cannot be read. */
export class ResponseParseError extends AnsweredError {
  override readonly name = "ResponseParseError";

  constructor(answer: Omit<Answer, "body">, cause: unknown) {
    super(`${answer.response.status}, but the body cannot be read`, answer, {
      cause,
    });
  }
}
export interface ResponseParseError {
  readonly data: undefined;
}

/**
 * Lets what an answer would tell be read, as undefined, without having to ask
 * first which kind of error it is.
 */
interface Unanswered {
  readonly status: undefined;
  readonly headers: undefined;
  readonly data: undefined;
  readonly rawBody: undefined;
}

/** No answer: the server could not be reached, or the connection broke. `cause` tells more. */
export class ConnectionError extends SdkError {
  override readonly name = "ConnectionError";
}
export interface ConnectionError extends Unanswered {}

/** No answer within the time allowed. */
export class TimeoutError extends SdkError {
  override readonly name = "TimeoutError";
}
export interface TimeoutError extends Unanswered {}

/** The caller's signal ended the call; `cause` is the signal's reason. */
export class AbortError extends SdkError {
  override readonly name = "AbortError";
}
export interface AbortError extends Unanswered {}

/** What can go wrong with any request, beside the errors that its operation documents. */
export type RequestError =
  | UndocumentedError
  | ResponseParseError
  | ConnectionError
  | TimeoutError
  | AbortError;
