import type { Reading } from "../openapi/document.ts";
import type { Node } from "../openapi/node.ts";
import type { Selection } from "../openapi/select.ts";
import { Bundle, type Json } from "./bundle.ts";

/** The document with the selected operations only, and the components that they lead to. */
export function prune(selection: Selection, { document }: Reading): Json {
  const root = document.root.value as Json;
  const bundle = new Bundle(document);
  // Nothing is inherited: a path can be any text.
  const paths = Object.create(null) as Record<string, Json>;
  for (const { path, method, node, pathItems } of selection.operations) {
    paths[path] ??= shared(pathItems, bundle);
    const operation = bundle.copy(node, "schemas");
    if (isMethod.test(method)) paths[path][method.toLowerCase()] = operation;
  }
  for (const { pointer } of selection.schemas)
    bundle.copy(
      { ...document.root, value: { $ref: `#${pointer}` } },
      "schemas",
    );
  return {
    // What was Swagger 2.0 is in the form of 3.0 by now.
    openapi: root["openapi"] ?? "3.0.3",
    info: root["info"],
    paths,
    components: bundle.components(),
  };
}

/** Those that openapi-typescript knows. */
const isMethod = /^(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)$/;

/** What a path says for all of its operations. */
function shared(pathItems: readonly Node[], bundle: Bundle): Json {
  const parameters = pathItems.flatMap((pathItem) =>
    bundle.list(pathItem, "parameters", "parameters"),
  );
  return parameters.length === 0 ? {} : { parameters };
}
