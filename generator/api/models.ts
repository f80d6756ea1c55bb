import type { Node } from "../openapi/node.ts";
import type {
  AliasModel,
  EnumModel,
  Model,
  ModelId,
  ObjectModel,
  Type,
  UnionModel,
} from "./types.ts";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
export type DraftOf<M extends Model> = Mutable<Omit<M, "usage">> & {
  kind: M["kind"];
};
/** A model before it is known where it travels; unions are settled last. */
export type Draft =
  | DraftOf<ObjectModel>
  | DraftOf<EnumModel>
  | DraftOf<UnionModel>
  | DraftOf<AliasModel>;

/** A type that is being read, or was. */
export interface Reentrant {
  type: Type | undefined;
  /** It holds itself, so it needs a name. */
  isMet: boolean;
}

/** The components that extend a schema, by its id. */
export type Extensions = ReadonlyMap<ModelId, readonly Node[]>;

/** The models found so far, by id. A model is entered before its parts are read: it may hold itself. */
export class Models {
  readonly drafts = new Map<ModelId, Draft>();
  /** Schemas that something refers to; each is declared once. */
  readonly referred = new Set<ModelId>();
  /** Enums whose document settles whether they are open (`x-speakeasy-unknown-values`). */
  readonly declaredOpen = new Map<ModelId, boolean>();
  /** Discriminators as the document states them, until unions are settled. */
  readonly discriminators = new Map<ModelId, Node>();
  /** Looked up when it is first asked for. */
  extensions: Extensions | undefined;
  /** The schemas that a base with a discriminator stands for, by its id. */
  readonly subtypes = new Map<ModelId, readonly Node[]>();
  /** What was made of schemas with `allOf`. */
  readonly intersections = new Map<ModelId, Reentrant>();
  readonly #pending = new Set<ModelId>();

  /** Whether the model is being read: what refers to it stands in it. */
  isPending(id: ModelId): boolean {
    return this.#pending.has(id);
  }

  /**
   * Reads the model with this id unless that was done or is being done. What `read` gives is entered
   * when it returns; a reference to it needs only the id.
   */
  declare(id: ModelId, read: () => Draft): void {
    if (this.drafts.has(id) || this.#pending.has(id)) return;
    this.#pending.add(id);
    this.drafts.set(id, read());
    this.#pending.delete(id);
  }
}
