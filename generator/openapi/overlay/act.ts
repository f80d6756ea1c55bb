import type { Report } from "../../diagnostics/report.ts";
import type { Place } from "../../source/place.ts";
import type { Node } from "../node.ts";
import type { Assembly, Part } from "./assembly.ts";
import { append, kindOf, merge, nameOfKind, type TellUnfit } from "./merge.ts";
import type { Action, Change } from "./overlay.ts";
import type { Compile, Query } from "./query.ts";
import { rewrite, type Rewrite } from "./rewrite.ts";

/** The document after an action; the same where it has no effect, which is reported. */
export function act(
  { target, change }: Action,
  document: Part,
  compile: Compile,
  assembly: Assembly,
  report: Report,
): Part {
  const query = queryOf(target, compile, report);
  // Read also where the target is wrong, so that all problems are told at once.
  const source =
    change.kind === "copy" ? queryOf(change.from, compile, report) : undefined;
  const paths = query?.(document.value) ?? [];
  if (query && paths.length === 0)
    report.add("overlay-action-without-match", target, {
      target: String(target.value),
    });
  if (paths.length === 0) return document;
  const rule = rewriteOf(change, document, source, assembly, report);
  if (!rule) return document;
  if (change.kind !== "remove") {
    const parts = paths.map((path) => assembly.at(document, path));
    tellMixture(target, parts, report);
  }
  const result = rewrite(document, paths, rule, assembly);
  if (result) return result;
  const reason = "the whole document cannot be removed";
  report.add("overlay-malformed", target, { reason });
  return document;
}

function queryOf(
  node: Node,
  compile: Compile,
  report: Report,
): Query | undefined {
  const query = compile(String(node.value));
  if (typeof query === "function") return query;
  report.add("overlay-path-malformed", node, { reason: query.reason });
  return undefined;
}

function rewriteOf(
  change: Change,
  document: Part,
  source: Query | undefined,
  assembly: Assembly,
  report: Report,
): Rewrite | undefined {
  switch (change.kind) {
    case "nothing":
      return undefined;
    case "remove":
      return () => undefined;
    case "update": {
      const { value, file, pointer } = change.value;
      const patch = { value, place: { file, pointer } };
      const tell: TellUnfit = (target, unfit) =>
        tellUnfit(unfit.place, target, unfit, report);
      if (change.replaces) return writes(patch, assembly, tell);
      return onlyCollections(writes(patch, assembly, tell), patch, report);
    }
    case "copy": {
      const patch =
        source && single(change.from, source, document, assembly, report);
      const tell: TellUnfit = (target, unfit) =>
        tellUnfit(change.from, target, unfit, report);
      return patch && writes(patch, assembly, tell);
    }
  }
}

/** To an array, a value that is none is appended. */
function writes(patch: Part, assembly: Assembly, tell: TellUnfit): Rewrite {
  return (target) =>
    kindOf(target.value) === "array"
      ? append(target, patch, assembly)
      : merge(target, patch, assembly, tell);
}

/** Overlay 1.0.0 has no other targets (Action Object). */
function onlyCollections(
  change: Rewrite,
  patch: Part,
  report: Report,
): Rewrite {
  return (target) => {
    if (kindOf(target.value) !== "primitive") return change(target);
    const notes = [{ text: "what it meets", location: target.place }];
    report.add("overlay-target-primitive", patch.place, {}, notes);
    return target;
  };
}

function tellUnfit(
  place: Place,
  target: Part,
  patch: Part,
  report: Report,
): void {
  const kinds = {
    kind: nameOfKind(patch.value),
    other: nameOfKind(target.value),
  };
  const notes = [{ text: "what it meets", location: target.place }];
  report.add("overlay-kind-differs", place, kinds, notes);
}

/** What `copy` copies is one node (Overlay 1.1.0, Action Object). */
function single(
  from: Node,
  query: Query,
  document: Part,
  assembly: Assembly,
  report: Report,
): Part | undefined {
  const [path, ...more] = query(document.value);
  if (path && more.length === 0) return assembly.at(document, path);
  report.add("overlay-copy-not-single", from, {
    path: String(from.value),
    count: path ? more.length + 1 : 0,
  });
  return undefined;
}

/** All are objects, or all arrays, or all neither (Overlay 1.1.0, Action Object). */
function tellMixture(
  target: Node,
  parts: readonly Part[],
  report: Report,
): void {
  const [first, ...others] = parts;
  const other = others.find(
    ({ value }) => kindOf(value) !== kindOf(first?.value),
  );
  if (!first || !other) return;
  const path = String(target.value);
  report.add("overlay-target-mixed", target, { path }, [
    { text: nameOfKind(first.value), location: first.place },
    { text: nameOfKind(other.value), location: other.place },
  ]);
}
