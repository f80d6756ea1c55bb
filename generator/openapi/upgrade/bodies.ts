import { child, type Node } from "../node.ts";
import { flag, text } from "../read.ts";
import { styleOf, typeKeywords } from "./parameters.ts";
import { schemaOf } from "./schemas.ts";
import { kept, made, type Upgrading } from "./upgrading.ts";

/** The parameters that make up a body: one `body`, or the fields of a form. */
export function requestBody(
  parameters: readonly Node[],
  consumes: readonly string[],
  upgrading: Upgrading,
): object | undefined {
  const body = parameters.find((one) => child(one, "in")?.value === "body");
  if (body) return wholeBody(body, consumes, upgrading);
  return parameters.length > 0
    ? form(parameters, consumes, upgrading)
    : undefined;
}

function wholeBody(
  node: Node,
  consumes: readonly string[],
  upgrading: Upgrading,
): object {
  const schema = schemaOf(node, upgrading);
  const types = consumes.length > 0 ? consumes : ["application/json"];
  const content = types.map(
    (type) => [type, made({ schema }, node, upgrading)] as const,
  );
  return made(
    {
      ...kept(node, ["description", "required"]),
      content: Object.fromEntries(content),
    },
    node,
    upgrading,
  );
}

const multipart = "multipart/form-data";
const urlencoded = "application/x-www-form-urlencoded";

/** Fields with a file are multipart; others are urlencoded unless the document says otherwise. */
function form(
  fields: readonly Node[],
  consumes: readonly string[],
  upgrading: Upgrading,
): object {
  const { report } = upgrading;
  const hasFile = fields.some(
    (field) => child(field, "type")?.value === "file",
  );
  const stated = [multipart, urlencoded].filter((type) =>
    consumes.includes(type),
  );
  const types = hasFile ? [multipart] : stated;
  const named = fields.flatMap((field) => {
    const name = text(field, "name", report);
    return name === undefined ? [] : [[name, field] as const];
  });
  const required = named.filter(
    ([, field]) => flag(field, "required", report) === true,
  );
  const [first] = fields;
  const schema = made(
    {
      type: "object",
      properties: Object.fromEntries(
        named.map(([name, field]) => [
          name,
          typeKeywords(field, upgrading, kept(field, ["description"])),
        ]),
      ),
      required:
        required.length > 0 ? required.map(([name]) => name) : undefined,
    },
    first!,
    upgrading,
  );
  const encoding = Object.fromEntries(
    named
      .map(([name, field]) => [name, field, styleOf(field, upgrading)] as const)
      .filter(([, , style]) => style.style !== undefined)
      .map(([name, field, style]) => [name, made(style, field, upgrading)]),
  );
  return made(
    {
      required: required.length > 0,
      content: Object.fromEntries(
        (types.length > 0 ? types : [urlencoded]).map((type) => [
          type,
          made({ schema, encoding }, first!, upgrading),
        ]),
      ),
    },
    first!,
    upgrading,
  );
}
