/** Rings when the time is over or the signal is aborted. What it returns turns it off. */
export function alarm(
  milliseconds: number,
  signal: AbortSignal | undefined,
  ring: () => void,
): () => void {
  // An abort that came before is not announced again. A time of over 24 days
  // would overflow, and end at once.
  const time = signal?.aborted ? 0 : Math.min(milliseconds, 2e9);
  const timer = setTimeout(ring, time);
  signal?.addEventListener("abort", ring);
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", ring);
  };
}

/** Resolves after the time, or as soon as the signal is aborted. */
export function sleep(
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((wake) => {
    const off = alarm(milliseconds, signal, () => {
      off();
      wake();
    });
  });
}
