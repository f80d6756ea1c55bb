import { posix } from "node:path";
import { anchorsOf, linksOf, rendered } from "./rendered.ts";

/** Links of the pages that lead nowhere, and pages that no link leads to. */
export function brokenLinks(pages: ReadonlyMap<string, string>): string[] {
  const trees = new Map(
    [...pages].map(([path, text]) => [path, rendered(text)]),
  );
  const anchors = new Map(
    [...trees].map(([path, tree]) => [path, new Set(anchorsOf(tree))]),
  );
  const reached = new Set(["README.md"]);
  const broken: string[] = [];
  for (const [path, tree] of trees) {
    for (const link of linksOf(tree)) {
      if (/^(?:https?|mailto):/.test(link)) continue;
      const [target = "", anchor] = decodeURI(link).split("#");
      const page =
        target === "" ? path : posix.join(posix.dirname(path), target);
      reached.add(page);
      const isThere =
        pages.has(page) &&
        (anchor === undefined || anchors.get(page)!.has(anchor));
      if (!isThere) broken.push(`${path} -> ${link}`);
    }
  }
  const lonely = [...pages.keys()].filter((path) => !reached.has(path));
  return [...broken, ...lonely.map((path) => `nothing leads to ${path}`)];
}
