import { child, children, type Node } from "../node.ts";
import type { OpenApiDocument, Reading } from "../document.ts";
import { mustBeObject, object } from "../read.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Location } from "../../source/place.ts";
import type { Origins } from "../../source/origins.ts";
import { checkKeywords } from "../keywords/check.ts";
import { convertParameter, isPlain } from "./parameters.ts";
import { convertPaths } from "./paths.ts";
import { convertSecurity } from "./security.ts";
import { convertServers } from "./servers.ts";
import { kept, made, type Upgrading } from "./upgrading.ts";

/**
 * Brings a Swagger 2.0 document into the form of OpenAPI 3, for all readers that come later. Schemas
 * stay where they are, under `definitions` too, so that references and names hold; the readers of
 * schemas know what 2.0 spells differently. What is moved keeps its place in the text.
 */
export function upgrade(reading: Reading, origins: Origins): OpenApiDocument {
  const { document } = reading;
  const { root } = document;
  const report = new Report();
  const upgrading: Upgrading = { ...reading, report, origins };
  checkKeywords(root, "document", upgrading);
  const value = made(
    {
      ...kept(root, [
        "swagger",
        "info",
        "tags",
        "externalDocs",
        "security",
        "definitions",
        "parameters",
        "responses",
      ]),
      servers: convertServers(root, root, upgrading),
      components: {
        securitySchemes: convertSecurity(root, upgrading),
        parameters: sharedParameters(root, upgrading),
      },
      paths: convertPaths(root, upgrading),
    },
    root,
    upgrading,
  );
  reading.report.append(
    report.diagnostics.map((diagnostic) => inText(diagnostic, origins)),
  );
  origins.replace(root.file, value);
  const upgraded = { ...root, value };
  return {
    ...document,
    root: upgraded,
    references: document.references.withRoot(upgraded),
  };
}

/** What was found on the way stands where the document was, not where it is put. */
function inText(diagnostic: Diagnostic, origins: Origins): Diagnostic {
  const settled = (location: Location | undefined) =>
    location && origins.settle(location);
  return {
    ...diagnostic,
    location: settled(diagnostic.location),
    notes: diagnostic.notes.map((note) => ({
      ...note,
      location: settled(note.location),
    })),
  };
}

/** Parameters that several operations share; those that are part of a body are joined where they are used. */
function sharedParameters(root: Node, upgrading: Upgrading): object {
  const { report } = upgrading;
  const shared = object(root, "parameters", report);
  const plain = (shared ? children(shared) : []).flatMap(([name, node]) =>
    child(node, "$ref") || !mustBeObject(node, "parameter", report)
      ? []
      : isPlain(node)
        ? [[name, convertParameter(node, upgrading)] as const]
        : [],
  );
  return made(Object.fromEntries(plain), shared ?? root, upgrading);
}
