import type { ImportedSymbol } from "../typescript/symbols.ts";

/** The folder of the SDK as examples import it: `./clerk/index.js`. */
export interface SdkFolder {
  readonly name: string;
  readonly index: string;
}

/** It is called after the client, since where it really is, only the reader knows. */
export function folderOf(client: string): SdkFolder {
  const name = client
    .replace(/([\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$1-")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .toLowerCase()
    .replace(/^-|-$/g, "");
  return { name: name || "sdk", index: `${name || "sdk"}/index` };
}

/** A value that the SDK exports, as one of its users sees it. */
export function exported(name: string, { index }: SdkFolder): ImportedSymbol {
  return { name, module: index, kind: "value" };
}

/** A type that it exports. */
export function exportedType(
  name: string,
  { index }: SdkFolder,
): ImportedSymbol {
  return { name, module: index, kind: "type" };
}
