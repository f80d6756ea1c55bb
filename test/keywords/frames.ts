import type { VersionName } from "../../generator/openapi/keywords/keyword.ts";
import type { Kind } from "../../generator/openapi/keywords/table.ts";

export type Json = Readonly<Record<string, unknown>>;

/** A small document around an object of some kind. */
export interface Frame {
  /** What the object has in any case. */
  readonly members: Json;
  readonly document: (object: Json) => Json;
}

const info = { title: "Pets", version: "1" };
const text = { type: "string" };
const pet = { $ref: "#/components/schemas/Pet" };

/** A document of OpenAPI 3 with one operation. */
export function documentOf(
  version: VersionName,
  { operation = {}, components = {}, ...members }: Parts,
): Json {
  return {
    openapi: `${version}.0`,
    info,
    paths: { "/pets": { post: operationOf(operation) } },
    ...(Object.keys(components).length > 0 ? { components } : {}),
    ...members,
  };
}

/** What a small document is made of. */
export interface Parts {
  readonly operation?: Json;
  readonly components?: Json;
  readonly [member: string]: unknown;
}

export function operationOf(members: Json = {}): Json {
  return {
    operationId: "addPet",
    tags: ["pets"],
    responses: { "204": { description: "Done." } },
    ...members,
  };
}

/** An answer with a body. */
export function answer(schema: unknown, members: Json = {}): Json {
  const content = { "application/json": { schema } };
  return { "200": { description: "It.", content, ...members } };
}

function body(content: Json): Json {
  return { requestBody: { required: true, content } };
}

/** A schema that travels both ways, as a member of a model; `beside` are other members. */
export function schemaFrame(
  version: VersionName,
  beside: Json = {},
  wrap: (object: Json) => Json = (object) => object,
): Frame {
  return {
    members: {},
    document: (object) => {
      const properties = { ...beside, it: wrap(object) };
      return documentOf(version, {
        operation: {
          ...body({ "application/json": { schema: pet } }),
          responses: answer(pet),
        },
        components: {
          schemas: { ...others, Pet: { type: "object", properties } },
        },
      });
    },
  };
}

/** Schemas to refer to. */
const others: Json = {
  Cat: variant("cat", { meows: { type: "boolean" } }),
  Dog: variant("dog", { barks: { type: "boolean" } }),
};

/** An object that a property tells from others. */
export function variant(kind: string, properties: Json): Json {
  return {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", enum: [kind] }, ...properties },
  };
}

/** Content of a request or of an answer, of the given media type. */
export function contentFrame(
  version: VersionName,
  mediaType: string,
  direction: "request" | "response" = "request",
): Frame {
  const inBody = (content: Json): Json =>
    direction === "request"
      ? body(content)
      : { responses: { "200": { description: "It.", content } } };
  return {
    members: {
      schema: {
        type: "object",
        properties: { it: text, list: { type: "array", items: text } },
      },
    },
    document: (it) =>
      documentOf(version, { operation: inBody({ [mediaType]: it }) }),
  };
}

/** How a member of a form is written. */
export function encodingFrame(
  version: VersionName,
  mediaType: string,
  schema: Json = { type: "array", items: text },
): Frame {
  const { document } = contentFrame(version, mediaType);
  const whole = { type: "object", properties: { it: schema } };
  return {
    members: {},
    document: (it) => document({ schema: whole, encoding: { it } }),
  };
}

/** The smallest frame for a kind of object in OpenAPI 3. */
export function newFrame(kind: Kind, version: VersionName): Frame {
  const frame = (members: Json, parts: (object: Json) => Parts): Frame => ({
    members,
    document: (object) => documentOf(version, parts(object)),
  });
  const inOperation = (members: Json, inside: (object: Json) => Json) =>
    frame(members, (object) => ({ operation: inside(object) }));
  const schemes = (inside: (object: Json) => Json, members: Json) =>
    frame(members, (object) => ({
      components: { securitySchemes: { key: inside(object) } },
      security: [{ key: [] }],
    }));
  switch (kind) {
    case "document":
      return { members: documentOf(version, {}), document: (it) => it };
    case "info":
      return frame(info, (it) => ({ info: it }));
    case "contact":
      return frame({}, (it) => ({ info: { ...info, contact: it } }));
    case "license":
      return frame({ name: "MIT" }, (it) => ({
        info: { ...info, license: it },
      }));
    case "server":
      return frame({ url: "https://a.example.com" }, (it) => ({
        servers: [it, { url: "https://other.example.com" }],
      }));
    case "serverVariable":
      return frame({ default: "a" }, (it) => ({
        servers: [{ url: "https://{v}.example.com", variables: { v: it } }],
      }));
    case "components":
      return frame({}, (it) => ({ components: it }));
    case "tag":
      return frame({ name: "pets" }, (it) => ({
        tags: [it],
        operation: { tags: ["pets", "others"] },
      }));
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
    case "link":
      return inOperation({}, (it) => ({
        responses: answer(text, { links: { next: it } }),
      }));
    case "reference":
      return frame({ $ref: "#/components/parameters/Size" }, (it) => ({
        operation: { parameters: [it] },
        components: {
          parameters: { Size: { name: "size", in: "query", schema: text } },
        },
      }));
    case "parameter":
      return inOperation({ name: "size", in: "query", schema: text }, (it) => ({
        parameters: [it],
      }));
    case "header":
      return inOperation({ schema: { type: "integer" } }, (it) => ({
        responses: answer(text, { headers: { "x-count": it } }),
      }));
    case "example":
      return inOperation({}, (it) => ({
        parameters: [
          { name: "size", in: "query", schema: text, examples: { one: it } },
        ],
      }));
    case "requestBody":
      return inOperation(
        { content: { "application/json": { schema: text } } },
        (it) => ({ requestBody: it }),
      );
    case "mediaType":
      return contentFrame(version, "application/json");
    case "encoding":
      return encodingFrame(version, "multipart/form-data");
    case "response":
      return inOperation({ description: "It." }, (it) => ({
        responses: { "200": it },
      }));
    case "schema":
      return schemaFrame(version);
    case "discriminator": {
      const { document } = schemaFrame(version);
      const oneOf = ["Cat", "Dog"].map((name) => ({
        $ref: `#/components/schemas/${name}`,
      }));
      return {
        members: { propertyName: "kind" },
        document: (it) => document({ oneOf, discriminator: it }),
      };
    }
    case "xml": {
      const { document } = schemaFrame(version);
      return { members: {}, document: (it) => document({ ...text, xml: it }) };
    }
    case "securityScheme":
      return schemes((it) => it, {
        type: "apiKey",
        in: "header",
        name: "X-Key",
      });
    case "oauthFlows":
      return schemes((it) => ({ type: "oauth2", flows: it }), {});
    case "oauthFlow":
      return schemes(
        (it) => ({ type: "oauth2", flows: { clientCredentials: it } }),
        { tokenUrl: "https://example.com/token", scopes: {} },
      );
    case "items":
      throw new Error("Only Swagger 2.0 has items that are no schemas.");
  }
}
