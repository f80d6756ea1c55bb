import type { Report } from "../diagnostics/report.ts";
import { child, type Node } from "./node.ts";

/** Which OpenAPI a document is written in, and what follows from that for its reader. */
export interface Version {
  readonly name: "2.0" | "3.0" | "3.1" | "3.2";
  /** Whether keywords beside `$ref` count (OpenAPI 3.1.0, section 4.8.24.1: schemas are JSON Schema). */
  readonly siblings: boolean;
}

/**
 * The version of OpenAPI that a document states; undefined, and reported, where it states none that
 * is known. The third number is not looked at: it changes no meaning (OpenAPI 3.1.1, section 4.1).
 */
export function versionOf(root: Node, report: Report): Version | undefined {
  const stated = child(root, "openapi") ?? child(root, "swagger");
  if (stated === undefined || typeof root.value !== "object") {
    report.add("not-openapi", root, { found: whatElse(root) });
    return undefined;
  }
  const key = child(root, "openapi") ? "openapi" : "swagger";
  const { value } = stated;
  if (typeof value !== "string") {
    report.add("version-not-a-string", stated, {
      key,
      actual: nameOfType(value),
      proposal: proposalFor(key, value),
    });
    return undefined;
  }
  const [, name] =
    (key === "openapi"
      ? /^(3\.[012])(?:\.\d+)?(?:-.*)?$/
      : /^(2\.0)(?:\.0)?$/
    ).exec(value.trim()) ?? [];
  if (name === undefined) {
    report.add("version-unsupported", stated, { key, version: value });
    return undefined;
  }
  return {
    name: name as Version["name"],
    siblings: name === "3.1" || name === "3.2",
  };
}

/** Documents of other kinds are told apart by what all of them must have. */
function whatElse(root: Node): string {
  const { value } = root;
  if (typeof value !== "object" || value === null) return nameOfType(value);
  if (Array.isArray(value)) return "a list";
  const has = (key: string) => child(root, key) !== undefined;
  if (has("asyncapi")) return "an AsyncAPI document";
  if (has("overlay")) return "an Overlay";
  if (has("arazzo")) return "an Arazzo document";
  if (has("swaggerVersion")) return "a Swagger 1 document";
  if (isPostman(root)) return "a Postman collection";
  if (has("log") && child(child(root, "log")!, "entries")) return "a HAR file";
  if (has("openrpc")) return "an OpenRPC document";
  if (has("$schema") || has("$defs")) return "a JSON Schema";
  if (has("paths")) return "an object that states no version";
  return "something else";
}

function isPostman(root: Node): boolean {
  const info = child(root, "info");
  const schema = info && child(info, "schema")?.value;
  return (
    (info !== undefined && child(info, "_postman_id") !== undefined) ||
    (typeof schema === "string" && schema.includes("getpostman.com"))
  );
}

/** In YAML `2.0` is the number 2, and `3.1` the number 3.1. */
function proposalFor(key: "openapi" | "swagger", value: unknown): string {
  if (key === "swagger") return "2.0";
  return value === 3.1 || value === 3.2 ? `${value}.0` : "3.0.0";
}

function nameOfType(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "a text" : `the ${typeof value} ${value}`;
}
