import type { TextKind } from "./kinds.ts";

/** A path of a file or folder. */
export const path: TextKind = {
  kind: "text",
  pattern: "[^]+",
  means: "a path",
};

/** A path that is no address. */
export const documentPath: TextKind = {
  kind: "text",
  pattern: "(?![a-zA-Z][\\w+.-]+://)[^]+",
  means: "a path of a file",
};

/** Where a document is fetched from. */
export const url: TextKind = {
  kind: "text",
  pattern: "https?://[^\\s]+",
  means: "an http or https address",
};

/** Where a fetch may lead to. */
export const host: TextKind = {
  kind: "text",
  pattern: "([\\w.-]+|\\[[\\da-fA-F:.]+\\])(:\\d+)?",
  means: "the name of a host, with its port where that is not the usual one",
};

/** What generation is limited to. */
export const selector: TextKind = {
  kind: "text",
  pattern:
    "(tag|operation|path|method|deprecated|audience|webhook|schema):[^]+",
  means:
    "a selector such as tag:Users, operation:GetUser, path:/users/*, method:GET, deprecated:true, audience:internal, webhook:user.* or schema:User",
};

/** What code can be called. */
export const identifier: TextKind = {
  kind: "text",
  pattern: "[A-Za-z_$][\\w$]*",
  means: "a TypeScript name",
};

/** A name within others. */
export const dotted: TextKind = {
  kind: "text",
  pattern: "[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*",
  means: "a name, or names with dots between them",
};

/** A method with its resource. */
export const method: TextKind = {
  kind: "text",
  pattern: "[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)+",
  means: "a resource and a method such as users.create",
};

/** A field name (RFC 9110, 5.1). */
export const header: TextKind = {
  kind: "text",
  pattern: "[!#$%&'*+.^_`|~\\w-]+",
  means: "the name of a header",
};

/** What code is imported from. */
export const module: TextKind = {
  kind: "text",
  pattern: "(?![/\\\\]|[a-zA-Z]:[/\\\\])[^\\u0000-\\u001f\\\\]+",
  means: "a package, or a path that starts with ./ or ../",
};

/** Text that cannot end a comment line. */
export const line: TextKind = {
  kind: "text",
  pattern: "[^\\r\\n]*",
  means: "one line of text",
};
