import type { Api, ApiResponse } from "../api/api.ts";
import type { ModelId, Type } from "../api/types.ts";

/**
 * The models that are, themselves, what an error answers: each gets a class, and the type of its data
 * is called after it.
 */
export function errorModels(api: Api): ReadonlySet<ModelId> {
  return new Set(
    api.operations.flatMap(({ responses }) =>
      responses
        .filter(isError)
        .flatMap((response) => modelOf(errorBody(response)) ?? []),
    ),
  );
}

/** Whether a response means that the operation failed; what `default` stands for is what went wrong. */
export function isError({ status }: ApiResponse): boolean {
  return /^[45]/.test(status) || status === "default";
}

/** The type that a response's error holds as `data`: its JSON body. */
export function errorBody({ media }: ApiResponse): Type | undefined {
  return media.find(({ kind }) => kind === "json")?.type;
}

/** The model that a type is; undefined where it has no name of its own. */
export function modelOf(type: Type | undefined): ModelId | undefined {
  if (type?.kind === "nullable") return modelOf(type.of);
  return type?.kind === "reference" ? type.model : undefined;
}
