import type { Type } from "../api/types.ts";
import type { ModelId } from "../api/types.ts";
import { shortHash } from "../hash.ts";
import { type Context, modelNames } from "../typescript/context.ts";
import { errorBodies } from "../typescript/errors.ts";

/** Where everything is documented, by what it is called: relative to the output folder. */
export interface Paths {
  readonly readme: string;
  readonly contents: string;
  model(id: ModelId): string;
  resource(path: string): string;
  error(name: string): string;
  /** The page of an exported type; undefined for what has none. */
  ofName(name: string): string | undefined;
}

export function pathsOf(context: Context): Paths {
  const errors = errorPaths(errorBodies(context));
  const model = (id: ModelId) =>
    `docs/models/${modelNames(id, context).file}.md`;
  const byName = new Map([
    ...errors,
    ...context.declared.map(
      ({ id }) => [modelNames(id, context).type, model(id)] as const,
    ),
  ]);
  return {
    readme: "README.md",
    contents: "docs/README.md",
    model,
    resource: (path) =>
      `docs/resources/${context.names.resources.get(path)!.file}.md`,
    error: (name) => errors.get(name)!,
    ofName: (name) => byName.get(name),
  };
}

/** Two classes that differ in upper and lower case alone are told apart by what they are called. */
function errorPaths(
  bodies: readonly { readonly name: string; readonly type: Type }[],
): ReadonlyMap<string, string> {
  const all = bodies.map(({ name }) => kebab(name));
  return new Map(
    bodies.map(({ name }) => {
      const file = kebab(name);
      const isAlone = all.filter((other) => other === file).length === 1;
      const whole = isAlone ? file : `${file}-${shortHash(name)}`;
      return [name, `docs/errors/${whole}.md`];
    }),
  );
}

function kebab(name: string): string {
  return name
    .replace(/([\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$1-")
    .toLowerCase();
}
