import { Report } from "../diagnostics/report.ts";
import type { Reading } from "../openapi/document.ts";
import { child, children, type Node } from "../openapi/node.ts";
import type { Json } from "./types.ts";

/**
 * Values of a whole body that the document shows (OpenAPI 3.1.1, 4.8.14). Neither a type nor the wire
 * depends on them, so nobody is told of what is wrong with them.
 */
export function bodyExamples(media: Node, { document }: Reading): Json[] {
  const one = child(media, "example");
  if (one) return [one.value as Json];
  const several = child(media, "examples");
  return (several ? children(several) : []).flatMap(([, entry]) => {
    const node = document.references.follow(entry, new Report());
    const value = node && (child(node, "dataValue") ?? child(node, "value"));
    return value ? [value.value as Json] : [];
  });
}
