import { Markdown } from "../docs/markdown.ts";
import type { Place } from "../markdown/inline.ts";
import { marker } from "../layout/lines.ts";
import { markdownText, type Surroundings } from "./print-markdown.ts";

/** A page of Markdown while its template runs. What it prints is filled in at the end, by where it stands. */
export class MarkdownPage {
  readonly #surroundings: Surroundings;
  readonly #holes: Markdown[] = [];

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** What a template prints. Anything but Markdown of ours is refused: it could be text of a document. */
  print(value: unknown, what: string): string {
    if (value === undefined) return "";
    if (!(value instanceof Markdown)) {
      throw new TypeError(`${what} cannot be printed on a page`);
    }
    this.#holes.push(value);
    return marker(this.#holes.length - 1);
  }

  /** The text of the page. */
  finish(text: string): string {
    const lines = text
      .replace(/\n{3,}/g, "\n\n")
      .trim()
      .split("\n");
    return `${lines.map((line) => this.#fill(line)).join("\n")}\n`;
  }

  #fill(line: string): string {
    const place = placeIn(line);
    return line
      .replace(hole, (_, index: string) =>
        markdownText(this.#holes[Number(index)]!, place, this.#surroundings),
      )
      .trimEnd();
  }
}

const hole = new RegExp(marker(0).replace("0", "(\\d+)"), "g");
const onlyHole = new RegExp(`^${marker(0).replace("0", "\\d+")}$`);

/** A line of a table, one with other things in it, or one for the hole alone. */
function placeIn(line: string): Place {
  if (line.startsWith("|")) return "cell";
  return onlyHole.test(line) ? "block" : "line";
}
