import type { SecurityScheme, Server } from "../api/api.ts";
import { deprecatedTag, notInBrowsers } from "./comments.ts";
import type { Context } from "./context.ts";
import { callOf, literalOf, localOf, runtimeValue } from "./expressions.ts";
import type {
  CommentSyntax,
  EntrySyntax,
  ExpressionSyntax,
  PropertySyntax,
  TypeSyntax,
} from "./syntax.ts";
import { orUndefined, runtimeType, union } from "./types.ts";
import { urlOf } from "./urls.ts";

/** The schemes that some operation needs and the runtime knows. */
export function usedSchemes({ api }: Context): SecurityScheme[] {
  const used = new Set(
    api.operations.flatMap(({ security }) =>
      security.flatMap(({ schemes }) => schemes),
    ),
  );
  return api.securitySchemes.filter(
    (scheme) => used.has(scheme.name) && scheme.kind !== "other",
  );
}

/** The option that takes a credential. */
export function credentialOf(
  scheme: SecurityScheme,
  names: ReadonlyMap<string, string>,
): PropertySyntax {
  return {
    name: names.get(scheme.name)!,
    optional: true,
    type: orUndefined(credentialType(scheme)),
    comment: commentOfScheme(scheme),
  };
}

function credentialType(scheme: SecurityScheme): TypeSyntax {
  const secret = runtimeType("auth", "Secret");
  if (scheme.kind === "basic") return runtimeType("auth", "BasicCredential");
  if (scheme.kind !== "oauth2" || scheme.tokenUrl === undefined) return secret;
  const scopes = scheme.scopes.map(
    (value) => ({ kind: "literal", value }) as const,
  );
  // A server may know scopes that are made as they are needed: `tenant:42`.
  const any = runtimeType("unknown-value", "AnyString");
  const types = scopes.length > 0 ? [union([...scopes, any])] : [];
  const own = runtimeType("oauth2", "ClientCredentials", ...types);
  return union([secret, own]);
}

function commentOfScheme(scheme: SecurityScheme): CommentSyntax {
  const format =
    scheme.kind === "bearer" && scheme.format
      ? `Format: \`${scheme.format}\`.`
      : undefined;
  const isCookie = scheme.kind === "apiKey" && scheme.in === "cookie";
  const warning = isCookie ? notInBrowsers : undefined;
  const texts = [scheme.description, format, warning].filter(
    (text) => text !== undefined,
  );
  return { paragraphs: texts, tags: deprecatedTag(scheme.deprecated) };
}

/** What adds a credential to a request. */
export function authenticator(
  scheme: SecurityScheme,
  names: ReadonlyMap<string, string>,
  servers: readonly Server[],
): EntrySyntax {
  const secret = localOf(names.get(scheme.name)!);
  switch (scheme.kind) {
    case "basic":
      return {
        name: scheme.name,
        value: callOf(runtimeValue("auth", "basic"), secret),
      };
    case "apiKey":
      return {
        name: scheme.name,
        value: callOf(
          runtimeValue("api-key", "apiKey"),
          secret,
          literalOf(scheme.in),
          literalOf(scheme.key),
        ),
      };
    case "oauth2":
      if (scheme.tokenUrl === undefined) break;
      return {
        name: scheme.name,
        value: callOf(
          runtimeValue("oauth2", "oauth2"),
          secret,
          tokenUrlOf(scheme.tokenUrl, servers),
          { kind: "member", object: localOf("rest"), name: "fetch" },
        ),
      };
    default:
  }
  return {
    name: scheme.name,
    value: callOf(runtimeValue("auth", "bearer"), secret),
  };
}

/** Relative to where the API is served; undefined where that is not known, so that the caller has to say. */
function tokenUrlOf(
  url: string,
  [server]: readonly Server[],
): ExpressionSyntax {
  const base = urlOf(server);
  if (URL.canParse(url)) return literalOf(url);
  if (base === undefined || !URL.canParse(url, base)) {
    return localOf("undefined");
  }
  return literalOf(new URL(url, base).href);
}
