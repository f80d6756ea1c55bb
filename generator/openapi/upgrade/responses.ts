import { child, children, type Node } from "../node.ts";
import { checkKeywords, followed } from "../keywords/check.ts";
import { entries, has, mustBeObject, object } from "../read.ts";
import { styleOf, typeKeywords } from "./parameters.ts";
import { schemaOf } from "./schemas.ts";
import { kept, made, type Upgrading } from "./upgrading.ts";

/** The responses of an operation, with a body of each media type that it produces. */
export function convertResponses(
  operation: Node,
  produces: readonly string[],
  upgrading: Upgrading,
): object | undefined {
  const { report } = upgrading;
  const all = object(operation, "responses", report);
  if (!all) return undefined;
  const responses = children(all).map(([status, entry]) => {
    if (status.startsWith("x-")) return [status, entry.value] as const;
    const node = followed(entry, "response", upgrading);
    if (!node || !mustBeObject(node, "response", report)) return [status, {}];
    return [status, convertResponse(node, produces, upgrading)] as const;
  });
  return made(Object.fromEntries(responses), all, upgrading);
}

function convertResponse(
  node: Node,
  produces: readonly string[],
  upgrading: Upgrading,
): object {
  const { report } = upgrading;
  const headers = entries(node, "headers", report).flatMap(([name, header]) =>
    mustBeObject(header, "header", report)
      ? [[name, convertHeader(header, upgrading)] as const]
      : [],
  );
  return made(
    {
      ...kept(node, ["description"]),
      headers: Object.fromEntries(headers),
      content: contentOf(node, produces, upgrading),
    },
    node,
    upgrading,
  );
}

function convertHeader(node: Node, upgrading: Upgrading): object {
  checkKeywords(node, "header", upgrading);
  return made(
    {
      ...kept(node, ["description"]),
      ...styleOf(node, upgrading),
      schema: typeKeywords(node, upgrading),
    },
    node,
    upgrading,
  );
}

/** Without a schema a response has no body (OpenAPI 2.0, Response Object). */
function contentOf(
  node: Node,
  produces: readonly string[],
  upgrading: Upgrading,
): object | undefined {
  const schema = child(node, "schema");
  if (!schema) return undefined;
  const isFile = has(schema, "type") && child(schema, "type")?.value === "file";
  const otherwise = isFile ? "application/octet-stream" : "application/json";
  const types = produces.length > 0 ? produces : [otherwise];
  const value = isFile
    ? made({ type: "string", format: "binary" }, schema, upgrading)
    : schemaOf(node, upgrading);
  return Object.fromEntries(
    types.map((type) => [type, made({ schema: value }, schema, upgrading)]),
  );
}
