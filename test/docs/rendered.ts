import MarkdownIt from "markdown-it";
import attributes from "markdown-it-attrs";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;
export type Tree = DefaultTreeAdapterTypes.DocumentFragment;

/**
 * Renders as VitePress does, which allows more than GitHub: HTML, links of bare addresses, attributes in
 * braces.
 */
const renderer = new MarkdownIt({ html: true, linkify: true }).use(attributes);

/** A page as a browser sees it. */
export function rendered(markdown: string): Tree {
  return parseFragment(renderer.render(markdown));
}

export function elementsOf(tree: Tree | Element): Element[] {
  return (tree.childNodes as Node[]).flatMap((node) =>
    "tagName" in node ? [node, ...elementsOf(node)] : [],
  );
}

/** What a reader sees; code apart, as Vue leaves it alone there if it is told to. */
export function textOf(tree: Tree | Element): string {
  return (tree.childNodes as Node[])
    .map((node) => {
      if ("value" in node) return node.value;
      return "childNodes" in node ? textOf(node as Element) : "";
    })
    .join("");
}

export function commentsOf(tree: Tree | Element): string[] {
  return (tree.childNodes as Node[]).flatMap((node) => {
    if (node.nodeName === "#comment") return ["data" in node ? node.data : ""];
    return "childNodes" in node ? commentsOf(node as Element) : [];
  });
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function linksOf(tree: Tree): string[] {
  return elementsOf(tree).flatMap((element) => {
    const href = attribute(element, "href");
    return href === undefined ? [] : [href];
  });
}

export function anchorsOf(tree: Tree): string[] {
  return elementsOf(tree).flatMap((element) => {
    const id = attribute(element, "id");
    return id === undefined ? [] : [id];
  });
}
