import { child, children, type Node } from "../openapi/node.ts";
import type { Reading } from "../openapi/document.ts";
import { entries, has, object, text } from "../openapi/read.ts";
import type { SecurityRequirement, SecurityScheme } from "./api.ts";
import { originOf } from "./schemas.ts";

/** The security schemes of the document, by name (OpenAPI 3.1.1, 4.8.27). */
export function securitySchemesOf(reading: Reading): SecurityScheme[] {
  const { document, report } = reading;
  const components = object(document.root, "components", report);
  if (!components) return [];
  return entries(components, "securitySchemes", report)
    .flatMap(([name, entry]) => {
      const node = document.references.follow(entry, report);
      const scheme = node && schemeOf(name, node, reading);
      return scheme ? [scheme] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function schemeOf(
  name: string,
  node: Node,
  { report }: Reading,
): SecurityScheme | undefined {
  const common = {
    name,
    description: text(node, "description", report),
    origin: originOf(node),
  };
  const type = text(node, "type", report);
  switch (type) {
    case "http":
      return { ...common, ...httpScheme(node, report) };
    case "apiKey": {
      const place = text(node, "in", report);
      const key = text(node, "name", report);
      if (place !== "header" && place !== "query" && place !== "cookie") {
        report.add("missing-field", node, { field: "in", of: "API key" });
        return undefined;
      }
      if (key === undefined) {
        report.add("missing-field", node, { field: "name", of: "API key" });
        return undefined;
      }
      return { ...common, kind: "apiKey", in: place, key };
    }
    case "oauth2":
      return { ...common, kind: "oauth2", tokenUrl: tokenUrl(node, report) };
    case "openIdConnect": {
      const url = text(node, "openIdConnectUrl", report) ?? "";
      return { ...common, kind: "openIdConnect", url };
    }
    case undefined:
      report.add("missing-field", node, {
        field: "type",
        of: "security scheme",
      });
      return undefined;
    default:
      return { ...common, kind: "other", scheme: type };
  }
}

function httpScheme(node: Node, report: Reading["report"]) {
  const scheme = text(node, "scheme", report) ?? "";
  switch (scheme.toLowerCase()) {
    case "bearer":
      return {
        kind: "bearer",
        format: text(node, "bearerFormat", report),
      } as const;
    case "basic":
      return { kind: "basic" } as const;
    default:
      return { kind: "other", scheme } as const;
  }
}

function tokenUrl(node: Node, report: Reading["report"]): string | undefined {
  const flow = child(node, "flows");
  const credentials = flow && object(flow, "clientCredentials", report);
  return credentials && text(credentials, "tokenUrl", report);
}

/** The alternatives of an operation: its own, else those of the document (OpenAPI 3.1.1, 4.8.30). */
export function securityOf(
  operation: Node,
  schemes: readonly SecurityScheme[],
  reading: Reading,
): SecurityRequirement[] {
  const { document, report } = reading;
  const owner = has(operation, "security") ? operation : document.root;
  const stated = child(owner, "security");
  if (!stated || !Array.isArray(stated.value)) return [];
  const known = new Set(schemes.map(({ name }) => name));
  return stated.value.map((_, index) => {
    const requirement = child(stated, index)!;
    return {
      schemes: children(requirement).flatMap(([name, place]) => {
        if (known.has(name)) return [name];
        report.add("security-scheme-not-found", place, { name });
        return [];
      }),
    };
  });
}
