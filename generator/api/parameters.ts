import type { Report } from "../diagnostics/report.ts";
import type { OperationNode } from "../openapi/document.ts";
import { child, children, type Node } from "../openapi/node.ts";
import { flag, list, object, text } from "../openapi/read.ts";
import {
  noNotes,
  type CalledAfter,
  type OperationId,
  type Parameter,
  type ParameterLocation,
  type ParameterStyle,
  type Type,
} from "./api.ts";
import { kindOf } from "./media.ts";
import { merged, notesOf } from "./notes.ts";
import { originOf, typeOf, type SchemaReader } from "./schemas.ts";
import { calledAfterPlace } from "./references.ts";
import type { Repairs } from "../config/options.ts";
import type { Location } from "../source/place.ts";
import { escapeToken } from "../source/pointer.ts";

const locations: readonly string[] = ["path", "query", "header", "cookie"];
/** Headers that `Accept`, the body and the security schemes settle (OpenAPI 3.1.1, 4.8.12.1). */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

/** The parameters of an operation, those of its path included; its own win. */
export function parametersOf(
  operation: OperationNode,
  id: OperationId,
  repairs: Repairs,
  reader: SchemaReader,
): Parameter[] {
  const parameters = new Map<string, Parameter>();
  /** Wrong ones, which were told of: that they are missing would be no news. */
  const wrong = new Set<unknown>();
  for (const level of [operation.pathItem, operation.node]) {
    const here = new Set<string>();
    for (const entry of list(level, "parameters", reader.report)) {
      const parameter = parameterOf(entry, id, reader);
      if (!parameter) {
        const node = reader.document.references.follow(entry, reader.report);
        wrong.add(node && child(node, "name")?.value);
        continue;
      }
      const key = `${parameter.in}:${parameter.name}`;
      if (here.has(key)) {
        reader.report.add("duplicate-parameter", entry, {
          name: parameter.name,
          in: parameter.in,
        });
      }
      here.add(key);
      parameters.set(key, parameter);
    }
  }
  const all = checkedPath(
    operation,
    [...parameters.values()],
    wrong,
    repairs,
    reader,
  );
  return all.sort((a, b) => locations.indexOf(a.in) - locations.indexOf(b.in));
}

function parameterOf(
  entry: Node,
  operation: OperationId,
  reader: SchemaReader,
): Parameter | undefined {
  const { report } = reader;
  const node = reader.document.references.follow(entry, report);
  if (!node) return undefined;
  const name = text(node, "name", report);
  const location = text(node, "in", report);
  if (name === undefined || location === undefined) {
    const field = name === undefined ? "name" : "in";
    report.add("missing-field", node, { field, of: "parameter" });
    return undefined;
  }
  if (!isLocation(location)) {
    report.addWithHint(
      "unknown-parameter-location",
      child(node, "in")!,
      { location },
      locations,
    );
    return undefined;
  }
  if (location === "header" && ignoredHeaders.has(name.toLowerCase())) {
    return undefined;
  }
  const style = styleOf(node, location, reader);
  const content = object(node, "content", report);
  const [mediaType, media] = content ? (children(content)[0] ?? []) : [];
  const schema = child(media ?? node, "schema");
  const own = notesOf(node, reader);
  const type: Type = schema
    ? typeOf(schema, placeOf(node, operation, name), reader)
    : { kind: "unknown" };
  return {
    name,
    in: location,
    required: isRequired(node, location, name, report),
    // There is no way to write null into a path.
    type: location === "path" && type.kind === "nullable" ? type.of : type,
    style,
    explode: flag(node, "explode", report) ?? style === "form",
    allowReserved: flag(node, "allowReserved", report) ?? false,
    mediaType: isJsonContent(media, mediaType, reader) ? mediaType : undefined,
    notes: schema ? merged(own, notesOf(schema, reader)) : own,
    origin: originOf(node),
  };
}

/** A path has no place to leave out, whatever its parameter says (OpenAPI 3.1.1, 4.8.12.2). */
function isRequired(
  node: Node,
  location: ParameterLocation,
  name: string,
  report: Report,
): boolean {
  const stated = flag(node, "required", report) === true;
  if (location !== "path") return stated;
  if (!stated) report.add("path-parameter-not-required", node, { name });
  return true;
}

/** Whether the value goes as JSON; as text it goes as it is, and for all else there is no writer. */
function isJsonContent(
  media: Node | undefined,
  mediaType: string | undefined,
  { report }: SchemaReader,
): boolean {
  if (!media || mediaType === undefined) return false;
  const kind = kindOf(mediaType.split(";")[0]!.trim().toLowerCase());
  if (kind !== "json" && kind !== "text") {
    report.add("unsupported-media-type", media, { mediaType });
  }
  return kind === "json";
}

/** A component names what it holds after itself, wherever it is used. */
function placeOf(
  node: Node,
  operation: OperationId,
  name: string,
): CalledAfter {
  return node.pointer.startsWith("/components/")
    ? calledAfterPlace(node.pointer)
    : { kind: "parameter", operation, name };
}

function isLocation(text: string): text is ParameterLocation {
  return locations.includes(text);
}

const styles: Readonly<Record<ParameterLocation, readonly ParameterStyle[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/** The style, by default the first of its place (OpenAPI 3.1.1, 4.8.12.2). */
function styleOf(
  node: Node,
  location: ParameterLocation,
  { report }: SchemaReader,
): ParameterStyle {
  const allowed = styles[location];
  const stated = text(node, "style", report);
  const style = allowed.find((known) => known === stated);
  if (stated !== undefined && style === undefined) {
    report.add("unsupported-parameter-style", child(node, "style")!, {
      style: stated,
      in: location,
      allowed: allowed.join(", "),
    });
  }
  return style ?? allowed[0]!;
}

/** Path template and path parameters must name the same things. */
function checkedPath(
  operation: OperationNode,
  parameters: readonly Parameter[],
  wrong: ReadonlySet<unknown>,
  repairs: Repairs,
  reader: SchemaReader,
): Parameter[] {
  const { report } = reader;
  const used = [...operation.path.matchAll(/\{([^{}]*)\}/g)].map(
    (match) => match[1]!,
  );
  const declared = parameters.filter((parameter) => parameter.in === "path");
  for (const { name, origin } of declared) {
    if (!used.includes(name)) {
      report.add("path-parameter-not-in-path", origin, {
        name,
        path: operation.path,
      });
    }
  }
  const names = new Set(declared.map(({ name }) => name));
  const missing = [...new Set(used)].filter((name) => !names.has(name));
  for (const name of missing) {
    if (wrong.has(name)) continue;
    report.add(
      repairs.undeclaredPathParameter
        ? "path-parameter-undeclared"
        : "path-parameter-undeclared-error",
      placeOfPath(operation, reader),
      { name, path: operation.path },
    );
  }
  return [
    ...parameters,
    ...missing.map((name) => undeclared(name, operation.node)),
  ];
}

/** The path itself, wherever what stands below it was read from. */
function placeOfPath(
  { path }: OperationNode,
  { document }: SchemaReader,
): Location {
  const { file } = document.root;
  return { file, pointer: `/paths/${escapeToken(path)}`, key: true };
}

const anyString: Type = { kind: "string", format: undefined };

function undeclared(name: string, node: Node): Parameter {
  return {
    name,
    in: "path",
    required: true,
    type: anyString,
    style: "simple",
    explode: false,
    allowReserved: false,
    mediaType: undefined,
    notes: noNotes,
    origin: originOf(node),
  };
}
