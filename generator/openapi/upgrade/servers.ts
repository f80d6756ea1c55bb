import { text, texts, has } from "../read.ts";
import type { Node } from "../node.ts";
import { made, type Upgrading } from "./upgrading.ts";

/** `host`, `basePath` and `schemes` as servers; https comes first (OpenAPI 2.0, Swagger Object). */
export function convertServers(
  /** The document, or an operation that has `schemes` of its own. */
  owner: Node,
  root: Node,
  upgrading: Upgrading,
): object[] | undefined {
  const { report } = upgrading;
  if (owner !== root && !has(owner, "schemes")) return undefined;
  const host = text(root, "host", report);
  const basePath = text(root, "basePath", report) ?? "";
  const stated = texts(owner, "schemes", report);
  const schemes = ["https", "http"].filter((scheme) => stated.includes(scheme));
  if (host === undefined) {
    return basePath === "" || owner !== root
      ? undefined
      : [made({ url: basePath }, root, upgrading)];
  }
  const path = basePath === "/" ? "" : basePath;
  return (schemes.length > 0 ? schemes : ["https"]).map((scheme) =>
    made({ url: `${scheme}://${host}${path}` }, root, upgrading),
  );
}
