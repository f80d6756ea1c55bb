/** Findings by document: the beginning of each, and why it is no fault of a client. */
export const knownFaults: Readonly<
  Record<string, Readonly<Record<string, string>>>
> = {};
