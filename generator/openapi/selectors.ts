import type { Selector } from "../config/options.ts";
import { child, type Node } from "./node.ts";
import { tagsOf } from "./operations.ts";

type Kind = Selector["kind"];

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
