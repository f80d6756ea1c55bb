import { child, children, type Node } from "./node.ts";
import type { Place } from "../source/place.ts";
import { escapeToken } from "../source/pointer.ts";

/** What `references.ts` offers for it. */
interface Following {
  readonly follow: (node: Node) => Node | undefined;
  readonly idOf: (place: Place) => string;
}

/**
 * The components of a document that are kept in files of their own, by the ids of what they refer to:
 * they are called as the document calls them, not as the file is. Of several names the first in
 * alphabetical order counts, so that their order in the document does not.
 */
export function componentAliases(
  root: Node,
  { follow, idOf }: Following,
): ReadonlyMap<string, Place> {
  const aliases = new Map<string, Place>();
  for (const [pointer, entry] of componentsIn(root, follow).sort(byPointer)) {
    const target = follow(entry);
    if (!target || target.file === root.file) continue;
    const id = idOf(target);
    if (!aliases.has(id)) aliases.set(id, { file: root.file, pointer });
  }
  return aliases;
}

/** A section, too, may stand in a file of its own. */
function componentsIn(
  root: Node,
  follow: Following["follow"],
): [pointer: string, entry: Node][] {
  const stated = child(root, "components");
  const components = stated && follow(stated);
  const sections = [
    ...(components ? children(components) : []).map(
      ([key, node]) => [`/components/${escapeToken(key)}`, node] as const,
    ),
    // Swagger 2.0 has its sections at the top.
    ...children(root)
      .filter(([key]) => ofSwagger.has(key))
      .map(([key, node]) => [`/${key}`, node] as const),
  ];
  return sections.flatMap(([pointer, section]) => {
    const entries = follow(section);
    return (entries ? children(entries) : []).map(
      ([name, entry]): [string, Node] => [
        `${pointer}/${escapeToken(name)}`,
        entry,
      ],
    );
  });
}

const ofSwagger = new Set(["definitions", "parameters", "responses"]);

function byPointer([one]: [string, Node], [other]: [string, Node]): number {
  return one < other ? -1 : 1;
}
