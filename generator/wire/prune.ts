import type { Reading } from "../openapi/document.ts";
import { unescapeToken } from "../source/pointer.ts";
import { isObject } from "../openapi/read.ts";
import type { Selection } from "../openapi/select.ts";

type Json = Record<string, unknown>;

/** The document with the selected operations only, and the components that they lead to. */
export function prune(selection: Selection, { document }: Reading): Json {
  const root = document.root.value as Json;
  const paths: Record<string, Json> = {};
  for (const { path, method, node, pathItems } of selection.operations) {
    paths[path] ??= shared(pathItems.map(({ value }) => value as Json));
    paths[path][method.toLowerCase()] = node.value;
  }
  const roots = selection.schemas.map(({ pointer }) => ({
    $ref: `#${pointer}`,
  }));
  return {
    openapi: root["openapi"],
    info: root["info"],
    paths,
    components: reachedComponents([paths, roots], root),
  };
}

/** What a path says for all of its operations. */
function shared(items: readonly Json[]): Json {
  const parameters = items.flatMap((item) => item["parameters"] ?? []);
  return parameters.length === 0 ? {} : { parameters };
}

function reachedComponents(values: readonly unknown[], root: Json): Json {
  const components: Record<string, Json> = {};
  const pending: unknown[] = [...values];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== "object" || value === null) continue;
    pending.push(...Object.values(value));
    const { $ref } = value as { $ref?: unknown };
    const [, section, name] =
      (typeof $ref === "string" &&
        /^#\/components\/([^/]+)\/([^/]+)/.exec($ref)) ||
      [];
    if (section === undefined || name === undefined) continue;
    const key = unescapeToken(decodeURIComponent(name));
    const found = memberOf(memberOf(root["components"], section), key);
    components[section] ??= {};
    if (found === undefined || Object.hasOwn(components[section], key))
      continue;
    components[section][key] = found;
    pending.push(found);
  }
  return components;
}

function memberOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
