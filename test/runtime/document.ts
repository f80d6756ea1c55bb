/** A document of operations with these parameters, by operationId; each has its path. */
export function documentWith(
  operations: Readonly<
    Record<string, { readonly path?: string; readonly parameters: object[] }>
  >,
): object {
  const paths = Object.entries(operations).map(([operationId, operation]) => {
    const { path = `/${operationId}`, parameters } = operation;
    const responses = { 204: { description: "" } };
    return [path, { get: { operationId, parameters, responses } }];
  });
  return {
    openapi: "3.2.0",
    info: { title: "Parameters", version: "1" },
    paths: Object.fromEntries(paths) as object,
  };
}

/** A document of operations that send this content, by operationId. */
export function documentSending(
  contents: Readonly<Record<string, object>>,
  openapi = "3.2.0",
): object {
  const paths = Object.entries(contents).map(([operationId, content]) => {
    const requestBody = { required: true, content };
    const responses = { 204: { description: "" } };
    return [
      `/${operationId}`,
      { post: { operationId, requestBody, responses } },
    ];
  });
  return {
    openapi,
    info: { title: "Bodies", version: "1" },
    paths: Object.fromEntries(paths) as object,
  };
}
