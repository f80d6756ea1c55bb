import { posix } from "node:path";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Place } from "../source/place.ts";
import { BaseUris } from "./base-uris.ts";
import { componentAliases } from "./component-aliases.ts";
import { cycle, FoundReferences, nothing, type Found } from "./found.ts";
import type { LoadedFile } from "./loaded-file.ts";
import { child, type Node } from "./node.ts";
import { didYouMean, withoutHash } from "./reference-hints.ts";
import { isReference, isWholeDocument, member } from "./reference-node.ts";
import { anchorsIn } from "./reference-scan.ts";
import {
  isInside,
  readReference,
  splitReference,
  type Fragment,
} from "./reference-text.ts";
import type { Remotes } from "./remotes.ts";

/** The references of a document and of the files that it refers to. */
export class References {
  readonly #root: Node;
  readonly #files: ReadonlyMap<string, LoadedFile>;
  readonly #folder: string;
  readonly #remotes: Remotes;
  readonly #anchors = new Map<string, Map<string, readonly string[]>>();
  #uris: BaseUris | undefined;
  #aliases: ReadonlyMap<string, Place> | undefined;
  #traced: Set<string> | undefined;
  readonly #found = new FoundReferences();
  /** References through which a walk leads right now; see `#memberOfTarget`. */
  readonly #passing = new Set<string>();

  constructor(
    root: Node,
    files: ReadonlyMap<string, LoadedFile>,
    folder: string,
    remotes: Remotes,
  ) {
    this.#root = root;
    this.#files = files;
    this.#folder = folder;
    this.#remotes = remotes;
  }

  /** The same with another value in place of the document's own. */
  withRoot(root: Node): References {
    const own = this.#files.get(this.#root.file);
    const files = new Map(this.#files);
    if (own) files.set(this.#root.file, { ...own, value: root.value });
    return new References(root, files, this.#folder, this.#remotes);
  }

  /**
   * The node itself, or what it refers to, through any number of references. Undefined, and
   * reported at the reference, where that is nothing.
   */
  follow(node: Node, report: Report): Node | undefined {
    if (!isReference(node)) return node;
    return this.#reported(this.#chase(node), report);
  }

  /** The ids of everything that references lead to while something is done. */
  trace(act: () => void): ReadonlySet<string> {
    const before = this.#traced;
    const traced = new Set<string>();
    this.#traced = traced;
    act();
    this.#traced = before;
    return traced;
  }

  /** What a reference refers to, which may be a reference again; undefined as in `follow`. */
  target(node: Node, report: Report): Node | undefined {
    return this.#reported(this.#step(node), report);
  }

  /**
   * The one name of a place, whatever the working directory: `#/components/schemas/Pet` in the
   * document itself, `schemas/pet.yaml#/Pet` in another file, relative to the document, and its URL
   * for one on the network.
   */
  idOf({ file, pointer }: Place): string {
    if (file === this.#root.file) return `#${pointer}`;
    const address = this.#remotes.addressOf(file);
    if (address !== undefined) return `${address}#${pointer}`;
    const folder = posix.dirname(this.#root.file);
    return `${posix.relative(folder, file)}#${pointer}`;
  }

  /** The component of the document that a place in another file is kept for; undefined if for none. */
  componentFor(place: Place): Place | undefined {
    // What is looked for on the way is no part of what is traced.
    this.trace(() => {
      this.#aliases ??= componentAliases(this.#root, {
        follow: (node) => this.#chase(node).node,
        idOf: (node) => this.idOf(node),
      });
    });
    return this.#aliases?.get(this.idOf(place));
  }

  #reported(found: Found, report: Report): Node | undefined {
    report.append(found.diagnostics);
    return found.node;
  }

  #chase(node: Node): Found {
    const passed: Node[] = [];
    const diagnostics: Diagnostic[] = [];
    let current = node;
    while (isReference(current)) {
      const { file, pointer } = current;
      const start = passed.findIndex(
        (one) => one.file === file && one.pointer === pointer,
      );
      if (start !== -1) {
        const circle = passed.slice(start);
        diagnostics.push(cycle(circle, (one) => this.idOf(one)));
        return { node: undefined, diagnostics };
      }
      passed.push(current);
      const next = this.#step(current);
      diagnostics.push(...next.diagnostics);
      if (!next.node) return { node: undefined, diagnostics };
      current = next.node;
      this.#traced?.add(this.idOf(current));
    }
    return { node: current, diagnostics };
  }

  #step(node: Node): Found {
    if (!isReference(node)) return { node, diagnostics: [] };
    const place = child(node, "$ref")!;
    if (typeof place.value !== "string")
      return nothing(
        diagnose("wrong-type", place, {
          name: "$ref",
          expected: "a string",
          actual: JSON.stringify(place.value),
        }),
      );
    return this.#resolve(place.value, place);
  }

  #resolve(ref: string, place: Place): Found {
    // A trace also wants what the pointer leads through.
    const known = this.#traced ? undefined : this.#found.get(place.file, ref);
    if (known) return known;
    const found = this.#find(ref, place);
    // Where addresses are declared, a reference means something else in another place.
    const isSame = !this.#baseUris().areDeclared;
    if (isSame) this.#found.keep(place.file, ref, found);
    return found;
  }

  #find(ref: string, place: Place): Found {
    const byAddress = this.#byAddress(ref, place);
    if (byAddress) return byAddress;
    const address = this.#remotes.addressOf(place.file);
    const text = readReference(ref, place.file, address);
    switch (text.kind) {
      case "remote":
        return this.#onNetwork(ref, place, text.url, text.fragment);
      case "malformed":
        return nothing(
          diagnose("reference-malformed", place, { ref, reason: text.reason }),
        );
      case "target":
        return this.#inFile(ref, place, text.file, text.fragment);
    }
  }

  /** By the addresses that documents and schemas give themselves, where they do. */
  #byAddress(ref: string, place: Place): Found | undefined {
    const uris = this.#baseUris();
    if (!uris.areDeclared) return undefined;
    const { address, fragment } = splitReference(ref);
    const resource = uris.find(address, place);
    if (!resource) return undefined;
    const { file, keys } = resource;
    const { value, diagnostics } = this.#files.get(file)!;
    const node = this.#at({ value, file, pointer: "" }, fragment, keys);
    return node && !isWholeDocument(node) ? { node, diagnostics } : undefined;
  }

  #baseUris(): BaseUris {
    return (this.#uris ??= new BaseUris(this.#root, this.#files, (file) =>
      this.#remotes.addressOf(file),
    ));
  }

  #onNetwork(ref: string, place: Place, url: string, part: Fragment): Found {
    const remote = this.#remotes.find(url);
    const { file: document } = this.#root;
    if (remote.kind === "document" || remote.kind === "stored") {
      const file = remote.kind === "stored" ? remote.file : document;
      return this.#inFile(ref, place, file, part);
    }
    const params = { ref, document };
    return nothing(
      remote.kind === "not pulled"
        ? diagnose("reference-not-pulled", place, params)
        : diagnose("reference-remote", place, { ...params, host: remote.host }),
    );
  }

  #inFile(ref: string, place: Place, name: string, fragment: Fragment): Found {
    const isRoot = name === posix.normalize(this.#root.file);
    const file = isRoot ? this.#root.file : name;
    const loaded = this.#files.get(file);
    if (!loaded?.isThere)
      return nothing(this.#noFile(ref, place, file, loaded));
    const { diagnostics } = loaded;
    if (loaded.value === undefined) return { node: undefined, diagnostics };
    const root: Node = { value: loaded.value, file, pointer: "" };
    const node = this.#at(root, fragment);
    if (node && isWholeDocument(node))
      return nothing(
        diagnose("reference-malformed", place, {
          ref,
          reason: "it is the whole document",
        }),
      );
    if (node) return { node, diagnostics };
    const hash = ref.indexOf("#");
    const prefix = hash === -1 ? ref : ref.slice(0, hash);
    const keys = fragment.kind === "path" ? fragment.keys : [fragment.name];
    const notes = didYouMean(keys, root, prefix, (path) =>
      this.#walk(root, path),
    );
    const lost = diagnose("reference-not-found", place, { ref }, notes);
    return { node: undefined, diagnostics: [...diagnostics, lost] };
  }

  #noFile(
    ref: string,
    place: Place,
    file: string,
    loaded: LoadedFile | undefined,
  ): Diagnostic {
    const here = this.#files.get(place.file)?.value;
    const root: Node = { value: here, file: place.file, pointer: "" };
    const notes = withoutHash(ref, root, (keys) => this.#walk(root, keys));
    if (notes.length > 0) {
      const reason = "it has no #";
      return diagnose("reference-malformed", place, { ref, reason }, notes);
    }
    const [problem] = loaded?.diagnostics ?? [];
    if (problem)
      return {
        ...problem,
        location: { file: place.file, pointer: place.pointer },
      };
    return isInside(this.#folder, file)
      ? diagnose("file-not-found", place, { file })
      : diagnose("reference-outside-root", place, { ref, root: this.#folder });
  }

  /** Pointers and anchors count from what has the address, which starts at these keys. */
  #at(
    root: Node,
    fragment: Fragment,
    start: readonly string[] = [],
  ): Node | undefined {
    if (fragment.kind === "path")
      return this.#walk(root, [...start, ...fragment.keys]);
    const resource = this.#walk(root, start);
    if (!resource) return undefined;
    const id = this.idOf(resource);
    let anchors = this.#anchors.get(id);
    if (!anchors) this.#anchors.set(id, (anchors = anchorsIn(resource.value)));
    const keys = anchors.get(fragment.name);
    return keys && this.#walk(resource, keys);
  }

  #walk(root: Node, keys: readonly string[]): Node | undefined {
    let node: Node | undefined = root;
    for (const key of keys) {
      node = member(node, key) ?? this.#memberOfTarget(node, key);
      if (!node) return undefined;
    }
    return node;
  }

  /**
   * Pointers that lead on through a reference are common (into a path that stands in a file of its
   * own). One whose way leads through itself must end.
   */
  #memberOfTarget(node: Node, key: string): Node | undefined {
    if (!isReference(node)) return undefined;
    const id = this.idOf(node);
    if (this.#passing.has(id)) return undefined;
    this.#passing.add(id);
    const target = this.#chase(node).node;
    this.#passing.delete(id);
    return target && member(target, key);
  }
}
