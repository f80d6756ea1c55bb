/** Makes the text of a position of the document; every position has a name of its own. */
export type TextOf = (position: string) => string;

/**
 * A document that needs every template, with a text from `text` in each place where a document may
 * hold any: names, descriptions, values, addresses, media types, extensions.
 */
export function everyPosition(text: TextOf): unknown {
  // Braces are what addresses have parameters in.
  const noEnd: TextOf = (position) => text(position).replaceAll("}", "");
  const noBraces: TextOf = (position) => text(position).replace(/[{}]/g, "");
  // A dot nests a group, which is a difference in structure and not in safety.
  const noDots: TextOf = (position) => text(position).replaceAll(".", "");
  const said = (position: string) => ({
    description: text(`${position} description`),
    externalDocs: { url: text(`${position} url`) },
  });
  const ref = (section: string, name: string) => ({
    $ref: `#/components/${section}/${pointerToken(name)}`,
  });
  const json = (schema: unknown, position: string) => ({
    [`application/vnd.${text(position)}+json`]: { schema },
    "application/json": { schema },
  });
  const schemas = schemasOf(text, said, ref);
  const userId = noBraces("path parameter");
  return {
    openapi: "3.1.0",
    info: {
      title: text("title"),
      version: text("version"),
      ...said("document"),
    },
    servers: [
      {
        url: `https://example.com/${noBraces("server")}/{${noBraces("variable")}}`,
        description: text("server description"),
        variables: {
          [noBraces("variable")]: { default: noBraces("variable default") },
        },
      },
    ],
    tags: [{ name: text("tag"), ...said("tag") }],
    "x-speakeasy-retries": {
      strategy: "backoff",
      backoff: { initialInterval: 1 },
      statusCodes: [text("retried status")],
    },
    security: [{ [text("bearer")]: [] }, { [text("header key")]: [] }],
    paths: {
      [`/place/${noEnd("path")}/{${userId}}`]: {
        post: {
          operationId: text("operation"),
          summary: text("summary"),
          ...said("operation"),
          tags: [text("tag")],
          "x-speakeasy-group": noDots("group"),
          "x-speakeasy-name-override": text("method"),
          servers: [{ url: `https://example.com/${noBraces("own server")}` }],
          security: [
            { [text("basic")]: [], [text("query key")]: [] },
            { [text("cookie key")]: [] },
          ],
          parameters: [
            parameter("path", userId),
            parameter("query", text("query")),
            parameter("header", tokenOf(text("header"))),
            parameter("cookie", text("cookie")),
            {
              ...parameter("query", text("deep")),
              style: "deepObject",
              schema: ref("schemas", text("mapped model")),
            },
          ],
          requestBody: {
            required: true,
            content: {
              "multipart/form-data": {
                schema: {
                  type: "object",
                  properties: {
                    [text("part")]: { type: "string", format: "binary" },
                    [text("other part")]: ref("schemas", text("mapped model")),
                  },
                },
                encoding: {
                  [text("part")]: { contentType: text("part type") },
                },
              },
            },
          },
          responses: {
            "200": {
              description: text("response"),
              headers: { [text("response header")]: { schema: {} } },
              content: json(ref("schemas", text("union")), "media type"),
            },
            "201": {
              description: text("text response"),
              content: { [`text/${text("text type")}`]: {} },
            },
            "202": {
              description: text("binary response"),
              content: { [`image/${text("binary type")}`]: {} },
            },
            "404": {
              description: text("error"),
              content: json(ref("schemas", text("problem")), "error type"),
            },
            "4XX": {
              description: text("inline error"),
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: [text("error member")],
                    properties: { [text("error member")]: { type: "string" } },
                  },
                },
              },
            },
          },
        },
        put: {
          operationId: text("other operation"),
          tags: [text("other tag")],
          deprecated: true,
          parameters: [parameter("path", userId)],
          requestBody: {
            description: text("body"),
            required: true,
            content: {
              [`application/${text("raw type")}`]: { schema: {} },
            },
          },
          responses: { "204": { description: text("nothing") } },
        },
        patch: {
          parameters: [parameter("path", userId)],
          requestBody: {
            content: {
              "application/json": {
                schema: ref("schemas", text("open model")),
              },
            },
          },
          responses: { default: { description: text("default") } },
        },
      },
    },
    components: {
      schemas,
      securitySchemes: {
        [text("bearer")]: {
          type: "http",
          scheme: "bearer",
          bearerFormat: text("bearer format"),
          ...said("bearer"),
        },
        [text("basic")]: { type: "http", scheme: "basic" },
        [text("header key")]: apiKey("header", text("key header")),
        [text("query key")]: apiKey("query", text("key query")),
        [text("cookie key")]: apiKey("cookie", text("key cookie")),
      },
    },
  };

  function parameter(location: string, name: string) {
    return {
      in: location,
      name,
      required: location === "path",
      ...said(`${location} parameter`),
      schema: {
        type: "string",
        default: text(`${location} default`),
        example: text(`${location} example`),
        pattern: text(`${location} pattern`),
        format: text(`${location} format`),
      },
    };
  }
}

function apiKey(place: string, name: string) {
  return { type: "apiKey", in: place, name };
}

function schemasOf(
  text: TextOf,
  said: (position: string) => object,
  ref: (section: string, name: string) => unknown,
): unknown {
  const schema = (name: string) => ref("schemas", text(name));
  const constant = (name: string) => ({
    type: "object",
    title: text(`${name} title`),
    ...said(name),
    required: [text("kind")],
    properties: {
      [text("kind")]: { const: text(`${name} kind`) },
      [text(`${name} member`)]: { type: "string" },
    },
  });
  return {
    [text("mapped model")]: {
      type: "object",
      ...said("model"),
      required: [text("member")],
      properties: {
        [text("member")]: {
          type: "string",
          ...said("member"),
          default: text("member default"),
          examples: [text("example"), { [text("example key")]: 1 }],
          pattern: text("pattern"),
          format: text("format"),
          contentMediaType: text("content type"),
          contentEncoding: text("encoding"),
          deprecated: true,
        },
        [text("enum member")]: schema("enum"),
        [text("numbers")]: {
          enum: [1, 2],
          "x-enum-varnames": [text("name"), "B"],
        },
        [text("map")]: {
          type: "object",
          additionalProperties: schema("mapped model"),
        },
        [text("list")]: { type: "array", items: schema("told union") },
        [text("inline")]: {
          type: "object",
          title: text("inline title"),
          properties: { [text("inline member")]: { type: "integer" } },
        },
        [text("literal")]: { const: text("constant") },
        [text("described")]: {
          oneOf: [
            { const: text("one"), title: text("one title"), ...said("one") },
            { const: text("two"), title: text("two title"), ...said("two") },
          ],
        },
      },
    },
    [text("enum")]: {
      type: "string",
      ...said("enum"),
      enum: [text("value"), text("other value"), text("third value")],
      "x-enum-varnames": [text("value name"), "Other"],
      "x-enum-descriptions": [text("value description")],
    },
    [text("union")]: {
      ...said("union"),
      oneOf: [schema("first"), schema("second")],
      discriminator: {
        propertyName: text("kind"),
        mapping: {
          [text("first kind")]: (schema("first") as { $ref: string }).$ref,
        },
      },
    },
    [text("first")]: constant("first"),
    [text("second")]: constant("second"),
    [text("told union")]: {
      anyOf: [
        {
          type: "object",
          title: text("third title"),
          required: [text("only here")],
          properties: {
            [text("only here")]: { type: "string" },
            [text("shared")]: schema("mapped model"),
          },
        },
        {
          type: "object",
          title: text("fourth title"),
          properties: { [text("shared")]: { type: "string" } },
        },
      ],
    },
    [text("open model")]: {
      type: "object",
      properties: { [text("listed")]: schema("alias") },
      additionalProperties: schema("mapped model"),
    },
    [text("alias")]: { type: "string", ...said("alias") },
    [text("problem")]: {
      type: "object",
      ...said("problem"),
      required: [text("reason")],
      properties: { [text("reason")]: { type: "string" } },
    },
  };
}

/** As in a JSON Pointer (RFC 6901), and in a URI: but for a percent sign any text is taken as it is. */
function pointerToken(name: string): string {
  const token = name.replaceAll("~", "~0").replaceAll("/", "~1");
  return token.replaceAll("%", "%25");
}

/** The name of a header, which has fewer characters to choose of (RFC 9110, 5.1): others are refused. */
function tokenOf(text: string): string {
  return text.replaceAll(/[^!#$%&'*+.^_`|~\w-]/gu, "-");
}
