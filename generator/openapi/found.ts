import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { child, type Node } from "./node.ts";
import { textOf } from "./reference-node.ts";

/** What a reference leads to. */
export interface Found {
  readonly node: Node | undefined;
  /** What is to be told whether or not something was found. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a reference leads nowhere. */
export function nothing(diagnostic: Diagnostic): Found {
  return { node: undefined, diagnostics: [diagnostic] };
}

/** References in a circle: told at the same one, wherever it was entered, so that it is told once. */
export function cycle(
  circle: readonly Node[],
  idOf: (node: Node) => string,
): Diagnostic {
  const ids = circle.map(idOf);
  const first = circle[ids.indexOf(ids.toSorted()[0]!)]!;
  const others = circle.filter((node) => node !== first);
  return diagnose(
    "reference-cycle",
    child(first, "$ref"),
    { ref: textOf(first) },
    others.map((node) => ({
      text: "by way of",
      location: child(node, "$ref"),
    })),
  );
}

/** What references mean, by the file that they stand in and by their text: most are repeated many times. */
export class FoundReferences {
  readonly #byFile = new Map<string, Map<string, Found>>();

  get(file: string, ref: string): Found | undefined {
    return this.#byFile.get(file)?.get(ref);
  }

  /** Keeps what was found; what there is to tell of a reference is told at each place anew. */
  keep(file: string, ref: string, found: Found): void {
    if (!found.node || found.diagnostics.length > 0) return;
    const inFile = this.#byFile.get(file) ?? new Map<string, Found>();
    this.#byFile.set(file, inFile.set(ref, found));
  }
}
