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
  const host = text(root, "host", report)?.replace(/\/+$/, "");
  const stated = text(root, "basePath", report) ?? "";
  // Without the slash, it would be part of the host's name.
  const basePath = /^(?:\/|$)/.test(stated) ? stated : `/${stated}`;
  const listed = texts(owner, "schemes", report);
  const schemes = ["https", "http"].filter((scheme) => listed.includes(scheme));
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
