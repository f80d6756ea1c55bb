import type { Severity } from "./row.ts";

/** How parts of a message look on a terminal. */
export interface Paint {
  severity(severity: Severity, text: string): string;
  strong(text: string): string;
  quiet(text: string): string;
}

const colors: Record<Severity, number> = { error: 31, warning: 33, note: 36 };

const sgr = (code: number, text: string) => `\x1b[${code}m${text}\x1b[0m`;

export const inColor: Paint = {
  severity: (severity, text) => sgr(colors[severity], text),
  strong: (text) => sgr(1, text),
  quiet: (text) => sgr(2, text),
};

export const plain: Paint = {
  severity: (_, text) => text,
  strong: (text) => text,
  quiet: (text) => text,
};
