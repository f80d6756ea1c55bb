/** The keys that lead to a node from the root. */
export type Path = readonly (string | number)[];

/** Finds all nodes of a document that a JSONPath selects. */
export type Query = (document: unknown) => Path[];

/** Reads JSONPaths (RFC 9535): a query, or why the text is none. */
export type Compile = (path: string) => Query | { readonly reason: string };

/** Loads the library, which only runs with overlays need. */
export async function jsonPaths(): Promise<Compile> {
  const { JSONPathEnvironment, JSONPathError } = await import("json-p3");
  // Documents are nested less deeply than that, and filters no deeper than what they filter.
  const environment = new JSONPathEnvironment({ maxRecursionDepth: 1000 });
  return (path) => {
    // The library stumbles over what is not there.
    if (path === "") return { reason: "it is empty" };
    try {
      const query = environment.compile(path);
      return (document) =>
        // What YAML and JSON give is JSON.
        query.query(document as never).locations();
    } catch (error) {
      if (!(error instanceof JSONPathError)) throw error;
      // Ends with an excerpt of the path, which the diagnostic shows whole.
      return { reason: error.message.replace(/ \('.*'?:\d+\)$/su, "") };
    }
  };
}
