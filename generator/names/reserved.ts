/** Words that cannot be declared in a module (ECMA-262, 12.7.2; modules are strict), or not as types. */
const LANGUAGE =
  "any arguments await bigint boolean break case catch class const continue debugger default delete do else enum eval " +
  "export extends false finally for function if implements import in instanceof interface let new never " +
  "null number object package private protected public return static string super switch symbol this " +
  "throw true try typeof undefined unknown var void while with yield";

/** Global names that generated code uses, or that a reader would take for the global. */
const GLOBALS =
  "AbortController AbortSignal Array ArrayBuffer AsyncIterable AsyncIterator BigInt Blob Boolean Buffer " +
  "Date Error Exclude Extract File FormData Function Headers Infinity Iterable Iterator JSON Map Math NaN " +
  "NonNullable Number Object Omit Partial Pick Promise Proxy Readonly ReadonlyArray ReadableStream Record " +
  "Reflect RegExp Request Required Response Set String Symbol TypeError URL URLSearchParams Uint8Array " +
  "WeakMap globalThis";

/** What the runtime exports, also if only some SDKs do: names must not hang on what else there is. */
const RUNTIME =
  "AbortError AnyWebhook ApiClient ApiError ApiPage ApiPromise ApiResult BasicCredential CheckIssue " +
  "CheckOptions CheckedClientOptions CheckedRequestOptions ClientCredentials ClientOptions " +
  "ConnectionError Drift EventStream FileInput ItemStream Middleware NextPageError OperationId " +
  "OutgoingRequest PageItemsError PagePromise PagedPromise ReceivedWebhook ReconnectOptions RequestError " +
  "RequestOptions ResponseParseError ResponseValidationError RetryPolicy SdkError Secret " +
  "SentRequest ServerSentEvent StandardResult StandardSchema TimeoutError UndocumentedError " +
  "UnknownNumber UnknownValue UnknownVariant UrlPageOptions VerifyOptions WebhookHeaders " +
  "WebhookPayloads WebhookRefusal WebhookSecret WebhookVerificationError WithEvent WithStatus " +
  "createClient isApiError isSdkError parseWebhook readAnyWebhook readWebhook reconnecting " +
  "serverUrl servers verifyWebhook";

/** The parameters of every function: a function of that name could not call itself. */
const PARAMETERS = "client params options";

/** Names that no exported thing of an SDK can have, each with who has it. */
export const RESERVED_EXPORTS = reserve([
  [LANGUAGE, "the language"],
  [GLOBALS, "a global"],
  [RUNTIME, "the runtime"],
  [PARAMETERS, "the parameters of each function"],
]);

/** What an object means something by: as a method or a resource it would be called by the engine. */
const OBJECT =
  "constructor __proto__ prototype then toJSON toString valueOf hasOwnProperty";

/** Names that no method of a resource, and no resource inside of one, can have. */
export const RESERVED_METHODS = reserve([[OBJECT, "the language"]]);

/** Names that no resource of the client class can have. */
export const RESERVED_RESOURCES = reserve([
  [OBJECT, "the language"],
  ["client options", "the client class"],
]);

/** Names that no member can have: assigning it would set the prototype. */
export const RESERVED_MEMBERS = reserve([["__proto__", "the language"]]);

/** Names that no key of an enum can have; TypeScript takes those of numbers for numbers. */
export const RESERVED_KEYS = reserve([
  ["__proto__ Infinity NaN", "the language"],
]);

/** `index.ts` is the SDK's own; the others are devices on Windows. */
export const RESERVED_FILES = reserve([
  ["index", "the SDK"],
  ["con prn aux nul conin$ conout$", "Windows"],
  [deviceNames("com"), "Windows"],
  [deviceNames("lpt"), "Windows"],
]);

function deviceNames(device: string): string {
  return Array.from("0123456789", (digit) => device + digit).join(" ");
}

function reserve(
  groups: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap(([names, by]) =>
      names.split(" ").map((name) => [name, by] as const),
    ),
  );
}
