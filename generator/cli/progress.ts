import type { Terminal } from "./terminal.ts";

/** Milliseconds after which somebody who watches wants to know what goes on. */
const patience = 1000;

/** Shows a line on a watched terminal once the work takes long, and takes it away at its end. */
export function showProgress(
  what: string,
  terminal: Terminal,
): { readonly end: () => void } {
  if (!terminal.watched) return { end: () => {} };
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    terminal.err(`${what} …`);
  }, patience);
  return {
    end: () => {
      clearTimeout(timer);
      if (shown) terminal.err("\r\u001b[K");
    },
  };
}
