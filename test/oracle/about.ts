import type { Difference, Step } from "./difference.ts";
import { isObject, resolved, schemasOf, type Schema } from "./schemas.ts";
import type { Subject, Unit } from "./units.ts";

/** What a document says where types differ. */
export interface About {
  readonly subject: Subject;
  /** All schemas that say something of the place. */
  readonly schemas: readonly Schema[];
  /** Those of what it is a part of. */
  readonly owners: readonly Schema[];
}

/** Looks up what a document says where types differ. */
export function aboutOf(
  { subject }: Unit,
  { path }: Difference,
  document: Schema,
): About {
  const [roots, rest] = rootsOf(subject, path, document);
  let schemas = roots.flatMap((root) => schemasOf(root, document));
  let owners: Schema[] = [];
  for (const step of rest) {
    owners = schemas;
    schemas = schemas
      .flatMap((schema) => partsAt(step, schema))
      .flatMap((part) => schemasOf(part, document));
  }
  return { subject, schemas, owners };
}

/** Where a path begins in the document, and what is left of it. */
function rootsOf(
  subject: Subject,
  path: readonly Step[],
  document: Schema,
): [unknown[], readonly Step[]] {
  switch (subject.kind) {
    case "component": {
      const schemas = member(member(document, "components"), "schemas");
      return [[member(schemas, subject.name)], path];
    }
    case "request": {
      const [first, ...rest] = path;
      const name = first?.kind === "member" ? first.name : undefined;
      return [requestPart(name, subject, document), rest];
    }
    case "response": {
      const { responses } = operationAt(subject, document);
      const found = subject.statuses.flatMap((status) => {
        const all = isObject(responses) ? Object.entries(responses) : [];
        return all
          .filter(([key]) => key.toUpperCase() === status.toUpperCase())
          .flatMap(([, response]) => contentOf(response, document));
      });
      return [found, path];
    }
  }
}

/** The body, or the parameter, that a member of a request stands for. */
function requestPart(
  name: string | undefined,
  subject: Subject & { kind: "request" },
  document: Schema,
): unknown[] {
  const operation = operationAt(subject, document);
  if (name === subject.names.body) {
    return contentOf(operation["requestBody"], document);
  }
  const item = pathItem(subject, document);
  const all = [operation["parameters"], item["parameters"]].flat();
  return all.flatMap((entry) => {
    const parameter = resolved(entry, document);
    if (!isObject(parameter)) return [];
    const key = `${String(parameter["in"])}:${String(parameter["name"])}`;
    const called = [...subject.names.parameters].find(
      ([known]) => known === key,
    );
    if ((called?.[1] ?? parameter["name"]) !== name) return [];
    return [parameter["schema"], ...contentOf(parameter, document)];
  });
}

function contentOf(owner: unknown, document: Schema): unknown[] {
  const content = member(resolved(owner, document), "content");
  const all = isObject(content) ? Object.values(content) : [];
  return all.map((media) => member(media, "schema"));
}

function operationAt(
  subject: Subject & { operation: unknown },
  document: Schema,
): Schema {
  const { method } = subject.operation as { method: string };
  const found = pathItem(subject, document)[method.toLowerCase()];
  return isObject(found) ? found : {};
}

function pathItem(
  subject: Subject & { operation: unknown },
  document: Schema,
): Schema {
  const { path } = subject.operation as { path: string };
  const found = resolved(member(member(document, "paths"), path), document);
  return isObject(found) ? found : {};
}

function partsAt(step: Step, schema: Schema): unknown[] {
  switch (step.kind) {
    case "member": {
      const own = member(schema["properties"], step.name);
      return own === undefined ? [] : [own];
    }
    case "item":
      return [schema["items"], schema["prefixItems"]].flat();
    case "value": {
      const patterns = schema["patternProperties"];
      return [
        schema["additionalProperties"],
        ...(isObject(patterns) ? Object.values(patterns) : []),
      ];
    }
  }
}

function member(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name)
    ? value[name]
    : undefined;
}
