import type { VersionName } from "../../generator/openapi/keywords/keyword.ts";
import { keywords, type Kind } from "../../generator/openapi/keywords/table.ts";
import { generateFrom, type Generation } from "../case-folder/in-memory.ts";
import { examples } from "./examples.ts";
import { newFrame } from "./frames.ts";
import { oldFrame } from "./old-frames.ts";

/** What a keyword changes in what is generated. */
export type Change = "code" | "comments" | "nothing";

/** A keyword, tried. */
export interface Trial {
  readonly change: Change;
  /** Whether nothing is generated from the document with the keyword. */
  readonly isRefused: boolean;
  /** What is said of the document with the keyword, and not of the one without: `code: text`. */
  readonly told: readonly string[];
}

/** Generates from a small document with a keyword and from the same without it. */
export async function tryKeyword(
  kind: Kind,
  keyword: string,
  version: VersionName,
): Promise<Trial> {
  const stated = examples[kind][keyword];
  if (!stated) throw new Error(`There is no example of ${keyword} (${kind}).`);
  const {
    value,
    beside = {},
    instead = {},
    frame = version === "2.0" ? oldFrame(kind) : newFrame(kind, version),
  } = typeof stated === "function" ? stated(version) : stated;
  const { [keyword]: _, ...without } = { ...frame.members, ...beside };
  const bare = await generateFrom(frame.document({ ...without, ...instead }));
  const full = await generateFrom(
    frame.document({ ...without, [keyword]: value }),
  );
  const before = new Set(toldOf(bare));
  return {
    change: changeBetween(bare, full),
    isRefused: full.files.length === 0,
    told: toldOf(full).filter((text) => !before.has(text)),
  };
}

function toldOf({ diagnostics }: Generation): string[] {
  return diagnostics.map(({ code, text }) => `${code}: ${text}`);
}

function changeBetween(one: Generation, other: Generation): Change {
  const texts = (of: Generation, read: (text: string) => string) =>
    JSON.stringify(of.files.map(({ path, text }) => [path, read(text)]).sort());
  if (texts(one, codeIn) !== texts(other, codeIn)) return "code";
  const same = (text: string) => text;
  return texts(one, same) === texts(other, same) ? "nothing" : "comments";
}

/** A text without its comments, and without what their size does to the layout. */
function codeIn(text: string): string {
  return text.replaceAll(/\/\*\*[^]*?\*\//g, "").replaceAll(/\s+/g, " ");
}

/** The kinds of objects that a version has. */
export function kindsOf(version: VersionName): ReadonlySet<Kind> {
  const all = Object.keys(keywords) as Kind[];
  return new Set(
    version === "2.0"
      ? all.filter((kind) => oldKinds.has(kind))
      : all.filter((kind) => kind !== "items"),
  );
}

const oldKinds: ReadonlySet<Kind> = new Set<Kind>([
  ...(["document", "info", "contact", "license", "tag"] as const),
  ...(["externalDocs", "pathItem", "operation", "reference"] as const),
  ...(["parameter", "items", "header", "response", "schema"] as const),
  ...(["xml", "securityScheme"] as const),
]);
