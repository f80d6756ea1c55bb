import type { Operation, SecurityScheme } from "../api/api.ts";
import type { Context } from "../typescript/context.ts";
import { credentialNames } from "../typescript/credentials.ts";
import {
  compactObject,
  literalOf,
  localOf,
} from "../typescript/expressions.ts";
import { name, Printable } from "../typescript/printable.ts";
import { usedSchemes } from "../typescript/security.ts";
import type { EntrySyntax, ExpressionSyntax } from "../typescript/syntax.ts";
import { urlOf } from "../typescript/urls.ts";
import { exported } from "./exported.ts";
import type { Fitting } from "./fit.ts";
import type { ClientPartView } from "./view.ts";

/** How a client is made that can call an operation: with the credentials that this one needs. */
export function clientPart(
  operation: Operation | undefined,
  form: "method" | "function",
  { context, folder }: Fitting,
): ClientPartView {
  const options = optionsFor(operation, context);
  const isMethod = form === "method";
  const symbol = (called: string) =>
    new Printable("symbol", exported(called, folder));
  return {
    variable: name(isMethod ? clientVariable(context) : "client"),
    class: isMethod ? symbol(context.names.client) : undefined,
    create: isMethod ? undefined : symbol("createClient"),
    arguments: new Printable(
      "arguments",
      options.length > 0 ? [compactObject(options)] : [],
    ),
  };
}

/** What the client is called in examples: `clerk`. */
export function clientVariable({ names }: Context): string {
  const variable = names.client.replace(
    /^(?:\p{Lu}+(?![\p{Ll}])|\p{Lu})/u,
    (capitals) => capitals.toLowerCase(),
  );
  const isFree = variable !== names.client && !taken.has(variable);
  return isFree ? variable : "sdk";
}

/** What examples use, and words that cannot be declared. */
const taken = new Set(
  (
    "client console error event item process request result response stream " +
    "abstract arguments await boolean break case catch class const continue debugger default delete do " +
    "else enum export extends false finally for function if import in instanceof interface let new null " +
    "package private protected public return static super switch this throw true try typeof undefined " +
    "var void while with yield"
  ).split(" "),
);

/** The options without which nothing can be called, and the credentials. */
export function optionsFor(
  operation: Operation | undefined,
  context: Context,
): EntrySyntax[] {
  const schemes = usedSchemes(context);
  const names = credentialNames(schemes);
  const needed = neededSchemes(operation, schemes);
  return [
    ...(urlOf(context.api.servers[0]) === undefined
      ? [{ name: "baseUrl", value: literalOf("https://api.example.com") }]
      : []),
    ...schemes
      .filter((scheme) => needed.has(scheme.name))
      .map((scheme) => ({
        name: names.get(scheme.name)!,
        value: credential(scheme, names.get(scheme.name)!, context),
      })),
  ];
}

/** Those of the first alternative that the SDK knows all of. */
function neededSchemes(
  operation: Operation | undefined,
  schemes: readonly SecurityScheme[],
): ReadonlySet<string> {
  if (!operation)
    return new Set(schemes.slice(0, 1).map(({ name: one }) => one));
  const known = new Set(schemes.map(({ name: one }) => one));
  const alternative = operation.security.find((requirement) =>
    requirement.schemes.every((scheme) => known.has(scheme)),
  );
  return new Set(alternative?.schemes ?? []);
}

function credential(
  scheme: SecurityScheme,
  called: string,
  context: Context,
): ExpressionSyntax {
  const prefix = constantCase(context.names.client);
  const variable = (word: string): ExpressionSyntax => ({
    kind: "index",
    object: localOf("process.env"),
    name: `${prefix}_${constantCase(word)}`,
  });
  if (scheme.kind === "basic") {
    return compactObject([
      { name: "username", value: literalOf("user") },
      { name: "password", value: variable("password") },
    ]);
  }
  return variable(called);
}

/** `bearerAuth` → `BEARER_AUTH`. */
function constantCase(text: string): string {
  const words = text
    .replace(/([a-z0-9])(?=[A-Z])/g, "$1_")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return words.toUpperCase() || "API";
}
