import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startProgress } from "../../generator/cli/progress.ts";
import type { Terminal } from "../../generator/cli/terminal.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function terminal(watched: boolean): Terminal & { text: string } {
  const made = {
    text: "",
    out: () => {},
    err: (text: string) => void (made.text += text),
    color: { out: false, err: false },
    watched,
  };
  return made;
}

test("a line shows what is done once it takes longer than a second", () => {
  const watched = terminal(true);
  const progress = startProgress(watched);
  progress.show("a (1 of 3)");
  vi.advanceTimersByTime(900);
  expect(watched.text).toBe("");
  vi.advanceTimersByTime(200);
  expect(watched.text).toBe("a (1 of 3) …");
  progress.hide();
  expect(watched.text).toBe("a (1 of 3) …\r\u001b[K");
  progress.show("b (2 of 3)");
  expect(watched.text).toContain("b (2 of 3) …");
});

test("work that is short, also many times, shows nothing before a second is over", () => {
  const watched = terminal(true);
  const progress = startProgress(watched);
  for (let target = 1; target <= 10; target++) {
    progress.show(`${target}`);
    vi.advanceTimersByTime(150);
    progress.hide();
    expect(watched.text !== "").toBe(target >= 7);
  }
});

test("nobody watches a pipe: there it shows nothing", () => {
  const pipe = terminal(false);
  const progress = startProgress(pipe);
  progress.show("a");
  vi.advanceTimersByTime(5000);
  progress.hide();
  expect(pipe.text).toBe("");
});
