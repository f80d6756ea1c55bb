import { shortHash } from "../hash.ts";
import type { SecurityScheme } from "../api/api.ts";

/**
 * What each credential is called among the options of the client: as its security scheme where that
 * can be declared and is no option already, else after it.
 */
export function credentialNames(
  schemes: readonly SecurityScheme[],
): ReadonlyMap<string, string> {
  const taken = new Set(reserved);
  const names = new Map<string, string>();
  const isFree = (name: string) => identifier.test(name) && !taken.has(name);
  const give = (scheme: string, name: string) => {
    names.set(scheme, name);
    taken.add(name);
  };
  const all = schemes.map(({ name }) => name);
  const [plain, others] = [
    all.filter(isFree),
    all.filter((one) => !isFree(one)),
  ];
  for (const scheme of plain) give(scheme, scheme);
  for (const scheme of others) {
    const made = madeOf(scheme);
    const free = [made, `${made}Auth`, `${made}Auth_${shortHash(scheme)}`].find(
      isFree,
    );
    give(scheme, free ?? `auth_${shortHash(scheme)}`);
  }
  return new Map(all.map((scheme) => [scheme, names.get(scheme)!]));
}

/** `x-api-key` → `xApiKey`, `2fa` → `auth2fa`. */
function madeOf(scheme: string): string {
  const words = scheme.split(/[^\p{ID_Continue}]+/u).filter(Boolean);
  const name = words
    .map((word, index) =>
      index === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
    )
    .join("");
  return identifier.test(name) ? name : `auth${name}`;
}

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** The client's own options, what `createClient` itself declares, and words that cannot be declared. */
const reserved = (
  "baseUrl deadline fetch headers middleware retries retry timeout " +
  "createClient options rest server servers serverVariables constructor toString valueOf __proto__ undefined " +
  "arguments await break case catch class const continue debugger default delete do else enum eval " +
  "export extends false finally for function if implements import in instanceof interface let new " +
  "null package private protected public return static super switch this throw true try typeof " +
  "var void while with yield"
).split(" ");
