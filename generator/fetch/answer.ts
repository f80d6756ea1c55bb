/** What came of asking for a file. */
export type Answer =
  | {
      readonly kind: "content";
      readonly bytes: Uint8Array;
      /** To be asked about next time; undefined where the server sent none that can be kept. */
      readonly etag: string | undefined;
    }
  /** It is what the ETag stands for. */
  | { readonly kind: "unchanged" }
  | Fault;

/** Why there is no file. */
export interface Fault {
  readonly kind: "fault";
  /** Part of a sentence; without credentials, and the same on every machine. */
  readonly reason: string;
}

export function fault(reason: string): Fault {
  return { kind: "fault", reason };
}
