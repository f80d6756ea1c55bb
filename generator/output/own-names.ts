/** Files of ours that stand in a folder only while it is written, or after a run that was killed. */
export const ownPrefix = ".sdkwright-";

/** What a run that is under way is about to write: the digests that its files will have. */
export const journalName = `${ownPrefix}journal`;

/** A new text that waits beside its place. */
export function temporaryName(run: string, index: number | "journal"): string {
  return `${ownPrefix}${run}-${index}`;
}

export function isTemporary(name: string): boolean {
  return /^\.sdkwright-[\da-f]{8}-(?:\d+|journal)$/.test(name);
}

/** Says in its name who writes the folder, so that it is never seen half written. */
export const writerPrefix = `${ownPrefix}writer-`;
