import type { Reading } from "../openapi/document.ts";
import { child, type Node } from "../openapi/node.ts";
import { entries, has, list, text, texts } from "../openapi/read.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Server, ServerVariable } from "./api.ts";

/** The servers that a document, a path or an operation lists (OpenAPI 3.1.1, 4.8.5). */
export function serversOf(owner: Node, { report }: Reading): Server[] {
  const taken = new Set<string>();
  return list(owner, "servers", report).flatMap((node) => {
    const url = text(node, "url", report);
    if (url === undefined) {
      report.add("missing-field", node, { field: "url", of: "server" });
      return [];
    }
    const variables = entries(node, "variables", report).map(
      ([name, variable]) => ({
        name,
        default: defaultOf(variable, report),
        values: texts(variable, "enum", report),
        description: text(variable, "description", report),
      }),
    );
    tellUndeclared(node, url, variables, report);
    const name = nameOf(node, taken, report);
    const description = text(node, "description", report);
    return [{ url, name, description, variables }];
  });
}

/** `name` of OpenAPI 3.2 (4.5.1), or what vendors had before it. A name is given once. */
function nameOf(
  server: Node,
  taken: Set<string>,
  report: Report,
): string | undefined {
  for (const key of nameKeys) {
    const name = text(server, key, report);
    if (!name) continue;
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
    report.add("duplicate-server-name", child(server, key)!, { name });
    return undefined;
  }
  return undefined;
}

const nameKeys = ["name", "x-speakeasy-server-id", "x-fern-server-name"];

function defaultOf(variable: Node, report: Report): string {
  if (!has(variable, "default")) {
    const of = "server variable";
    report.add("missing-field", variable, { field: "default", of });
  }
  const value = text(variable, "default", report) ?? "";
  const values = texts(variable, "enum", report);
  if (values.length > 0 && !values.includes(value)) {
    const place = child(variable, "default") ?? variable;
    report.add("server-variable-default", place, { value });
  }
  return value;
}

/** A variable without a declaration has no default, so the URL is none. */
function tellUndeclared(
  server: Node,
  url: string,
  variables: readonly ServerVariable[],
  report: Report,
): void {
  const declared = new Set(variables.map(({ name }) => name));
  for (const [, name] of url.matchAll(/\{([^{}]*)\}/g)) {
    if (declared.has(name!)) continue;
    const place = child(server, "url")!;
    report.add("server-variable-undeclared", place, { name: name! });
  }
}
