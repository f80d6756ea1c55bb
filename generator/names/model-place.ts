import type { Model, ModelId } from "../api/types.ts";

/** Whether a model is a schema with a name of its own, and not a part of one. */
export function isDeclared({ calledAfter, id }: Model): boolean {
  if (calledAfter.kind !== "component") return false;
  const steps = id.slice(id.indexOf("#") + 1).split("/");
  // A file may be a schema as a whole, or have schemas at its top.
  const isTop =
    fileOf(id) !== "" && steps.length < 3
      ? true
      : steps.length === (steps[1] === "components" ? 4 : 3);
  return isTop && SCHEMA_SECTIONS.has(calledAfter.section);
}

const SCHEMA_SECTIONS: ReadonlySet<string> = new Set([
  "schemas",
  "definitions",
  "$defs",
]);

/** The file a model comes from; empty for the document itself. */
export function fileOf(id: ModelId): string {
  return id.slice(0, id.indexOf("#"));
}

/** The media type of the body that a model was declared in. */
export function mediaTypeOf(id: ModelId): string | undefined {
  const token = /\/content\/([^/]+)\//.exec(id)?.[1];
  return token?.replaceAll("~1", "/").replaceAll("~0", "~");
}
