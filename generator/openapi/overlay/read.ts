import { isDeepStrictEqual } from "node:util";
import type { Report } from "../../diagnostics/report.ts";
import { child, children, type Node } from "../node.ts";
import {
  flag,
  has,
  isObject,
  list,
  mustBeObject,
  object,
  text,
  shown,
} from "../read.ts";
import type { Action, Change, Overlay } from "./overlay.ts";

/**
 * What a document says as an Overlay (1.0.0 and 1.1.0, Schema). Everything that is wrong with it is
 * reported; it is worth nothing where there are errors, and undefined where it is another document.
 */
export function readOverlay(root: Node, report: Report): Overlay | undefined {
  const version = versionOf(root, report);
  if (!version) return undefined;
  tellUnknown(root, ["overlay", "info", "extends", "actions"], report);
  checkInfo(root, report);
  text(root, "extends", report);
  return {
    extends: child(root, "extends"),
    actions: actionsOf(root, version, report),
  };
}

type Version = "1.0" | "1.1";

/** The third number is not looked at, but must be there (Overlay 1.1.0, Versions). */
function versionOf(root: Node, report: Report): Version | undefined {
  const stated = child(root, "overlay");
  if (!stated || !isObject(root.value)) {
    report.add("not-overlay", root, {});
    return undefined;
  }
  const version = shown(stated.value);
  const [, name] = /^(1\.[01])\.\d+$/.exec(version) ?? [];
  if (name === undefined || typeof stated.value !== "string") {
    report.add("overlay-version-unsupported", stated, { version });
    return undefined;
  }
  return name as Version;
}

function checkInfo(root: Node, report: Report): void {
  const info = object(root, "info", report);
  if (!info) {
    report.add("missing-field", root, { of: "overlay", field: "info" });
    return;
  }
  if (!isObject(info.value)) return;
  tellUnknown(info, ["title", "version", "description"], report);
  text(info, "description", report);
  for (const field of ["title", "version"]) {
    text(info, field, report);
    if (!has(info, field))
      report.add("missing-field", info, { of: "info", field });
  }
}

function actionsOf(root: Node, version: Version, report: Report): Action[] {
  const nodes = list(root, "actions", report);
  const field = child(root, "actions");
  if (!field)
    report.add("missing-field", root, { of: "overlay", field: "actions" });
  else if (Array.isArray(field.value) && nodes.length === 0)
    report.add("overlay-malformed", field, { reason: "it has no actions" });
  return nodes.flatMap((node, index) => {
    tellRepeated(node, nodes.slice(0, index), report);
    return actionOf(node, version, report) ?? [];
  });
}

/** The same action twice is a slip: it would concatenate the same items twice. */
function tellRepeated(
  node: Node,
  earlier: readonly Node[],
  report: Report,
): void {
  const first = earlier.find(({ value }) =>
    isDeepStrictEqual(value, node.value),
  );
  if (!first) return;
  const reason = "an action stands there twice";
  report.add("overlay-malformed", node, { reason }, [
    { text: "the first one", location: first },
  ]);
}

function actionOf(
  node: Node,
  version: Version,
  report: Report,
): Action | undefined {
  if (!mustBeObject(node, "an action", report)) return undefined;
  tellUnknown(
    node,
    ["target", "description", "update", "copy", "remove"],
    report,
  );
  text(node, "description", report);
  const change = changeOf(node, version, report);
  const target = child(node, "target");
  if (!target)
    report.add("missing-field", node, { of: "action", field: "target" });
  return target && text(node, "target", report) !== undefined
    ? { target, change }
    : undefined;
}

/** `remove: true` wins over all else (Action Object). */
function changeOf(node: Node, version: Version, report: Report): Change {
  const update = child(node, "update");
  const copy = child(node, "copy");
  const from = text(node, "copy", report);
  if (flag(node, "remove", report) === true) return { kind: "remove" };
  if (copy && version === "1.0") {
    const reason = '"copy" is part of Overlay 1.1';
    report.add("overlay-malformed", copy, { reason });
    return { kind: "nothing" };
  }
  if (copy && update) {
    const reason = '"update" and "copy" exclude each other';
    report.add("overlay-malformed", copy, { reason });
    return { kind: "nothing" };
  }
  if (copy && from !== undefined) return { kind: "copy", from: copy };
  if (!update) return { kind: "nothing" };
  return { kind: "update", value: update, replaces: version !== "1.0" };
}

function tellUnknown(
  node: Node,
  known: readonly string[],
  report: Report,
): void {
  for (const [keyword, { file, pointer }] of children(node)) {
    if (known.includes(keyword) || keyword.startsWith("x-")) continue;
    const location = { file, pointer, key: true } as const;
    report.add("unknown-keyword", location, { keyword });
  }
}
