import type { Terminal } from "./terminal.ts";

/** Milliseconds after which somebody who watches wants to know what goes on. */
const patience = 1000;

/** A line on a watched terminal that says what is being done, once the run takes long. */
export interface Progress {
  show(what: string): void;
  /** Takes the line away, so that something else can be said. */
  hide(): void;
}

export function startProgress(terminal: Terminal): Progress {
  if (!terminal.watched) return { show: () => {}, hide: () => {} };
  const started = performance.now();
  let timer: NodeJS.Timeout | undefined;
  let shown = false;
  return {
    show(what) {
      const wait = Math.max(0, started + patience - performance.now());
      const print = () => {
        shown = true;
        terminal.err(`${what} …`);
      };
      if (wait === 0) print();
      else timer = setTimeout(print, wait);
    },
    hide() {
      clearTimeout(timer);
      if (shown) terminal.err("\r\u001b[K");
      shown = false;
    },
  };
}
