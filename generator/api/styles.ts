import { child, type Node } from "../openapi/node.ts";
import type { Reading } from "../openapi/document.ts";
import { text } from "../openapi/read.ts";
import type { ParameterLocation, ParameterStyle } from "./api.ts";

const styles: Readonly<Record<ParameterLocation, readonly ParameterStyle[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  querystring: [],
  header: ["simple"],
  cookie: ["form"],
};

/** The style, by default the first of its place (OpenAPI 3.1.1, 4.8.12.2). */
export function styleOf(
  node: Node,
  location: ParameterLocation,
  { report, document }: Reading,
): ParameterStyle {
  const { name: version } = document.version;
  const stated = text(node, "style", report);
  const allowed = [
    ...styles[location],
    ...(location === "cookie" && version === "3.2" ? ["cookie" as const] : []),
  ];
  // The upgrade of 2.0 states it; a document cannot.
  if (version === "2.0" && stated === "tabDelimited") return stated;
  const style = allowed.find((known) => known === stated);
  if (stated !== undefined && style === undefined) {
    report.add("unsupported-parameter-style", child(node, "style")!, {
      style: stated,
      in: location,
      allowed: allowed.join(", ") || "none",
    });
  }
  return style ?? allowed[0] ?? "form";
}
