/** Put in its place when the package is built; a run from the sources has none. */
declare const SDKWRIGHT_BUILD: string | undefined;

/**
 * A digest of all that this build was made of: what an earlier one kept is not for this one. Undefined
 * where nothing is to be kept.
 */
export const build: string | undefined =
  typeof SDKWRIGHT_BUILD === "string" ? SDKWRIGHT_BUILD : undefined;
