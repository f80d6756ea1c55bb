import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Report } from "../../diagnostics/report.ts";
import { escapeToken } from "../../source/pointer.ts";
import type { OpenApiDocument, Reading } from "../document.ts";
import { child, children, items, type Node } from "../node.ts";
import { isObject } from "../read.ts";
import type { Inner } from "./inner.ts";
import type { VersionName } from "./keyword.ts";
import { isOf, knownIn, nameOf, versionsOf, type Known } from "./known.ts";
import type { Kind } from "./table.ts";

/** What a check has to know of the document: its version, and what was checked before. */
export interface Checking {
  readonly document: Pick<OpenApiDocument, "version" | "checked">;
  readonly report: Report;
}

/**
 * Tells of the keywords of an object that mean nothing there, or nothing in this version, and of those
 * that are not supported; each object is checked once. Called wherever an object is read, so that
 * what nobody reaches is not told of.
 */
export function checkKeywords(
  node: Node,
  kind: Kind,
  { document, report }: Checking,
): void {
  const { value } = node;
  if (!isObject(value) || document.checked.has(value)) return;
  document.checked.add(value);
  const { version } = document;
  const known = knownIn(version.name, kind);
  const isReference = Object.hasOwn(value, "$ref");
  if (isReference && !(kind === "schema" && version.siblings)) {
    besideReference(node, kind, known, version.name, report);
    return;
  }
  for (const keyword of Object.keys(value)) {
    const inner = known.silent.get(keyword);
    if (inner) checkInner(child(node, keyword)!, inner, { document, report });
    else if (inner === undefined && !keyword.startsWith("x-")) {
      tell(keyword, node, known, version.name, report);
    }
  }
}

function checkInner(node: Node, { kind, form }: Inner, checking: Checking) {
  switch (form) {
    case "one":
      return checkKeywords(node, kind, checking);
    case "list":
      for (const item of items(node)) checkKeywords(item, kind, checking);
      return;
    case "map":
      for (const [name, one] of children(node)) {
        // Keys of maps are names; those of extensions are none.
        if (!name.startsWith("x-")) checkKeywords(one, kind, checking);
      }
  }
}

/**
 * What an entry is or refers to, checked. A reference may describe what it refers to anew (OpenAPI
 * 3.1.1, 4.8.23).
 */
export function followed(
  entry: Node,
  kind: Kind,
  { document, report }: Reading,
): Node | undefined {
  checkKeywords(entry, kind, { document, report });
  const node = document.references.follow(entry, report);
  if (!node || node === entry) return node;
  checkKeywords(node, kind, { document, report });
  const { summary, description } = entry.value as Record<string, unknown>;
  if (!isObject(node.value)) return node;
  if (typeof (summary ?? description) !== "string") return node;
  return {
    ...node,
    value: {
      ...node.value,
      ...(typeof summary === "string" ? { summary } : {}),
      ...(typeof description === "string" ? { description } : {}),
    },
  };
}

function tell(
  keyword: string,
  node: Node,
  known: Known,
  version: VersionName,
  report: Report,
): void {
  const location = keyOf(node, keyword);
  const row = known.rows.get(keyword);
  if (!row) {
    report.addWithHint("unknown-keyword", location, { keyword }, known.names);
  } else if (!isOf(version, row)) {
    report.add("keyword-of-other-version", location, {
      keyword,
      versions: versionsOf(row),
      version: nameOf(version),
      fate: row.alsoIn.includes(version) ? "read all the same" : "ignored",
    });
  } else if (row.becomes === "unsupported") {
    const why = [{ text: row.because }];
    report.add("unsupported-keyword", location, { keyword }, why);
  }
}

/** A reference stands alone; only what describes may stand beside it (OpenAPI 3.1.1, 4.8.23). */
function besideReference(
  node: Node,
  kind: Kind,
  known: Known,
  version: VersionName,
  report: Report,
): void {
  const beside = knownIn(version, "reference").rows;
  for (const [keyword] of children(node)) {
    if (beside.has(keyword) || keyword.startsWith("x-")) continue;
    const row = known.rows.get(keyword);
    if (!row) tell(keyword, node, known, version, report);
    else if (kind !== "schema" || !isIdle(keyword, row.becomes)) {
      const { hint, ...said } = diagnose(
        "keyword-beside-reference",
        keyOf(node, keyword),
        { keyword },
      );
      report.append([{ ...said, hint: kind === "schema" ? hint : undefined }]);
    }
  }
}

/**
 * What stands beside references to schemas by habit: it repeats what they refer to, or the member
 * that the reference is takes it for its own.
 */
function isIdle(keyword: string, becomes: string): boolean {
  return becomes !== "effect" || habitual.has(keyword);
}

const habitual = new Set(["type", "format", "title", "readOnly", "writeOnly"]);

function keyOf({ file, pointer }: Node, keyword: string) {
  const key = `${pointer}/${escapeToken(keyword)}`;
  return { file, pointer: key, key: true } as const;
}
