import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

type Members = Readonly<Record<string, unknown>>;

/** What ajv says of values, by the components of a document; those of 3.0 are brought into JSON Schema first. */
export function judgeOf(
  root: Members,
): (component: string) => ValidateFunction {
  const isOld = /^(3\.0|2\.)/.test(String(root["openapi"] ?? root["swagger"]));
  const document = isOld ? (modern(root) as Members) : root;
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    validateSchema: false,
    logger: false,
  });
  const { components, definitions } = document;
  ajv.addSchema({ components, definitions }, "document");
  const section = components ? "components/schemas" : "definitions";
  return (component) => {
    const name = component.replaceAll("~", "~0").replaceAll("/", "~1");
    const $ref = `document#/${section}/${encodeURIComponent(name)}`;
    return ajv.compile({ $ref });
  };
}

/** What 3.0 says in the words of JSON Schema 2020-12. */
function modern(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(modern);
  if (typeof value !== "object" || value === null) return value;
  const schema = value as Members;
  if (typeof schema["$ref"] === "string") return { $ref: schema["$ref"] };
  const result = Object.fromEntries(
    Object.entries(schema).map(([key, inner]) => [key, modern(inner)]),
  );
  for (const [limit, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (typeof result[exclusive] !== "boolean") continue;
    if (result[exclusive]) {
      result[exclusive] = result[limit];
      delete result[limit];
    } else delete result[exclusive];
  }
  if (result["nullable"] !== true) return result;
  delete result["nullable"];
  return { anyOf: [result, { type: "null" }] };
}
