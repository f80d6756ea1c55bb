import { inner, type Inner } from "./inner.ts";
import { versions, type Keyword, type VersionName } from "./keyword.ts";
import { keywords, type Kind } from "./table.ts";

/** What a version of OpenAPI knows of a kind of object. */
export interface Known {
  /** Of which there is nothing to tell, with the objects that some of them hold. */
  readonly silent: ReadonlyMap<string, Inner | null>;
  /** All that this version has, for what is close to one of them. */
  readonly names: readonly string[];
  /** The rows of all versions. */
  readonly rows: ReadonlyMap<string, Keyword>;
}

/** The keywords of a kind of object, looked up for every object of a document. */
export function knownIn(version: VersionName, kind: Kind): Known {
  let ofVersion = tables.get(version);
  if (!ofVersion) tables.set(version, (ofVersion = new Map()));
  let known = ofVersion.get(kind);
  if (!known) ofVersion.set(kind, (known = readTable(version, kind)));
  return known;
}

const tables = new Map<VersionName, Map<Kind, Known>>();

function readTable(version: VersionName, kind: Kind): Known {
  const all = Object.entries<Keyword>(keywords[kind]);
  const own = all.filter(([, row]) => isOf(version, row));
  const silent = own.filter(([, row]) => row.becomes !== "unsupported");
  return {
    silent: new Map(
      silent.map(([name]) => [
        name,
        inner[kind]?.find(({ keyword }) => keyword === name) ?? null,
      ]),
    ),
    names: own.map(([name]) => name),
    rows: new Map(all),
  };
}

/** Whether a version of OpenAPI has a keyword. */
export function isOf(
  version: VersionName,
  { since, until }: Pick<Keyword, "since" | "until">,
): boolean {
  const index = versions.indexOf(version);
  return index >= versions.indexOf(since) && index <= versions.indexOf(until);
}

/** The versions that have a keyword, in words. */
export function versionsOf({
  since,
  until,
}: Pick<Keyword, "since" | "until">): string {
  if (since === until) return nameOf(since);
  if (until === versions.at(-1)) return `${nameOf(since)} and later`;
  return since === versions[0]
    ? `${nameOf(until)} and earlier`
    : `${nameOf(since)} to ${until}`;
}

/** As people call it. */
export function nameOf(version: VersionName): string {
  return version === "2.0" ? "Swagger 2.0" : `OpenAPI ${version}`;
}
