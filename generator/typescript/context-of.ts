import type { Api } from "../api/api.ts";
import type { Names } from "../names/names.ts";
import { codecsOf } from "./codecs.ts";
import type { Context, EmissionOptions, TypeContext } from "./context.ts";
import { declaredModels } from "./declared.ts";
import { homesOf } from "./homes.ts";
import { requestSyntax } from "./params.ts";

/** What all builders of views share, made once for a target. */
export function contextOf(
  api: Api,
  names: Names,
  options: EmissionOptions,
): Context {
  const types: TypeContext = {
    api,
    names,
    options,
    declared: declaredModels(api, names),
    homes: homesOf(api, names, options),
    codecs: codecsOf(api, names),
  };
  const requests = new Map(
    api.operations.map((operation) => [
      operation.id,
      requestSyntax(operation, types),
    ]),
  );
  return { ...types, requests, examples: new Map() };
}
