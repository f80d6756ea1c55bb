import { followed } from "../openapi/keywords/check.ts";
import { child, type Node } from "../openapi/node.ts";
import type { Reading } from "../openapi/document.ts";
import {
  entries,
  flag,
  has,
  list,
  membersOf,
  object,
  text,
} from "../openapi/read.ts";
import type { SecurityRequirement, SecurityScheme } from "./api.ts";
import { originOf } from "./schemas.ts";

/** The security schemes of the document, by name (OpenAPI 3.1.1, 4.8.27). */
export function securitySchemesOf(reading: Reading): SecurityScheme[] {
  const { document, report } = reading;
  const components = object(document.root, "components", report);
  if (!components) return [];
  return entries(components, "securitySchemes", report)
    .flatMap(([name, entry]) => {
      const node = followed(entry, "securityScheme", reading);
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
    deprecated: flag(node, "deprecated", report) ?? false,
    origin: originOf(node),
  };
  const type = text(node, "type", report);
  switch (type) {
    case "http":
      return { ...common, ...httpScheme(node, report) };
    case "apiKey": {
      const place = text(node, "in", report);
      const key = text(node, "name", report);
      if (place === undefined) {
        report.add("missing-field", node, { field: "in", of: "API key" });
        return undefined;
      }
      if (place !== "header" && place !== "query" && place !== "cookie") {
        const code = "unknown-parameter-location";
        const location = child(node, "in")!;
        report.addWithHint(code, location, { location: place }, keyPlaces);
        return undefined;
      }
      if (key === undefined) {
        report.add("missing-field", node, { field: "name", of: "API key" });
        return undefined;
      }
      return { ...common, kind: "apiKey", in: place, key };
    }
    case "oauth2":
      return { ...common, kind: "oauth2", ...clientCredentials(node, report) };
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

const keyPlaces = ["header", "query", "cookie"];

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

/** Only this flow needs no person: of all others the caller brings the token. */
function clientCredentials(node: Node, report: Reading["report"]) {
  const flows = object(node, "flows", report);
  const flow = flows && object(flows, "clientCredentials", report);
  if (!flow) return { tokenUrl: undefined, scopes: [] };
  const scopes = entries(flow, "scopes", report).map(([name]) => name);
  return { tokenUrl: text(flow, "tokenUrl", report), scopes: scopes.sort() };
}

/**
 * The alternatives of an operation: its own, else those of the document (OpenAPI 3.1.1, 4.8.30). What
 * asks for nothing, or for what the caller has to see to, comes last: a credential that was given wins.
 */
export function securityOf(
  operation: Node,
  schemes: readonly SecurityScheme[],
  reading: Reading,
): SecurityRequirement[] {
  const { document, report } = reading;
  const owner = has(operation, "security") ? operation : document.root;
  const known = new Map(schemes.map((scheme) => [scheme.name, scheme]));
  const served: SecurityRequirement[] = [];
  const left: SecurityRequirement[] = [];
  for (const requirement of list(owner, "security", report)) {
    const names: string[] = [];
    const members = membersOf(requirement, "security requirement", report);
    for (const [name, place] of members) {
      const scheme = known.get(name);
      if (scheme?.kind === "other") tellUnserved(scheme, report);
      else if (scheme) names.push(name);
      else if (!isDefined(name, document.root)) {
        report.add("security-scheme-not-found", place, { name });
      }
    }
    (names.length > 0 ? served : left).push({ schemes: names.sort() });
  }
  // Nothing to choose from is nothing to ask for.
  return served.length > 0 ? [...served, ...left] : [];
}

/** Also one that is wrong, which was told before. */
function isDefined(name: string, root: Node): boolean {
  const components = child(root, "components");
  const schemes = components && child(components, "securitySchemes");
  return schemes !== undefined && child(schemes, name) !== undefined;
}

function tellUnserved(
  { name, scheme, origin }: Extract<SecurityScheme, { kind: "other" }>,
  report: Reading["report"],
): void {
  const type = scheme === "" ? "of no scheme" : scheme;
  report.add("unsupported-security-scheme", origin, { name, type });
}
