import type { Kind } from "../../generator/openapi/keywords/table.ts";
import {
  operationOf,
  variant,
  type Frame,
  type Json,
  type Parts,
} from "./frames.ts";

const info = { title: "Pets", version: "1" };
const text = { type: "string" };
const oldPet = { $ref: "#/definitions/Pet" };

/** A document of Swagger 2.0 with one operation. */
export function oldDocumentOf({ operation = {}, ...members }: Parts): Json {
  return {
    swagger: "2.0",
    info,
    paths: { "/pets": { post: operationOf(operation) } },
    ...members,
  };
}

/** The smallest frame for a kind of object in Swagger 2.0. */
export function oldFrame(kind: Kind): Frame {
  const frame = (members: Json, parts: (object: Json) => Parts): Frame => ({
    members,
    document: (object) => oldDocumentOf(parts(object)),
  });
  const inOperation = (members: Json, inside: (object: Json) => Json) =>
    frame(members, (object) => ({ operation: inside(object) }));
  switch (kind) {
    case "document":
      return { members: oldDocumentOf({}), document: (it) => it };
    case "info":
      return frame(info, (it) => ({ info: it }));
    case "contact":
      return frame({}, (it) => ({ info: { ...info, contact: it } }));
    case "license":
      return frame({ name: "MIT" }, (it) => ({
        info: { ...info, license: it },
      }));
    case "tag":
      return frame({ name: "pets" }, (it) => ({ tags: [it] }));
    case "externalDocs":
      return inOperation({ url: "https://example.com/pets" }, (it) => ({
        externalDocs: it,
      }));
    case "pathItem":
      return frame({ post: operationOf() }, (it) => ({
        paths: { "/pets": it },
      }));
    case "operation":
      return inOperation(operationOf(), (it) => it);
    case "reference":
      return frame({ $ref: "#/parameters/Size" }, (it) => ({
        operation: { parameters: [it] },
        parameters: { Size: { name: "size", in: "query", type: "string" } },
      }));
    case "parameter":
      return inOperation(
        { name: "size", in: "query", type: "string" },
        (it) => ({
          parameters: [it],
        }),
      );
    case "items":
      return inOperation(text, (it) => ({
        parameters: [{ name: "size", in: "query", type: "array", items: it }],
      }));
    case "header":
      return inOperation({ type: "integer" }, (it) => ({
        responses: {
          "200": {
            description: "It.",
            schema: text,
            headers: { "x-count": it },
          },
        },
      }));
    case "response":
      return inOperation({ description: "It." }, (it) => ({
        responses: { "200": it },
      }));
    case "schema":
      return oldSchemaFrame();
    case "xml":
      return oldSchemaFrame({}, (it) => ({ ...text, xml: it }));
    case "securityScheme":
      return frame({ type: "apiKey", in: "header", name: "X-Key" }, (it) => ({
        securityDefinitions: { key: it },
        security: [{ key: [] }],
      }));
    default:
      throw new Error(`Swagger 2.0 has no ${kind}.`);
  }
}

/** A schema that travels both ways, as a member of a model; `beside` are other members. */
export function oldSchemaFrame(
  beside: Json = {},
  wrap: (object: Json) => Json = (object) => object,
): Frame {
  return {
    members: {},
    document: (object) => {
      const properties = { ...beside, it: wrap(object) };
      return oldDocumentOf({
        operation: {
          parameters: [{ name: "pet", in: "body", schema: oldPet }],
          responses: { "200": { description: "It.", schema: oldPet } },
        },
        definitions: {
          Pet: { type: "object", properties },
          Cat: variant("cat", { meows: { type: "boolean" } }),
          Dog: variant("dog", { barks: { type: "boolean" } }),
        },
      });
    },
  };
}
