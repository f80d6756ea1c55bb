import type { Selector } from "../config/options.ts";
import { child, type Node } from "./node.ts";
import { idOf, tagsOf } from "./operations.ts";
import type { OperationNode, Reading } from "./document.ts";

type Kind = Selector["kind"];

/** Whether a selector chooses an operation. */
export function isSelected(
  operation: OperationNode,
  { kind, pattern }: Selector,
  reading: Reading,
): boolean {
  const test = glob(pattern);
  const names = operationNames(operation, reading);
  return names(kind).some((name) => test.test(name));
}

/** What an operation can be selected by. */
export function operationNames(
  operation: OperationNode,
  reading: Reading,
): (kind: Kind) => readonly string[] {
  return namesOf(operation.node, {
    operation: [idOf(operation, reading)],
    path: [operation.path],
    method: [operation.method],
  });
}

/** What an operation or a webhook can be selected by, beside what it is called. */
export function namesOf(
  node: Node,
  own: Readonly<Partial<Record<Kind, readonly string[]>>>,
): (kind: Kind) => readonly string[] {
  return (kind) => {
    switch (kind) {
      case "tag":
        return tagsOf(node);
      case "deprecated":
        return [String(child(node, "deprecated")?.value === true)];
      case "audience":
        return audiencesOf(node);
      default:
        return own[kind] ?? [];
    }
  };
}

/** For whom it is, as vendors write it: Fern, Redocly (`x-internal`), and plain `x-audience`. */
function audiencesOf(node: Node): string[] {
  const stated = ["x-fern-audiences", "x-audiences", "x-audience"].flatMap(
    (keyword) => child(node, keyword)?.value ?? [],
  );
  const isInternal = child(node, "x-internal")?.value === true;
  const texts = stated.filter((one) => typeof one === "string");
  return [...texts, ...(isInternal ? ["internal"] : [])];
}

/** `*` stands for anything but `/`, `**` for anything. */
export function glob(pattern: string): RegExp {
  const source = pattern.split(/(\*\*?)/).map((part) => {
    if (part === "**") return ".*";
    if (part === "*") return "[^/]*";
    return part.replace(/[\\^$.+?()[\]{}|/]/g, String.raw`\$&`);
  });
  return new RegExp(`^${source.join("")}$`, "su");
}
