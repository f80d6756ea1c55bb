import { codeSpan } from "./code.ts";
import { escapeText } from "./escape.ts";

/** Where a document may lead its reader: to pages and addresses on the network, and nowhere else. */
export function safeUrl(address: string): string | undefined {
  const url = address.trim();
  if (!/^(?:https?:\/\/|mailto:)[^\s]+$/i.test(url) || !URL.canParse(url)) {
    return undefined;
  }
  return url.replace(unsafe, (character) => encodeURIComponent(character));
}

/**
 * An address of the machine that somebody is at. As a link it leads each reader somewhere else, if anywhere;
 * VitePress takes it for a dead one.
 */
export function isLocal(address: string): boolean {
  return local.test(address.trim());
}

/** `[text](address)`; the text is Markdown already. */
export function linkTo(text: string, address: string): string {
  return `[${text}](${address.replace(entity, "&amp;")})`;
}

/** Plain text in which addresses of the web are links to what they say, or code. */
export function textWithLinks(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const found of text.matchAll(bareUrl)) {
    const url = found[0].replace(/[.,:;!?'*_)]+$/, "");
    if (!URL.canParse(url)) continue;
    const shown = isLocal(url) ? codeSpan(url, "line") : `<${url}>`;
    parts.push(escapeText(text.slice(done, found.index)), shown);
    done = found.index + url.length;
  }
  return parts.join("") + escapeText(text.slice(done));
}

const local =
  /^https?:\/\/(?:[\w.-]+\.)?(?:localhost|127(?:\.\d+){3})(?![\w.-])/i;
const bareUrl = /\bhttps?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+/g;
/** What would end an address in Markdown, in a table or in a template of Vue. */
const unsafe = /[^\w.~:/?#@!$&'*+,;=%-]/gu;
const entity = /&(?=[#\w]+;)/g;
