import type { ApiError, RequestError, SdkError } from "./errors.js";

/**
 * Whether something is an error of a client like this one, also where it comes
 * from another copy of the package, whose classes `instanceof` does not know.
 * With the errors of an operation as type argument its `name` tells them apart:
 * `if (isSdkError<CreateSignInTokenError>(error) && error.name === "ClerkErrors")`.
 */
export function isSdkError<Failure extends SdkError = RequestError>(
  error: unknown,
): error is Failure {
  const { name, request } = Object(error) as Partial<SdkError>;
  const { operation, url } = Object(request) as Partial<SdkError["request"]>;
  return [name, operation, url].every((text) => typeof text === "string");
}

/** Whether something is an answer with an error status; also where it comes from another copy of the package. */
export function isApiError<Failure extends ApiError = ApiError>(
  error: unknown,
): error is Failure {
  return (
    isSdkError(error) &&
    error.status !== undefined &&
    error.name !== "ResponseParseError"
  );
}
