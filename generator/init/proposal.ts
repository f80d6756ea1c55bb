/** What is to become of one file, relative to the working directory. */
export type Proposal =
  /** It is not there yet, or is to be replaced. */
  | { readonly kind: "write"; readonly file: string; readonly text: string }
  /** It is there, and is kept but for what is added. */
  | {
      readonly kind: "merge";
      readonly file: string;
      readonly text: string;
      /** `tasks.generate` */
      readonly member: string;
    }
  /** It is as it should be. */
  | { readonly kind: "keep"; readonly file: string }
  /** It is there, and only its owner can say where these lines go. */
  | { readonly kind: "by hand"; readonly file: string; readonly lines: string };

/** A file that is written whole, or left alone where somebody else has written it. */
export function whole(
  file: string,
  text: string,
  found: string | undefined,
  force: boolean,
): Proposal {
  if (found === text) return { kind: "keep", file };
  return found === undefined || force
    ? { kind: "write", file, text }
    : { kind: "by hand", file, lines: text };
}
