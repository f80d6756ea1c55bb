import { followed } from "../openapi/keywords/check.ts";
import { child, children, items, type Node } from "../openapi/node.ts";
import { flag, object } from "../openapi/read.ts";
import { encodingNodes } from "./encodings.ts";
import { objectOf } from "./leaves.ts";
import type { SchemaReader } from "./schemas.ts";
import type { Type } from "./types.ts";

/**
 * The headers that parts of a form always have (OpenAPI 3.2.0, Encoding Object): those of which the
 * document knows the one value. A file can be passed with others; any other part cannot, so what it
 * must have is an error, and what it may have is told of.
 */
export function partHeadersOf(
  media: Node,
  body: Type,
  reader: SchemaReader,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    encodingNodes(media, reader).flatMap(([part, node]) => {
      const headers = constantsOf(
        node,
        part,
        isFile(part, body, reader),
        reader,
      );
      return headers.size > 0 ? [[part, headers] as const] : [];
    }),
  );
}

function constantsOf(
  encoding: Node,
  part: string,
  isFile: boolean,
  reader: SchemaReader,
): ReadonlyMap<string, string> {
  const { report } = reader;
  const all = object(encoding, "headers", report);
  const constants = new Map<string, string>();
  for (const [name, entry] of all ? children(all) : []) {
    const node = followed(entry, "header", reader);
    if (!node || name.toLowerCase() === "content-type") continue;
    const value = constantOf(node, reader);
    if (value !== undefined) constants.set(name, value);
    else if (!isFile) {
      const code = flag(node, "required", report)
        ? "unsupported-part-header"
        : "part-header-left-out";
      report.add(code, node, { part, name });
    }
  }
  return new Map([...constants].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The one value that a header can have. */
function constantOf(header: Node, reader: SchemaReader): string | undefined {
  const entry = child(header, "schema");
  const schema =
    entry && reader.document.references.follow(entry, reader.report);
  if (!schema) return undefined;
  const listed = child(schema, "enum");
  const values = listed ? items(listed).map(({ value }) => value) : [];
  const value =
    child(schema, "const")?.value ??
    (values.length === 1 ? values[0] : undefined);
  return value === undefined || typeof value === "object"
    ? undefined
    : String(value);
}

function isFile(part: string, body: Type, { models }: SchemaReader): boolean {
  const member = objectOf(body, models)?.members.find(
    ({ name }) => name === part,
  );
  const type = member?.type.kind === "array" ? member.type.items : member?.type;
  return type?.kind === "binary";
}
