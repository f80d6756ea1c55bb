import { membersAt } from "../openapi/listed.ts";
import type { OperationNode } from "../openapi/document.ts";
import { followed } from "../openapi/keywords/check.ts";
import { child, children, type Node } from "../openapi/node.ts";
import { prose } from "../openapi/prose.ts";
import { flag, has, mustBeObject, object } from "../openapi/read.ts";
import type { Repairs } from "../config/options.ts";
import type {
  ApiResponse,
  Media,
  OperationId,
  RequestBody,
  ResponseHeader,
} from "./api.ts";
import type { CalledAfter } from "./types.ts";
import { noParts } from "./encodings.ts";
import { linksOf } from "./links.ts";
import { mediaOf } from "./media.ts";
import { merged, notesOf } from "./notes.ts";
import { objectOf } from "./leaves.ts";
import { originOf, typeOf, type SchemaReader } from "./schemas.ts";
import { calledAfterShared } from "./called-after.ts";

/** The body an operation sends (OpenAPI 3.1.1, 4.8.13). */
export function requestBodyOf(
  operation: OperationNode,
  id: OperationId,
  repairs: Repairs,
  reader: SchemaReader,
): RequestBody | undefined {
  const { report } = reader;
  const entry = object(operation.node, "requestBody", report);
  const node = entry && followed(entry, "requestBody", reader);
  if (!node) return undefined;
  if (bodiless.has(operation.method)) {
    report.add("request-body-not-sent", entry, { method: operation.method });
    return undefined;
  }
  const place = calledAfterShared(
    entry,
    node,
    "requestBodies",
    { kind: "request", operation: id },
    reader,
  );
  const media = mediaOf(node, place, "request", reader);
  if (media.length === 0) {
    if (!has(node, "content")) {
      const field = "content";
      report.add("missing-field", node, { field, of: "request body" });
    }
    return undefined;
  }
  const stated = flag(node, "required", report);
  const repaired =
    stated !== true &&
    repairs.requestBodyRequired &&
    hasRequiredMembers(media[0]!, reader);
  if (repaired) report.add("request-body-required", node, {});
  return {
    required: stated === true || repaired,
    description: prose(node, "description", reader),
    media,
    origin: originOf(node),
  };
}

/** What `fetch` sends no body with; the meaning of one would be undefined (RFC 9110, 9.3). */
const bodiless = new Set(["GET", "HEAD", "TRACE"]);

function hasRequiredMembers({ type }: Media, reader: SchemaReader): boolean {
  const body = objectOf(type, reader.models);
  return (
    body?.members.some(({ required, readOnly }) => required && !readOnly) ??
    false
  );
}

/** The answers an operation documents, by status (OpenAPI 3.1.1, 4.8.16). */
export function responsesOf(
  operation: OperationNode,
  id: OperationId,
  reader: SchemaReader,
): ApiResponse[] {
  const { report } = reader;
  const all = membersAt(operation.node, "responses", reader);
  const responses = all.flatMap(([key, entry]): ApiResponse[] => {
    if (key.startsWith("x-")) return [];
    const node = followed(entry, "response", reader);
    if (!node || !mustBeObject(node, "response", report)) return [];
    const status =
      key.toLowerCase() === "default" ? "default" : key.toUpperCase();
    if (!/^([1-5](XX|\d\d)|default)$/.test(status)) {
      report.add("unknown-status", entry, { status: key });
      return [];
    }
    const place = calledAfterShared(
      entry,
      node,
      "responses",
      { kind: "response", operation: id, status },
      reader,
    );
    return [
      {
        status,
        description: prose(node, "description", reader),
        headers: headersOf(node, place, reader),
        media: answersOf(node, status, operation, place, reader),
        links: linksOf(node, reader),
        origin: originOf(node),
      },
    ];
  });
  // `404`, `4XX`, `500`, `default`.
  return withDestination(responses).sort((a, b) =>
    a.status < b.status ? -1 : 1,
  );
}

/** What an answer can hold; HTTP knows some that hold nothing (RFC 9110, 9.3.2 and 15.3.5). */
function answersOf(
  node: Node,
  status: string,
  { method }: OperationNode,
  place: CalledAfter,
  reader: SchemaReader,
): Media[] {
  const isBodiless = method === "HEAD" || /^(?:1..|204|205|304)$/.test(status);
  if (!isBodiless) return mediaOf(node, place, "response", reader);
  const content = object(node, "content", reader.report);
  if (content && children(content).length > 0) {
    const what = method === "HEAD" ? "a HEAD request" : status;
    reader.report.add("response-body-not-sent", content, { what });
  }
  return [];
}

/** Redirects are followed: where nothing else succeeds, what they lead to is the answer. */
function withDestination(responses: readonly ApiResponse[]): ApiResponse[] {
  const redirect = responses.find(({ status }) =>
    /^3(?:0[12378]|XX)$/.test(status),
  );
  const succeeds = responses.some(({ status }) => status.startsWith("2"));
  if (!redirect || succeeds) return [...responses];
  const { origin } = redirect;
  const destination: Media = {
    mediaType: "*/*",
    kind: "binary",
    type: { kind: "binary" },
    streaming: undefined,
    schema: "",
    ...noParts,
    origin,
  };
  return [
    ...responses,
    {
      status: "2XX",
      description: undefined,
      headers: [],
      media: [destination],
      links: [],
      origin,
    },
  ];
}

function headersOf(
  response: Node,
  of: CalledAfter,
  reader: SchemaReader,
): ResponseHeader[] {
  const { report } = reader;
  return membersAt(response, "headers", reader).flatMap(([name, entry]) => {
    const node = followed(entry, "header", reader);
    if (!node || name.toLowerCase() === "content-type") return [];
    const schema = child(node, "schema");
    const own = notesOf(node, reader);
    return [
      {
        name,
        required: flag(node, "required", report) ?? false,
        type: schema
          ? typeOf(schema, { kind: "member", of, name }, reader)
          : ({ kind: "unknown" } as const),
        notes: schema ? merged(own, notesOf(schema, reader)) : own,
      },
    ];
  });
}
