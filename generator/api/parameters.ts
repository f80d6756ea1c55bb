import { itemsAt } from "../openapi/listed.ts";
import type { Report } from "../diagnostics/report.ts";
import type { OperationNode } from "../openapi/document.ts";
import { child, children, type Node } from "../openapi/node.ts";
import { flag, object, text } from "../openapi/read.ts";
import type { OperationId, Parameter, ParameterLocation } from "./api.ts";
import { noNotes, type Type } from "./types.ts";
import { followed } from "../openapi/keywords/check.ts";
import { encodingsOf } from "./encodings.ts";
import { kindOf } from "./media.ts";
import { merged, notesOf } from "./notes.ts";
import { originOf, typeOf, type SchemaReader } from "./schemas.ts";
import { calledAfterShared } from "./called-after.ts";
import { styleOf } from "./styles.ts";
import type { Repairs } from "../config/options.ts";
import type { Location } from "../source/place.ts";
import { escapeToken } from "../source/pointer.ts";

/** In the order in which an operation lists them. */
const locations: readonly string[] = [
  "path",
  "query",
  "querystring",
  "header",
  "cookie",
];
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
  for (const level of [...operation.pathItems, operation.node]) {
    const here = new Set<string>();
    for (const entry of itemsAt(level, "parameters", reader)) {
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
  const found = [...parameters.values()];
  checkQuery(found, reader);
  const all = checkedPath(operation, found, wrong, repairs, reader);
  return all.sort((a, b) => locations.indexOf(a.in) - locations.indexOf(b.in));
}

function parameterOf(
  entry: Node,
  operation: OperationId,
  reader: SchemaReader,
): Parameter | undefined {
  const { report } = reader;
  const node = followed(entry, "parameter", reader);
  if (!node) return undefined;
  const name = text(node, "name", report);
  const location = text(node, "in", report);
  if (name === undefined || location === undefined) {
    const field = name === undefined ? "name" : "in";
    report.add("missing-field", node, { field, of: "parameter" });
    return undefined;
  }
  if (!isLocation(location, reader)) {
    report.addWithHint(
      "unknown-parameter-location",
      child(node, "in")!,
      { location },
      locations.filter((known) => isLocation(known, reader)),
    );
    return undefined;
  }
  if (location === "header" && ignoredHeaders.has(name.toLowerCase())) {
    report.add("header-parameter-ignored", node, { name });
    return undefined;
  }
  // RFC 9110, 5.6.2; `fetch` would refuse any other on each call.
  if (location === "header" && !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    report.add("unsupported-header-name", node, { name });
    return undefined;
  }
  const style = styleOf(node, location, reader);
  const content = contentOf(node, location, reader);
  const schema = child(content?.node ?? node, "schema");
  const place = { kind: "parameter", operation, name } as const;
  const called = calledAfterShared(entry, node, "parameters", place, reader);
  const own = notesOf(node, reader);
  const kind = content && kindOf(content.mediaType);
  const isText = kind === "text" || kind === "binary";
  const type: Type = isText
    ? anyString
    : schema
      ? typeOf(schema, called, reader)
      : { kind: "unknown" };
  return {
    name,
    in: location,
    required: isRequired(node, location, name, report),
    // There is no way to write null into a path.
    type: location === "path" && type.kind === "nullable" ? type.of : type,
    style,
    explode:
      flag(node, "explode", report) ?? (style === "form" || style === "cookie"),
    allowReserved: flag(node, "allowReserved", report) ?? false,
    mediaType: content?.mediaType,
    encodings:
      content && kind === "urlencoded"
        ? encodingsOf(content.node, kind, reader)
        : new Map(),
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

/** The media type of a parameter that has one (OpenAPI 3.1.1, 4.8.12.3). */
interface Content {
  readonly mediaType: string;
  readonly node: Node;
}

/**
 * What `content` says. JSON is written as such and text as it is, of whatever media type; a form can
 * be the whole query. For all else there is no writer.
 */
function contentOf(
  parameter: Node,
  location: ParameterLocation,
  reader: SchemaReader,
): Content | undefined {
  const { report } = reader;
  const content = object(parameter, "content", report);
  if (!content) {
    if (location === "querystring") {
      const field = "content";
      report.add("missing-field", parameter, { field, of: "querystring" });
    }
    return undefined;
  }
  const known = ["json", "text"];
  if (location === "querystring") known.push("urlencoded");
  const all = children(content).flatMap(([range, entry]) => {
    const mediaType = range.split(";")[0]!.trim().toLowerCase();
    const node = followed(entry, "mediaType", reader);
    if (!node) return [];
    const index = known.indexOf(kindOf(mediaType));
    const isText =
      mediaType.startsWith("application/") && isString(node, reader);
    const rank = index === -1 && isText ? known.length : index;
    return [{ mediaType, node, rank }];
  });
  const [best] = all
    .filter(({ rank }) => rank !== -1)
    .sort((a, b) => a.rank - b.rank);
  const [first] = all;
  if (!best && first) {
    const { mediaType, node } = first;
    report.add("unsupported-media-type", node, { mediaType });
  }
  return best;
}

/** A text that the caller writes, as in the example of JSONPath (OpenAPI 3.2.0, 4.12.8). */
function isString(media: Node, reader: SchemaReader): boolean {
  const entry = child(media, "schema");
  const { references } = reader.document;
  const schema = entry && references.follow(entry, reader.report);
  return (
    schema !== undefined &&
    child(schema, "type")?.value === "string" &&
    child(schema, "format")?.value !== "binary"
  );
}

/** What is the whole query cannot stand beside parts of it (OpenAPI 3.2.0, Parameter Locations). */
function checkQuery(
  parameters: readonly Parameter[],
  { report }: SchemaReader,
): void {
  const [whole, ...others] = parameters.filter(
    (parameter) => parameter.in === "querystring",
  );
  const beside =
    others[0] ?? parameters.find((parameter) => parameter.in === "query");
  if (!whole || !beside) return;
  report.add("querystring-not-alone", whole.origin, { name: whole.name }, [
    { text: "the other one", location: beside.origin },
  ]);
}

function isLocation(
  text: string,
  { document }: SchemaReader,
): text is ParameterLocation {
  if (text === "querystring") return document.version.name === "3.2";
  return locations.includes(text);
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
  const fragment = /#[^{}]*$/.exec(operation.path)?.[0];
  if (fragment !== undefined) {
    const place = placeOfPath(operation, reader);
    report.add("path-fragment", place, { fragment, path: operation.path });
  }
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
    encodings: new Map(),
    notes: noNotes,
    origin: originOf(node),
  };
}
