import { error, note, warning } from "../row.ts";

/** What is wrong with a document as OpenAPI, apart from its schemas: exit code 3. */
export const documentMessages = {
  // The whole
  "not-openapi": error`This is ${"found"}, not an OpenAPI document.`
    .hint`an OpenAPI document starts with openapi: "3.1.0", or swagger: "2.0"`,
  "version-unsupported": error`${"key"} ${"version"} is not supported.`
    .hint`supported: Swagger 2.0; OpenAPI 3.0, 3.1 and 3.2`,
  "version-not-a-string": error`The version must be a string, not ${"actual"}.`
    .hint`${"key"}: "${"proposal"}"`,
  "nothing-selected": error`There is nothing to generate: no operation and no webhook is left.`
    .hint`look at --include and --exclude, and at "paths" of the document; --allow-removals takes it as it is`,
  "operations-gone": error`${"count"} of the ${"of"} operations that were generated before are gone from the document: ${"operations"}.`
    .hint`if that is meant, --allow-removals lets them go`,

  // Any object
  "wrong-type": error`${"name"} must be ${"expected"}, not ${"actual"}.`,
  "missing-field": error`The ${"of"} has no ${"field"}.`,
  "unknown-keyword": warning`${"keyword"} means nothing here; it is ignored.`,
  "keyword-of-other-version": warning`${"keyword"} belongs to ${"versions"}, not to ${"version"}; it is ${"fate"}.`,
  "keyword-beside-reference": warning`${"keyword"} means nothing beside $ref; it is ignored.`
    .hint`put the reference into an "allOf"`,
  "unsupported-keyword": error`${"keyword"} is not supported here.`,

  // Operations
  "path-item-conflict": warning`${"method"} stands beside $ref and in what that refers to; the one beside it counts.`,
  "duplicate-operation-id": error`The operationId ${"id"} is taken.`,
  "duplicate-webhook": error`There are two webhooks ${"name"}.`,
  "webhook-event-not-found": warning`No payload of a webhook has a member ${"member"} that tells its event.`
    .hint`webhooks.event in the config names this member`,
  "link-target-not-found": warning`There is no operation ${"operation"} for a link to lead to.`,
  "unknown-status": error`${"status"} is no status of a response.`
    .hint`a status is 100 to 599, 1XX to 5XX, or default`,
  "unsupported-media-type": error`Values of type ${"mediaType"} cannot be written here.`,
  "unsupported-part-header": error`The part ${"part"} must have a header ${"name"}, of which no constant is known.`,
  "part-header-left-out": note`The part ${"part"} is sent without the header ${"name"}, of which no constant is known.`
    .many`${"count"} headers of parts are left out, of which no constant is known.`,
  "parts-without-names": note`Parts of ${"mediaType"} have no names by themselves; they are named as in a form.`
    .many`${"count"} bodies have parts that have no names by themselves; they are named as in a form.`,
  "media-type-left-out": note`${"operation"} is offered without ${"mediaType"}.`
    .many`${"count"} media types are left out that are sequences of items to send, or ranges.`,
  "stream-by-custom": note`The member ${"name"} is taken to choose between the answer and a stream of it: it is set by the function that is called.`
    .many`${"count"} operations have a member that is taken to choose between an answer and a stream of it.`,
  "event-data-undecided": note`Some of these events have text as data and some JSON, and no name tells them apart: they are given as they are sent.`
    .many`${"count"} streams have events with text and with JSON that no name tells apart: they are given as they are sent.`,
  "parts-not-read": note`The parts of ${"mediaType"} are not told apart: the body is given as it is.`
    .many`${"count"} answers have parts that are not told apart: they are given as they are.`,
  "response-body-not-sent": note`An answer to ${"what"} has no body; that of the document is left out.`
    .many`${"count"} answers have no body by their status or method; those of the document are left out.`,
  "request-body-required": note`The request body is taken as required: its schema has required members.`
    .many`${"count"} request bodies are taken as required: their schemas have required members.`,
  "request-body-not-sent": warning`A ${"method"} request has no body; that of the document is left out.`,
  "security-scheme-not-found": error`There is no security scheme ${"name"}.`,
  "unsupported-security-scheme": warning`The security scheme ${"name"} (${"type"}) is left to the caller.`,
  "duplicate-server-name": warning`There are two servers called ${"name"}; this one is chosen by its index.`,
  "server-variable-default": warning`The default ${"value"} of the server variable is not among its values.`,
  "server-variable-undeclared": warning`The variable ${"name"} of the server is not declared.`,
  "server-without-host": warning`The server ${"url"} is ignored: no host is named, for it or for the whole document.`,
  "operation-ignored": note`${"operation"} is left out: the document says so (${"keyword"}).`
    .many`${"count"} operations are left out: the document says so.`,
  "operation-skipped": note`${"operation"} is left out: it uses what is not supported.`
    .many`${"count"} operations are left out: they use what is not supported.`,
  "operations-unsupported": error`Operations that use what is not supported: ${"count"}.`
    .hint`--on-unsupported skip leaves out all such operations; this line in the config leaves out exactly these: ${"line"}`,

  // Pages
  "pagination-unusable": warning`${"operation"} is not gone through page by page, as ${"keyword"} would have it: ${"reason"}.`,
  "pagination-not-applied": note`${"operation"} looks like a list in pages, but is none: ${"reason"}.`
    .many`${"count"} operations look like lists in pages, but are none.`,

  // Parameters
  "unknown-parameter-location": error`There is no parameter location ${"location"}.`,
  "unsupported-parameter-style": error`The style ${"style"} is not possible in a ${"in"} parameter.`
    .hint`allowed: ${"allowed"}`,
  "parameter-style-undefined": warning`The style ${"style"} is not defined for ${"name"}, ${"what"}; it is written ${"how"}.`,
  "header-parameter-ignored": note`The header parameter ${"name"} is left out: it is settled otherwise.`
    .many`${"count"} header parameters are left out: Accept, Content-Type and Authorization are settled otherwise.`,
  "unsupported-header-name": error`A header cannot be called ${"name"}.`,
  "querystring-not-alone": error`${"name"} is the whole query, so there can be no other part of it.`,
  "duplicate-parameter": error`The ${"in"} parameter ${"name"} is declared twice.`,
  "path-parameter-not-in-path": error`The path ${"path"} has no {${"name"}}.`,
  "path-parameter-undeclared": warning`{${"name"}} of the path ${"path"} is not declared; it is taken as a required string.`,
  "path-parameter-undeclared-error": error`{${"name"}} of the path ${"path"} is not declared.`,
  "path-fragment": note`${"fragment"} of the path ${"path"} tells operations apart; it is not sent.`
    .many`${"count"} paths have fragments, which tell operations apart; they are not sent.`,
  "path-parameter-not-required": note`The path parameter ${"name"} is taken as required, although it does not say so.`
    .many`${"count"} path parameters are taken as required, although they do not say so.`,

  // Names
  "name-renamed": note`${"wanted"} is called ${"given"}: ${"reason"}.`
    .many`${"count"} names were changed to keep them apart.`,
  "name-kept": note`The lock keeps ${"name"}, which the document now calls ${"wanted"} (${"line"} in the config follows it).`
    .many`${"count"} names stay as the lock has them, though the document now says others.`,
};
